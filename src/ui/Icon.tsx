import type { ComponentProps } from 'react';
import { classNames } from './classNames.ts';
import { iconPaths, type FirstIconName } from './iconPaths.ts';
import type { LaterIconName } from './laterIcons.ts';
import type { VideoIconName } from './videoIcons.ts';

export type IconName = FirstIconName | LaterIconName | VideoIconName;

interface IconProps extends ComponentProps<'svg'> {
  name: IconName;
  /** Said by a screen reader. Without it the icon is decoration beside a text that says the same. */
  label?: string | undefined;
}

/** @see https://designsystem.dk/design/ikoner/ */
export function Icon({ name, label, className, ...rest }: IconProps) {
  return (
    <svg
      viewBox="0 -960 960 960"
      className={classNames('icon-svg', className)}
      focusable="false"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      {...rest}
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
