import { useId, type ComponentProps } from 'react';
import { classNames } from '../classNames.ts';
import { describedBy } from './describedBy.ts';
import { Field, type FieldTexts } from './Field.tsx';

type TextFieldProps = ComponentProps<'input'> & FieldTexts;

/** @see https://designsystem.dk/komponenter/inputfelter/ */
export function TextField({ label, optional, hint, error, className, ...rest }: TextFieldProps) {
  const ownId = useId();
  const id = rest.id ?? ownId;
  return (
    <Field {...{ id, label, optional, hint, error }}>
      <input
        type="text"
        {...rest}
        id={id}
        className={classNames('form-input', className)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
      />
    </Field>
  );
}
