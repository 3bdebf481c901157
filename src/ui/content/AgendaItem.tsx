import type { ReactNode } from 'react';
import { classNames } from '../classNames.ts';
import { Icon } from '../Icon.tsx';
import { Link } from '../page/Link.tsx';
import { MetaList, type Meta } from './MetaList.tsx';
import { VisuallyHidden } from '../VisuallyHidden.tsx';

interface AgendaItemProps {
  /** When it starts, large. */
  time: ReactNode;
  /** Below it, small: when it ends. */
  timeDetail?: ReactNode;
  title: ReactNode;
  href: string;
  /** Heard before the title, which may stand in the list many times: day and time. */
  spoken: string;
  meta?: readonly Meta[] | undefined;
  badge?: ReactNode;
  cancelled?: boolean | undefined;
}

/** One row of an agenda: a single link whose target is all of the row. */
export function AgendaItem({ time, timeDetail, title, href, spoken, ...rest }: AgendaItemProps) {
  const { meta, badge, cancelled } = rest;
  return (
    <li className={classNames('row-item', cancelled && 'cancelled')}>
      <div className="row-time">
        <strong>{time}</strong>
        {timeDetail && <span>{timeDetail}</span>}
      </div>
      <div className="row-body">
        <Link href={href} className="row-link row-title">
          <VisuallyHidden>{spoken} </VisuallyHidden>
          {title}
        </Link>
        {meta && <MetaList items={meta} />}
        {badge}
      </div>
      <Icon name="chevron-right" className="row-chevron" />
    </li>
  );
}
