import type { MouseEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { stepsBackTo } from '../routes/visited.ts';
import type { LinkProps } from '../ui/page/Link.tsx';

/**
 * A link of the design system that the router follows; what leads out of the app is left alone. A way
 * back to where one came from goes back in the history: to the same place, and to what was loaded.
 */
export function RouterLink({ href, children, 'data-back': isBack, ...rest }: LinkProps) {
  const navigate = useNavigate();
  const stays = href.startsWith('/') && !href.startsWith('/auth/') && rest.target === undefined;
  const goBack = (event: MouseEvent) => {
    const steps = stepsBackTo(href);
    if (steps === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void navigate(-steps);
  };
  return stays ? (
    <Link to={href} {...(isBack && { onClick: goBack })} {...rest}>
      {children}
    </Link>
  ) : (
    <a href={href} {...rest}>
      {children}
    </a>
  );
}
