import { useId, type ReactNode } from 'react';
import { Fieldset } from './Fieldset.tsx';

interface CheckboxGroupProps {
  legend: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** `Checkbox`es. */
  children: ReactNode;
}

/** @see https://designsystem.dk/komponenter/tjekbokse/ */
export function CheckboxGroup(props: CheckboxGroupProps) {
  return <Fieldset {...props} id={useId()} />;
}
