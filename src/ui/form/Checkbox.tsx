import { useId, type ComponentProps, type ReactNode } from 'react';
import { classNames } from '../classNames.ts';
import { hintId } from './describedBy.ts';

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type'> {
  label: ReactNode;
  hint?: ReactNode;
}

/** @see https://designsystem.dk/komponenter/tjekbokse/ */
export function Checkbox({ label, hint, className, ...rest }: CheckboxProps) {
  const ownId = useId();
  const id = rest.id ?? ownId;
  return (
    <div className="form-group-checkbox choice">
      <input
        {...rest}
        type="checkbox"
        id={id}
        className={classNames('form-checkbox', className)}
        aria-describedby={hint ? hintId(id) : undefined}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="form-hint" id={hintId(id)}>
          {hint}
        </span>
      )}
    </div>
  );
}
