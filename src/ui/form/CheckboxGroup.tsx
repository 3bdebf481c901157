import '../styles/times.scss';
import { useId, type ReactNode } from 'react';
import { Fieldset } from './Fieldset.tsx';

interface CheckboxGroupProps {
  legend: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** Short ones stand in a row, and not below each other. */
  compact?: boolean;
  /** `Checkbox`es. */
  children: ReactNode;
}

/** @see https://designsystem.dk/komponenter/tjekbokse/ */
export function CheckboxGroup({ compact = false, children, ...rest }: CheckboxGroupProps) {
  return (
    <Fieldset {...rest} id={useId()}>
      {compact ? <div className="compact-choices">{children}</div> : children}
    </Fieldset>
  );
}
