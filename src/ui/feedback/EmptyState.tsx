import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from '../page/Heading.tsx';
import { Icon, type IconName } from '../Icon.tsx';

interface EmptyStateProps {
  icon: IconName;
  heading: ReactNode;
  headingLevel?: HeadingLevel | undefined;
  children?: ReactNode;
  /** What to do instead, such as a `ButtonLink`. */
  action?: ReactNode;
}

/** Says kindly that there is nothing here, and what one can do. */
export function EmptyState({ icon, heading, headingLevel = 2, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Icon name={icon} />
      <Heading level={headingLevel}>{heading}</Heading>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {action}
    </div>
  );
}
