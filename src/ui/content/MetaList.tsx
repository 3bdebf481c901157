import type { ReactNode } from 'react';
import { Icon, type IconName } from '../Icon.tsx';

export interface Meta {
  icon: IconName;
  text: ReactNode;
}

/** Short facts, each led by an icon. */
export function MetaList({ items }: { items: readonly Meta[] }) {
  return (
    <ul className="meta-list">
      {items.map(({ icon, text }, index) => (
        // The facts of one thing never change order.
        <li key={index}>
          <Icon name={icon} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
