import type { ComponentProps } from 'react';
import { classNames } from '../classNames.ts';

/** The list around `AgendaItem` or `ListCard`. */
export function RowList({ className, ...rest }: ComponentProps<'ul'>) {
  // Safari forgets that a list without bullets is one.
  // oxlint-disable-next-line jsx-a11y/no-redundant-roles
  return <ul role="list" {...rest} className={classNames('row-list no-max-width', className)} />;
}
