import { useId, type ComponentProps } from 'react';
import { classNames } from '../classNames.ts';
import { describedBy } from './describedBy.ts';
import { Field, type FieldTexts } from './Field.tsx';

interface Option {
  value: string;
  label: string;
}

type SelectProps = Omit<ComponentProps<'select'>, 'children'> &
  FieldTexts & { options: readonly Option[] };

/** @see https://designsystem.dk/komponenter/dropdown/ */
export function Select({ label, optional, hint, error, options, className, ...rest }: SelectProps) {
  const ownId = useId();
  const id = rest.id ?? ownId;
  return (
    <Field {...{ id, label, optional, hint, error }}>
      <select
        {...rest}
        id={id}
        className={classNames('form-select', className)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}
