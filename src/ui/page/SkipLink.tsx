import type { MouseEvent, ReactNode } from 'react';

export const mainContentId = 'main-content';

/** @see https://designsystem.dk/komponenter/skip-link/ */
export function SkipLink({ children }: { children: ReactNode }) {
  return (
    <a className="skipnav" href={`#${mainContentId}`} onClick={focusMain}>
      {children}
    </a>
  );
}

/** Without changing the address, which a router would take for a navigation. */
function focusMain(event: MouseEvent) {
  const main = document.getElementById(mainContentId);
  if (!main) return;
  event.preventDefault();
  main.focus();
}
