interface Described {
  hint?: unknown;
  error?: unknown;
}

/** The ids of a field's hint and error, for `aria-describedby`; undefined when it has neither. */
export function describedBy(id: string, { hint, error }: Described): string | undefined {
  const ids = [hint ? hintId(id) : '', error ? errorId(id) : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export const hintId = (id: string) => `${id}-hint`;
export const errorId = (id: string) => `${id}-error`;
