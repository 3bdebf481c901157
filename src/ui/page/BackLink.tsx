import { classNames } from '../classNames.ts';
import { Icon } from '../Icon.tsx';
import { Link, type LinkProps } from './Link.tsx';

/** @see https://designsystem.dk/komponenter/tilbage-link/ */
export function BackLink({ className, children, ...rest }: LinkProps) {
  return (
    <Link {...rest} data-back className={classNames('back-link', className)}>
      <Icon name="chevron-left" />
      {children}
    </Link>
  );
}
