import { atSessionEnd } from '../../person/person.ts';

/** What ends the visits that are open in this document. */
const open = new Set<() => void>();

// Whoever logs off, or whose session ends, is neither seen nor heard a moment longer.
atSessionEnd(() => {
  for (const end of open) end();
});

/** Ends the visit with the session. @returns what forgets it */
export function endWithSession(end: () => void): () => void {
  open.add(end);
  return () => {
    open.delete(end);
  };
}
