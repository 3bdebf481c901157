import type { ComponentProps, MouseEvent } from 'react';
import { buttonClass, type ButtonVariant } from './buttonClass.ts';
import { classNames } from '../classNames.ts';
import { Icon, type IconName } from '../Icon.tsx';

interface ButtonProps extends ComponentProps<'button'> {
  variant?: ButtonVariant | undefined;
  icon?: IconName | undefined;
  /** Work is under way: presses are ignored, but the button keeps focus and can be found. */
  busy?: boolean | undefined;
  /** Stands in the button while busy. */
  busyText?: string | undefined;
}

/** @see https://designsystem.dk/komponenter/knapper/ */
export function Button({
  variant,
  icon,
  busy = false,
  busyText,
  className,
  type = 'button',
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    // A busy submit button would otherwise send its form a second time.
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  const onDark = variant !== 'secondary' && variant !== 'tertiary';
  return (
    <button
      {...rest}
      type={type}
      className={classNames(buttonClass(variant), className)}
      aria-disabled={busy || rest['aria-disabled']}
      onClick={press}
    >
      {busy && <span className={classNames('spinner spinner-small', onDark && 'spinner-light')} />}
      {!busy && icon && <Icon name={icon} />}
      <span>{busy ? (busyText ?? children) : children}</span>
    </button>
  );
}
