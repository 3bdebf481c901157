import type { ReactNode } from 'react';
import { Checkbox } from '../../ui/form/Checkbox.tsx';
import { CheckboxGroup } from '../../ui/form/CheckboxGroup.tsx';

interface ChoicesProps<Value extends string | number> {
  /** The first box's, where an `ErrorSummary` leads. */
  id: string;
  legend: string;
  error: string | undefined;
  all: readonly Value[];
  chosen: readonly Value[];
  label: (value: Value) => ReactNode;
  /** Short ones stand in a row. */
  compact?: boolean;
  /** In the order of `all`. */
  onChange: (chosen: Value[]) => void;
}

/** Any number of what there is. */
export function Choices<Value extends string | number>({
  id,
  legend,
  error,
  all,
  chosen,
  label,
  compact = false,
  onChange,
}: ChoicesProps<Value>) {
  return (
    <CheckboxGroup compact={compact} legend={legend} error={error}>
      {all.map((value, index) => (
        <Checkbox
          key={value}
          id={index === 0 ? id : undefined}
          label={label(value)}
          checked={chosen.includes(value)}
          onChange={({ target: { checked } }) => {
            onChange(all.filter((one) => (one === value ? checked : chosen.includes(one))));
          }}
        />
      ))}
    </CheckboxGroup>
  );
}
