import { useEffect, useState } from 'react';
import { serverNow } from '../../api/serverClock.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import type { Attachment } from '../../domain/message.ts';
import {
  emptyDraft,
  keepMessageDraft,
  readMessageDraft,
  type MessageDraft,
} from '../../storage/messageDrafts.ts';
import { draftKey, draftMemory } from './draftMemory.ts';

/**
 * What is being written, for as long as it is not sent: in memory, and encrypted where the device is
 * one's own. It is about health, so it is never in the address.
 *
 * @param about the conversation, or what stands for a new one
 * @param initially what a new one begins with
 */
export function useMessageDraft(
  citizen: CitizenId,
  about: string,
  initially: MessageDraft = emptyDraft,
) {
  const key = draftKey(citizen, about);
  const [draft, setDraft] = useState(draftMemory.get(key) ?? initially);
  useEffect(() => {
    if (draftMemory.has(key)) return;
    let stale = false;
    void readMessageDraft(citizen, about, serverNow()).then((kept) => {
      if (stale || kept === null || draftMemory.has(key)) return;
      draftMemory.set(key, kept);
      setDraft(kept);
    });
    return () => {
      stale = true;
    };
  }, [citizen, about, key]);
  const latest = () => draftMemory.get(key) ?? draft;
  const write = (change: Partial<MessageDraft>) => {
    const next = { ...latest(), ...change };
    draftMemory.set(key, next);
    setDraft(next);
    void keepMessageDraft(citizen, about, next, serverNow());
  };
  return {
    draft,
    write,
    /** More may have been typed, and another have arrived, since this file was chosen. */
    attach: (file: Attachment) => {
      write({ files: [...latest().files, file] });
    },
    forget: () => {
      draftMemory.delete(key);
      setDraft(emptyDraft);
      void keepMessageDraft(citizen, about, emptyDraft, serverNow());
    },
  };
}
