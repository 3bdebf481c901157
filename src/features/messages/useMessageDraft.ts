import { useEffect, useReducer, useSyncExternalStore } from 'react';
import { serverNow } from '../../api/wire/serverClock.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import type { Attachment } from '../../domain/messages/message.ts';
import { createDraftKeeper } from '../../storage/drafts/draftKeeper.ts';
import {
  emptyDraft,
  joinDrafts,
  keepMessageDraft,
  markMessageDraft,
  readMessageDraft,
  type MessageDraft,
} from '../../storage/drafts/messageDrafts.ts';
import { draftMemory } from './draftMemory.ts';

const drafts = createDraftKeeper<MessageDraft, string>(draftMemory, {
  read: (citizen, about) => readMessageDraft(citizen, about, serverNow()),
  keep: (citizen, about, draft) =>
    keepMessageDraft(citizen, about, draft ?? emptyDraft, serverNow()),
  mark: (citizen, about, draft) => {
    markMessageDraft(citizen, about, draft ?? emptyDraft);
  },
  join: joinDrafts,
});

/**
 * What is being written, for as long as it is not sent: in memory, and encrypted where the device is
 * one's own. It is about health, so it is never in the address.
 *
 * @param about the conversation, or what stands for a new one
 * @param initially what is shown until something is written
 */
export function useMessageDraft(
  citizen: CitizenId,
  about: string,
  initially: MessageDraft = emptyDraft,
) {
  const held = useSyncExternalStore(drafts.subscribe, () => drafts.read(citizen, about));
  useEffect(() => drafts.watch(citizen, about), [citizen, about]);
  const [, show] = useReducer((times: number) => times + 1, 0);
  const latest = () => drafts.read(citizen, about) ?? initially;
  const write = (change: Partial<MessageDraft>) => {
    drafts.write(citizen, about, { ...latest(), ...change });
    show(); // also before the subscription has begun, or the field would be put back
  };
  return {
    draft: held ?? initially,
    write,
    /** More may have been typed, and another have arrived, since this file was chosen. */
    attach: (file: Attachment) => {
      write({ files: [...latest().files, file] });
    },
    /** What was not sent after all comes back, before what has been begun since. */
    putBack: (older: MessageDraft) => {
      const newer = drafts.read(citizen, about);
      drafts.write(citizen, about, newer === null ? older : joinDrafts(older, newer));
    },
    forget: () => {
      drafts.forget(citizen, about);
    },
  };
}
