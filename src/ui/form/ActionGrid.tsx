import '../styles/appointment.scss';
import type { ReactNode } from 'react';

/** What can be done with one thing: two beside each other on a phone, so that all are in view. */
export function ActionGrid({ children }: { children: ReactNode }) {
  return <div className="action-grid">{children}</div>;
}
