import {
  createContext,
  createElement,
  useContext,
  type ComponentProps,
  type ElementType,
} from 'react';

export type LinkProps = ComponentProps<'a'> & {
  href: string;
  /** Leads to where one came from, and may go back in the history for that. */
  'data-back'?: true;
};

/**
 * What a link of the design system is made of: a plain `a`, unless the app provides its router's
 * link, so that nothing in here has to know a router. What is provided receives `LinkProps`.
 */
export const LinkContext = createContext<ElementType<LinkProps>>('a');

export function Link(props: LinkProps) {
  return createElement(useContext(LinkContext), props);
}
