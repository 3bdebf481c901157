import type { ComponentProps } from 'react';
import { classNames } from '../classNames.ts';
import { TextField } from './TextField.tsx';

type DateFieldProps = Omit<ComponentProps<typeof TextField>, 'type'>;

/** The device's own date picker: known to its owner, and read well by its screen reader. */
export function DateField({ className, ...rest }: DateFieldProps) {
  return <TextField {...rest} type="date" className={classNames('date-field', className)} />;
}
