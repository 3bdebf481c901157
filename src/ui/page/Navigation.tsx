import type { ReactNode } from 'react';
import { Icon, type IconName } from '../Icon.tsx';
import { Link } from './Link.tsx';

interface NavigationProps {
  /** The navigation's name, such as "Hovedmenu". */
  label: string;
  items: readonly { href: string; label: ReactNode; icon: IconName; current: boolean }[];
}

/**
 * Always in sight: a bar at the bottom on a phone, where the design system has a hamburger. Three or
 * four things are too few to hide.
 *
 * @see https://designsystem.dk/komponenter/header/
 */
export function Navigation({ label, items }: NavigationProps) {
  return (
    <nav className="navigation-menu" aria-label={label}>
      <div className="container">
        <ul className="mainmenu">
          {items.map(({ href, label: text, icon, current }) => (
            <li key={href}>
              <Link href={href} className="nav-link" aria-current={current ? 'page' : undefined}>
                <Icon name={icon} />
                {text}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
