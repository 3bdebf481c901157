import { useState } from 'react';
import type { CitizenId } from '../../domain/citizen.ts';
import type { ServiceId } from '../../domain/service.ts';

// What a citizen writes to a practitioner is about health: it stays in memory, for the one it is
// about, so that losing a held time loses no words, and closing the app leaves none.
const drafts = new Map<string, string>();

/** The note to go with a booking, kept while one goes back and forth between the steps. */
export function useDraftNote(citizen: CitizenId, service: ServiceId) {
  const key = `${citizen} ${service}`;
  const [note, setNote] = useState(drafts.get(key) ?? '');
  return {
    note,
    write: (text: string) => {
      drafts.set(key, text);
      setNote(text);
    },
    forget: () => {
      drafts.delete(key);
    },
  };
}

/** Forgets what was written for anybody, at logout. */
export function forgetDrafts(): void {
  drafts.clear();
}
