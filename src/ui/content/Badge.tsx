import type { ComponentProps } from 'react';
import { classNames } from '../classNames.ts';
import { Icon, type IconName } from '../Icon.tsx';

interface BadgeProps extends ComponentProps<'span'> {
  variant?: 'info' | 'success' | 'warning' | 'error' | undefined;
  icon?: IconName | undefined;
}

/** @see https://designsystem.dk/komponenter/badges/ */
export function Badge({ variant, icon, className, children, ...rest }: BadgeProps) {
  return (
    <span {...rest} className={classNames('badge', variant && `badge-${variant}`, className)}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
