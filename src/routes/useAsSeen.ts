import { useState } from 'react';
import type { AgendaEntry } from '../domain/appointment/agenda.ts';

/**
 * What a form builds on, as it was when the form began. Open screens follow what the municipality
 * does; a form must not, or a yes to the old would overwrite the new unseen (W8). A refusal that has
 * `told` of the new brings it once; otherwise the citizen takes it by `seeLatest`, when `isNew`.
 */
export function useAsSeen<Thing extends AgendaEntry | null>(latest: Thing, told: boolean) {
  const [{ seen, taken }, set] = useState({ seen: latest, taken: false });
  const isNew = seen?.etag !== latest?.etag;
  if (told && !taken && isNew) set({ seen: latest, taken: true });
  if (!told && taken) set({ seen, taken: false });
  return {
    seen,
    isNew,
    seeLatest: () => {
      set({ seen: latest, taken });
    },
  };
}
