import type { ReactNode } from 'react';
import { Icon, type IconName } from '../Icon.tsx';
import { Link } from '../page/Link.tsx';
import { MetaList, type Meta } from './MetaList.tsx';

interface ListCardProps {
  title: ReactNode;
  /** Without it the row is text only, for what cannot be chosen. */
  href?: string | undefined;
  icon?: IconName | undefined;
  /** In the icon's place: a person's initials. */
  lead?: ReactNode;
  description?: ReactNode;
  meta?: readonly Meta[] | undefined;
  badge?: ReactNode;
}

/** One choice in a `RowList` of things to open. */
export function ListCard({ title, href, icon, lead, ...rest }: ListCardProps) {
  const { description, meta, badge } = rest;
  return (
    <li className="row-item">
      {lead ?? (icon && <Icon name={icon} />)}
      <div className="row-body">
        {href === undefined ? (
          <span className="row-title">{title}</span>
        ) : (
          <Link href={href} className="row-link row-title">
            {title}
          </Link>
        )}
        {description && <p>{description}</p>}
        {meta && <MetaList items={meta} />}
        {badge}
      </div>
      {href !== undefined && <Icon name="chevron-right" className="row-chevron" />}
    </li>
  );
}
