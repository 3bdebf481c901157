import type { ComponentProps, ReactNode } from 'react';
import { Initials } from '../content/Initials.tsx';

interface ActingBandProps extends ComponentProps<'section'> {
  /** The region's name. */
  label: string;
  /** Of whom one acts for. */
  mark: { readonly initials: string; readonly colour: number };
  /** Such as a link to choose another person. */
  action?: ReactNode;
}

/** Stays in sight, in a colour of its own, while one acts for another person. */
export function ActingBand({ label, mark, action, children, ...rest }: ActingBandProps) {
  return (
    <section {...rest} aria-label={label} className="band band-acting" data-person={mark.colour}>
      <div className="container">
        <div className="band-text">
          <Initials {...mark} />
          <p>{children}</p>
        </div>
        {action && <div className="band-action">{action}</div>}
      </div>
    </section>
  );
}
