import type { ComponentProps } from 'react';
import { classNames } from '../classNames.ts';

/** Buttons side by side; below each other at full width on a phone. */
export function ButtonGroup({ className, ...rest }: ComponentProps<'div'>) {
  return <div {...rest} className={classNames('button-group', className)} />;
}
