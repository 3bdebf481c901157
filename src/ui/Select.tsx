import { useId, type ComponentProps } from 'react';
import { classNames } from './classNames.ts';
import { describedBy } from './describedBy.ts';
import { Field, type FieldTexts } from './Field.tsx';

type SelectProps = ComponentProps<'select'> & FieldTexts;

/** Its children are `option`s. @see https://designsystem.dk/komponenter/dropdown/ */
export function Select({ label, optional, hint, error, className, ...rest }: SelectProps) {
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
      />
    </Field>
  );
}
