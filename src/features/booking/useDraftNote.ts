import { useEffect, useReducer, useSyncExternalStore } from 'react';
import { serverNow } from '../../api/wire/serverClock.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import type { ServiceId } from '../../domain/appointment/service.ts';
import { createDraftKeeper } from '../../storage/drafts/draftKeeper.ts';
import { keepDraft, markDraft, readDraft } from '../../storage/drafts/drafts.ts';
import { joinTexts } from '../../storage/drafts/joinTexts.ts';
import { noteMemory } from './draftMemory.ts';

const notes = createDraftKeeper<string, ServiceId>(noteMemory, {
  read: (citizen, service) => readDraft(citizen, service, serverNow()),
  keep: (citizen, service, text) => keepDraft(citizen, service, text ?? '', serverNow()),
  mark: (citizen, service, text) => {
    markDraft(citizen, service, text ?? '');
  },
  join: (older, newer) => joinTexts(older, newer),
});

/** The note to go with a booking, kept while one goes back and forth between the steps. */
export function useDraftNote(citizen: CitizenId, service: ServiceId) {
  const note = useSyncExternalStore(notes.subscribe, () => notes.read(citizen, service));
  useEffect(() => notes.watch(citizen, service), [citizen, service]);
  const [, show] = useReducer((times: number) => times + 1, 0);
  return {
    note: note ?? '',
    write: (text: string) => {
      notes.write(citizen, service, text);
      show(); // also before the subscription has begun, or the field would be put back
    },
    forget: () => {
      notes.forget(citizen, service);
    },
  };
}
