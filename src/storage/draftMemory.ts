import type { CitizenId } from '../domain/citizen.ts';

/** What is being written, in this tab: by citizen, then by what it is about. */
export type DraftMemory<Content> = Map<string, HeldDraft<Content>>;

/** What is being written about one thing. */
export interface HeldDraft<Content> {
  /** Null when nothing is. */
  content: Content | null;
  /** Whether it is known what lies on the device, so that it can be written over. */
  look: 'needed' | 'looking' | 'done';
}

/** Under what it is held. */
export function draftKey(citizen: CitizenId, about: string): string {
  return `${citizen} ${about}`;
}

/** Forgets what was written for anybody, or for all but one. */
export function forgetHeld(memory: DraftMemory<unknown>, except?: CitizenId): void {
  for (const key of memory.keys()) {
    if (except === undefined || !key.startsWith(`${except} `)) memory.delete(key);
  }
}
