import type { ComponentProps } from 'react';
import { classNames } from '../classNames.ts';

interface ToggleSwitchProps extends Omit<ComponentProps<'button'>, 'onChange'> {
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Takes effect at once, unlike a checkbox. @see https://designsystem.dk/komponenter/toggle-switch/ */
export function ToggleSwitch({
  checked,
  onChange,
  className,
  children,
  ...rest
}: ToggleSwitchProps) {
  return (
    <button
      {...rest}
      type="button"
      role="switch"
      aria-checked={checked}
      className={classNames('toggle-switch', className)}
      onClick={() => {
        onChange(!checked);
      }}
    >
      <span>{children}</span>
    </button>
  );
}
