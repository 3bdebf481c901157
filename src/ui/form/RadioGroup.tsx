import { useId, type ReactNode } from 'react';
import { Fieldset } from './Fieldset.tsx';
import { hintId } from './describedBy.ts';
import { Icon, type IconName } from '../Icon.tsx';

export interface RadioOption<Value extends string> {
  value: Value;
  label: ReactNode;
  hint?: ReactNode;
  icon?: IconName | undefined;
  disabled?: boolean | undefined;
}

interface RadioGroupProps<Value extends string> {
  /** The first option's id: what an `ErrorSummary` points to. */
  id?: string | undefined;
  /** May hold the page's h1, when the page is this one question. */
  legend: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  options: readonly RadioOption<Value>[];
  value: Value | undefined;
  onChange: (value: Value) => void;
}

/** Each option a large card. @see https://designsystem.dk/komponenter/radioknapper/ */
export function RadioGroup<Value extends string>({
  options,
  value: chosen,
  onChange,
  ...texts
}: RadioGroupProps<Value>) {
  const name = useId();
  const id = texts.id ?? name;
  return (
    <Fieldset {...texts} id={id}>
      {options.map(({ value, label, hint, icon, disabled }, index) => {
        const optionId = index === 0 ? id : `${id}-${String(index)}`;
        return (
          <div key={value} className="form-group-radio choice">
            <input
              type="radio"
              className="form-radio"
              id={optionId}
              {...{ name, value, disabled }}
              checked={value === chosen}
              onChange={() => {
                onChange(value);
              }}
              aria-describedby={hint ? hintId(`${id}-option-${value}`) : undefined}
            />
            <label htmlFor={optionId}>
              {icon && <Icon name={icon} />}
              {label}
            </label>
            {hint && (
              <span className="form-hint" id={hintId(`${id}-option-${value}`)}>
                {hint}
              </span>
            )}
          </div>
        );
      })}
    </Fieldset>
  );
}
