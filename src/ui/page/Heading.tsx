import type { ComponentProps } from 'react';

export type HeadingLevel = 1 | 2 | 3 | 4;

interface HeadingProps extends ComponentProps<'h2'> {
  level: HeadingLevel;
}

/** A heading whose level its surroundings decide. */
export function Heading({ level, children, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag {...rest}>{children}</Tag>;
}
