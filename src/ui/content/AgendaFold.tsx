import type { ComponentProps, ReactNode } from 'react';
import { Details } from './Details.tsx';
import { MetaList, type Meta } from './MetaList.tsx';

interface AgendaFoldProps extends ComponentProps<typeof Details> {
  time: ReactNode;
  timeDetail: ReactNode;
  heading: ReactNode;
  meta: readonly Meta[];
  badge?: ReactNode;
}

/** One row of an agenda that stands for several: all of it unfolds them. */
export function AgendaFold({
  time,
  timeDetail,
  heading,
  meta,
  badge,
  ...details
}: AgendaFoldProps) {
  return (
    <li className="row-item row-fold">
      <div className="row-time">
        <strong>{time}</strong>
        <span>{timeDetail}</span>
      </div>
      <div className="row-body">
        <span className="row-title">{heading}</span>
        <MetaList items={meta} />
        {badge}
        <Details {...details} />
      </div>
    </li>
  );
}
