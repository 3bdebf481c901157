import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../classNames.ts';
import { describedBy, errorId, hintId } from './describedBy.ts';
import { FieldError } from './FieldError.tsx';

interface FieldsetProps extends Omit<ComponentProps<'fieldset'>, 'id'> {
  id: string;
  /** May hold the page's h1, when the page is this one question. */
  legend: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
}

/** Legend, hint and error around several controls that answer one question. */
export function Fieldset({ id, legend, hint, error, children, ...rest }: FieldsetProps) {
  return (
    <div className={classNames('form-group', Boolean(error) && 'form-error')}>
      <fieldset {...rest} aria-describedby={describedBy(id, { hint, error })}>
        <legend className="form-label">{legend}</legend>
        {hint && (
          <span className="form-hint" id={hintId(id)}>
            {hint}
          </span>
        )}
        {error && <FieldError id={errorId(id)}>{error}</FieldError>}
        {children}
      </fieldset>
    </div>
  );
}
