import { Link } from 'react-router';
import type { LinkProps } from '../ui/page/Link.tsx';

/** A link of the design system that the router follows; what leads out of the app is left alone. */
export function RouterLink({ href, children, ...rest }: LinkProps) {
  const stays = href.startsWith('/') && !href.startsWith('/auth/') && rest.target === undefined;
  return stays ? (
    <Link to={href} {...rest}>
      {children}
    </Link>
  ) : (
    <a href={href} {...rest}>
      {children}
    </a>
  );
}
