import type { ComponentProps, ReactNode } from 'react';

interface ActingBandProps extends ComponentProps<'section'> {
  /** The region's name. */
  label: string;
  initials: string;
  /** Such as a link to choose another person. */
  action?: ReactNode;
}

/** Stays in sight, in a colour of its own, while one acts for another person. */
export function ActingBand({ label, initials, action, children, ...rest }: ActingBandProps) {
  return (
    <section {...rest} aria-label={label} className="band band-acting">
      <div className="container">
        <div className="band-text">
          <span className="initials" aria-hidden="true">
            {initials}
          </span>
          <p>{children}</p>
        </div>
        {action && <div className="band-action">{action}</div>}
      </div>
    </section>
  );
}
