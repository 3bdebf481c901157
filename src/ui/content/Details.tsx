import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../classNames.ts';

interface DetailsProps extends ComponentProps<'details'> {
  summary: ReactNode;
}

/** @see https://designsystem.dk/komponenter/detaljer/ */
export function Details({ summary, className, children, ...rest }: DetailsProps) {
  return (
    <details {...rest} className={classNames('details', className)}>
      <summary className="details-summary">{summary}</summary>
      <div className="details-text">{children}</div>
    </details>
  );
}
