import type { ComponentProps, ReactNode } from 'react';
import { mainContentId } from './SkipLink.tsx';

/** Everything from the skip link to the footer; the footer keeps to the bottom of the window. */
export function Page({ children }: { children: ReactNode }) {
  return <div className="page">{children}</div>;
}

/** The page's content, and where the skip link leads. */
export function Main({ children, ...rest }: ComponentProps<'main'>) {
  return (
    <main {...rest} id={mainContentId} tabIndex={-1} className="page-content container">
      <div className="page-body">{children}</div>
    </main>
  );
}
