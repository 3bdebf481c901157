import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../classNames.ts';
import { Heading, type HeadingLevel } from '../page/Heading.tsx';
import { Icon } from '../Icon.tsx';

export type AlertVariant = 'info' | 'success' | 'warning' | 'error';

interface AlertProps extends ComponentProps<'div'> {
  variant: AlertVariant;
  heading?: ReactNode;
  headingLevel?: HeadingLevel | undefined;
  /** What the icon says, such as "Advarsel". */
  iconLabel?: string | undefined;
}

/**
 * Speaks up by itself only when given a `role` ("alert" or "status"): most alerts are there when the
 * page is, and are read with it.
 *
 * @see https://designsystem.dk/komponenter/beskeder/
 */
export function Alert({
  variant,
  heading,
  headingLevel = 2,
  iconLabel,
  className,
  children,
  ...rest
}: AlertProps) {
  return (
    <div {...rest} className={classNames('alert', `alert-${variant}`, className)}>
      <Icon name={variant} className="alert-icon" label={iconLabel} />
      <div className="alert-body">
        {heading && (
          <Heading level={headingLevel} className="alert-heading">
            {heading}
          </Heading>
        )}
        {typeof children === 'string' ? <p className="alert-text">{children}</p> : children}
      </div>
    </div>
  );
}
