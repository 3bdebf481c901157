import { createContext, useContext, useLayoutEffect, useRef, type ReactNode } from 'react';

/** What follows every title in the browser's tab, such as the product's name. */
export const TitleSuffix = createContext('');

/** What stands before every title: the initials of whom one acts for. */
export const TitlePrefix = createContext('');

interface ScreenProps {
  /** In the browser's tab: says which screen this is, never what about. */
  title: string;
  /** The h1, when it says more than the title. */
  heading?: ReactNode;
  lead?: ReactNode;
  /** Above the h1: a way back, which step this is, an `ErrorSummary`. */
  above?: ReactNode;
  children?: ReactNode;
}

// A page that the browser has just loaded begins at its top by itself; only later ones need help.
let firstScreen = true;

/**
 * One screen: its title in the tab, and its h1, which takes focus when one navigates to it, so that
 * a screen reader begins where the news is (WCAG 2.4.2, 2.4.3). It takes it as it appears: a moment
 * later somebody may have begun to type, and would go on typing into nothing.
 */
export function Screen({ title, heading = title, lead, above, children }: ScreenProps) {
  const prefix = useContext(TitlePrefix);
  const suffix = useContext(TitleSuffix);
  const h1 = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const named = suffix === '' ? title : `${title} – ${suffix}`;
    document.title = prefix === '' ? named : `${prefix} ${named}`;
  }, [prefix, title, suffix]);
  useLayoutEffect(() => {
    if (!firstScreen) h1.current?.focus({ preventScroll: true });
    firstScreen = false;
  }, []);
  return (
    <>
      {above}
      <h1 ref={h1} tabIndex={-1}>
        {heading}
      </h1>
      {lead && <p className="font-lead">{lead}</p>}
      {children}
    </>
  );
}
