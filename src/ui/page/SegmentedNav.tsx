import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../classNames.ts';
import { Link } from './Link.tsx';

interface SegmentedNavProps extends ComponentProps<'nav'> {
  /** The navigation's name. */
  label: string;
  items: readonly { href: string; label: ReactNode; current: boolean }[];
}

/** Views of one list, each with an address. @see https://designsystem.dk/komponenter/faner/ */
export function SegmentedNav({ label, items, className, ...rest }: SegmentedNavProps) {
  return (
    <nav {...rest} aria-label={label} className={classNames('segments', className)}>
      <ul className="no-max-width">
        {items.map((item) => (
          <li key={item.href}>
            <Link href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
