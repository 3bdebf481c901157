import { useId, type ComponentProps, type ReactNode } from 'react';
import { Heading, type HeadingLevel } from '../page/Heading.tsx';
import { RowList } from './RowList.tsx';

interface AgendaDayProps extends ComponentProps<'section'> {
  heading: ReactNode;
  headingLevel?: HeadingLevel | undefined;
}

/** One day of an agenda; its children are `AgendaItem`s. */
export function AgendaDay({ heading, headingLevel = 3, children, ...rest }: AgendaDayProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} {...rest}>
      <Heading level={headingLevel} id={id} className="day-heading">
        {heading}
      </Heading>
      <RowList>{children}</RowList>
    </section>
  );
}
