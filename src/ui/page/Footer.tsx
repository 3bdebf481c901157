import type { ComponentProps } from 'react';
import { classNames } from '../classNames.ts';

/** Its children become columns. @see https://designsystem.dk/komponenter/footer/ */
export function Footer({ className, children, ...rest }: ComponentProps<'footer'>) {
  return (
    <footer {...rest} className={classNames('footer', className)}>
      <div className="container">{children}</div>
    </footer>
  );
}
