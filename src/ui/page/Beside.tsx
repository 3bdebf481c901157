import type { ReactNode } from 'react';

interface BesideProps {
  /** In a column of its own; nothing where there is no room for one. */
  aside: ReactNode;
  children: ReactNode;
}

/** A screen, and what stands beside it on a computer. */
export function Beside({ aside, children }: BesideProps) {
  return (
    <div className="beside">
      <div>{children}</div>
      {aside && <aside>{aside}</aside>}
    </div>
  );
}
