import type { ReactNode } from 'react';

interface NarrowedProps {
  /** A `FilterPanel`. */
  by: ReactNode;
  children: ReactNode;
}

/** A list beside what narrows it down; below it where there is no room. */
export function Narrowed({ by, children }: NarrowedProps) {
  return (
    <div className="narrowed">
      {by}
      <div>{children}</div>
    </div>
  );
}
