import { useEffect, useRef, type FocusEvent, type RefObject } from 'react';

/**
 * When a button in a row is taken away while it has the focus, the row that stands in its place has it
 * next, or else what has this id: otherwise it would be lost, and one would begin at the page's top.
 */
export function useKeepFocus(list: RefObject<HTMLUListElement | null>, id: string) {
  const last = useRef<{ element: Element; row: number } | null>(null);
  const remember = (element: Element | null) => {
    const rows = [...(list.current?.children ?? [])];
    last.current = element && { element, row: rows.findIndex((row) => row.contains(element)) };
  };
  useEffect(() => {
    if (last.current === null || last.current.element.isConnected) return;
    const row = list.current?.children[last.current.row];
    last.current = null;
    if (document.activeElement !== document.body) return;
    (row?.querySelector('button') ?? document.getElementById(id))?.focus();
  });
  return {
    remember,
    /** For what the rows and the rest stand in. React tells of no blur that a removal causes. */
    handlers: {
      onFocus: ({ target }: FocusEvent) => {
        remember(target);
      },
      onBlur: () => {
        remember(null);
      },
    },
  };
}
