import '../styles/appointment.scss';
import type { ReactNode } from 'react';

/** The button that a long screen ends in, in view on a phone from its beginning. */
export function StickyAction({ children }: { children: ReactNode }) {
  return <div className="sticky-action">{children}</div>;
}
