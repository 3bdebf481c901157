import type { ReactNode } from 'react';
import { Link } from './Link.tsx';

interface HeaderProps {
  logo: { src: string; alt: string; href: string };
  /** The solution's name, and where it begins. */
  title: { text: string; href: string };
  /** Who is logged in. */
  user?: ReactNode;
  /** Beside the user: log out. */
  action?: ReactNode;
  /** A `Navigation`. */
  navigation?: ReactNode;
}

/**
 * The authority by its logo, the solution, who is logged in, in one row where there is room; then the
 * navigation.
 *
 * @see https://designsystem.dk/komponenter/header/
 */
export function Header({ logo, title, user, action, navigation }: HeaderProps) {
  return (
    <header className="header">
      <div className="header-row container">
        <Link href={logo.href} className="logo">
          <img src={logo.src} alt={logo.alt} />
        </Link>
        <div className="solution-heading">
          <Link href={title.href}>{title.text}</Link>
        </div>
        {user && <p className="user">{user}</p>}
        {action && <div className="header-action">{action}</div>}
      </div>
      {navigation}
    </header>
  );
}
