import { buttonClass, type ButtonVariant } from './buttonClass.ts';
import { classNames } from '../classNames.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { Link, type LinkProps } from '../page/Link.tsx';

interface ButtonLinkProps extends LinkProps {
  variant?: ButtonVariant | undefined;
  icon?: IconName | undefined;
}

/**
 * A link that looks like a button: it goes somewhere and changes nothing.
 *
 * @see https://designsystem.dk/komponenter/knapper/
 */
export function ButtonLink({ variant, icon, className, children, ...rest }: ButtonLinkProps) {
  return (
    <Link {...rest} className={classNames(buttonClass(variant), className)}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </Link>
  );
}
