import type { ReactNode } from 'react';
import { Icon, type IconName } from '../Icon.tsx';
import { Link } from '../page/Link.tsx';
import { VisuallyHidden } from '../VisuallyHidden.tsx';

export interface SummaryItem {
  term: string;
  description: ReactNode;
  icon?: IconName | undefined;
  /** `about` completes the name of the link for those who hear it alone: "Ret" + "tidspunkt". */
  change?: { href: string; label: string; about: string } | undefined;
}

/**
 * Terms and what they are: "Tjek dine svar" with links back, or the facts of one thing.
 *
 * @see https://designsystem.dk/komponenter/struktureret-liste/
 */
export function SummaryList({ items }: { items: readonly SummaryItem[] }) {
  return (
    <dl className="summary-list">
      {items.map(({ term, description, icon, change }) => (
        <div key={term}>
          <dt>
            {icon && <Icon name={icon} />}
            {term}
          </dt>
          <dd>{description}</dd>
          {change && (
            <dd className="summary-change">
              <Link href={change.href}>
                {change.label} <VisuallyHidden>{change.about}</VisuallyHidden>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
