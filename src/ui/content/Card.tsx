import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../classNames.ts';
import { Heading, type HeadingLevel } from '../page/Heading.tsx';

interface CardProps extends ComponentProps<'div'> {
  /** The one card that matters most on the page. */
  emphasis?: boolean | undefined;
  subheading?: ReactNode;
  heading?: ReactNode;
  headingLevel?: HeadingLevel | undefined;
  /** Stands to the left of everything, such as a `DateLeaf`. */
  leading?: ReactNode;
}

/** @see https://designsystem.dk/komponenter/cards/ */
export function Card({
  emphasis,
  subheading,
  heading,
  headingLevel = 2,
  leading,
  className,
  children,
  ...rest
}: CardProps) {
  const content = (
    <>
      {subheading && <p className="card-subheading">{subheading}</p>}
      {heading && (
        <Heading level={headingLevel} className="card-heading">
          {heading}
        </Heading>
      )}
      {children}
    </>
  );
  return (
    <div {...rest} className={classNames('card', emphasis && 'card-emphasis', className)}>
      {leading ? (
        <div className="card-columns">
          {leading}
          <div>{content}</div>
        </div>
      ) : (
        content
      )}
    </div>
  );
}
