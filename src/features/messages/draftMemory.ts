import type { CitizenId } from '../../domain/citizen.ts';
import type { MessageDraft } from '../../storage/messageDrafts.ts';

/** What is being written, in this tab: by citizen, then by what it is about. */
export const draftMemory = new Map<string, MessageDraft>();

export function draftKey(citizen: CitizenId, about: string): string {
  return `${citizen} ${about}`;
}

/** Forgets what was written for anybody, or for all but one. */
export function forgetMessageDrafts(except?: CitizenId): void {
  for (const key of draftMemory.keys()) {
    if (except === undefined || !key.startsWith(`${except} `)) draftMemory.delete(key);
  }
}
