import type { CitizenId } from '../../domain/citizen.ts';
import { atCitizenSwitch, atSessionEnd } from '../../person/person.ts';

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

/** Nothing is being written yet. It lasts as long as the session, and the tab's turn to its citizen. */
export function createDraftMemory<Content>(): DraftMemory<Content> {
  const memory: DraftMemory<Content> = new Map();
  atSessionEnd(() => {
    memory.clear();
  });
  atCitizenSwitch((staying) => {
    for (const key of memory.keys()) {
      if (!key.startsWith(`${staying} `)) memory.delete(key);
    }
  });
  return memory;
}
