import type { ReactNode } from 'react';
import { Initials } from '../content/Initials.tsx';

interface PersonBandProps {
  mark: { readonly initials: string; readonly colour: number };
  /** Says the name: colour and initials are never the only sign. */
  children: ReactNode;
}

/** Whose something is, within a page, in that person's colour. */
export function PersonBand({ mark, children }: PersonBandProps) {
  return (
    <div className="person" data-person={mark.colour}>
      <Initials {...mark} />
      <p>{children}</p>
    </div>
  );
}
