import type { ReactNode } from 'react';
import { Link } from './Link.tsx';

interface HeaderProps {
  logo: { src: string; alt: string; href: string };
  /** The solution's name, and where it begins. */
  title: { text: string; href: string };
  authority?: ReactNode;
  /** Who is logged in. */
  user?: ReactNode;
  /** Beside the user: log out. */
  action?: ReactNode;
  /** A `Navigation`. */
  navigation?: ReactNode;
}

/**
 * Row 1: authority and user. Row 2: the solution. Row 3: navigation.
 *
 * @see https://designsystem.dk/komponenter/header/
 */
export function Header({ logo, title, authority, user, action, navigation }: HeaderProps) {
  return (
    <header className="header">
      <div className="header-rows">
        <div className="portal-info">
          <div className="portal-info-inner container">
            <Link href={logo.href} className="logo">
              <img src={logo.src} alt={logo.alt} />
            </Link>
            <div className="portal-user">
              {user && <p className="user">{user}</p>}
              {action && <div className="portal-action">{action}</div>}
            </div>
          </div>
        </div>
        <div className="solution-info">
          <div className="solution-info-inner container">
            <div className="solution-heading">
              <Link href={title.href}>{title.text}</Link>
            </div>
            {authority && <p className="additional-info">{authority}</p>}
          </div>
        </div>
      </div>
      {navigation}
    </header>
  );
}
