import type { ComponentProps } from 'react';
import { classNames } from '../classNames.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { Link, type LinkProps } from './Link.tsx';

interface WithIcon {
  icon?: IconName | undefined;
}

/** A quiet link with an icon. @see https://designsystem.dk/komponenter/funktionslink/ */
export function FunctionLink({ icon, className, children, ...rest }: LinkProps & WithIcon) {
  return (
    <Link {...rest} className={classNames('function-link', className)}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}

/** The same look for what happens on the page. */
export function FunctionButton({
  icon,
  className,
  children,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & WithIcon) {
  return (
    <button {...rest} type={type} className={classNames('function-link', className)}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
