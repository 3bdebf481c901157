import type { ReactNode } from 'react';

interface FilteredListProps {
  /** A `FilterPanel`. */
  by: ReactNode;
  children: ReactNode;
}

/** A list beside what narrows it down; below it where there is no room. */
export function FilteredList({ by, children }: FilteredListProps) {
  return (
    <div className="narrowed">
      {by}
      <div>{children}</div>
    </div>
  );
}
