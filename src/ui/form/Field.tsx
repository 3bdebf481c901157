import type { ReactNode } from 'react';
import { classNames } from '../classNames.ts';
import { errorId, hintId } from './describedBy.ts';
import { FieldError } from './FieldError.tsx';

/** What every field says about itself. */
export interface FieldTexts {
  label: ReactNode;
  /** After the label, lighter: "(frivilligt)". */
  optional?: string | undefined;
  hint?: ReactNode;
  error?: ReactNode;
}

interface FieldProps extends FieldTexts {
  id: string;
  children: ReactNode;
}

/** Label, hint and error around one form control. */
export function Field({ id, label, optional, hint, error, children }: FieldProps) {
  return (
    <div className={classNames('form-group', Boolean(error) && 'form-error')}>
      <label className="form-label" htmlFor={id}>
        {label}
        {optional && <span className="weight-normal"> {optional}</span>}
      </label>
      {hint && (
        <span className="form-hint" id={hintId(id)}>
          {hint}
        </span>
      )}
      {error && <FieldError id={errorId(id)}>{error}</FieldError>}
      {children}
    </div>
  );
}
