import type { CitizenId } from '../../domain/citizen.ts';
import { forgetHeld, type DraftMemory } from '../../storage/draftMemory.ts';
import type { MessageDraft } from '../../storage/messageDrafts.ts';

export const draftMemory: DraftMemory<MessageDraft> = new Map();

/** Forgets what was written for anybody, or for all but one. */
export function forgetMessageDrafts(except?: CitizenId): void {
  forgetHeld(draftMemory, except);
}
