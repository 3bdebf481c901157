import { useEffect, useState } from 'react';
import { serverNow } from '../../api/serverClock.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import type { ServiceId } from '../../domain/service.ts';
import { keepDraft, readDraft } from '../../storage/drafts.ts';

// What a citizen writes to a practitioner is about health: it is kept in memory, for the one it is
// about, so that losing a held time loses no words; and, encrypted, where the device is one's own,
// so that neither a new login nor an update does.
const drafts = new Map<string, string>();

/** The note to go with a booking, kept while one goes back and forth between the steps. */
export function useDraftNote(citizen: CitizenId, service: ServiceId) {
  const key = `${citizen} ${service}`;
  const [note, setNote] = useState(drafts.get(key) ?? '');
  useEffect(() => {
    if (drafts.has(key)) return;
    let stale = false;
    void readDraft(citizen, service, serverNow()).then((kept) => {
      if (!stale && kept !== null && !drafts.has(key)) setNote(kept);
    });
    return () => {
      stale = true;
    };
  }, [citizen, service, key]);
  return {
    note,
    write: (text: string) => {
      drafts.set(key, text);
      setNote(text);
      void keepDraft(citizen, service, text, serverNow());
    },
    forget: () => {
      drafts.delete(key);
      void keepDraft(citizen, service, '', serverNow());
    },
  };
}

/** Forgets what was written for anybody, or for all but one. */
export function forgetDrafts(except?: CitizenId): void {
  for (const key of drafts.keys()) {
    if (except === undefined || !key.startsWith(`${except} `)) drafts.delete(key);
  }
}
