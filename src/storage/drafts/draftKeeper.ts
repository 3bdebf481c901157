import type { CitizenId } from '../../domain/citizen.ts';
import { createSignal } from '../../domain/signal.ts';
import { draftKey, type DraftMemory, type HeldDraft } from './draftMemory.ts';
import { lockState } from '../lock/lockState.ts';
import { whenUnlocked } from '../lock/unlocked.ts';

/** How drafts of one kind are kept on the device, and become one. */
export interface DraftKind<Content, About extends string> {
  readonly read: (citizen: CitizenId, about: About) => Promise<Content | null>;
  /** Null: it is kept no longer. */
  readonly keep: (citizen: CitizenId, about: About, content: Content | null) => Promise<void>;
  /** Says that this tab alone has it, until it is kept; null when there is nothing to keep. */
  readonly mark: (citizen: CitizenId, about: About, content: Content | null) => void;
  /** Nothing of either is left out, and the older comes first. */
  readonly join: (older: Content, newer: Content) => Content;
}

/**
 * What is being written, in memory and on the device. What lies there is never written over unread:
 * it may lie locked, or be read only after somebody has begun to write anew. Then it comes first.
 */
export function createDraftKeeper<Content, About extends string>(
  memory: DraftMemory<Content>,
  { read, keep, mark, join }: DraftKind<Content, About>,
) {
  const changed = createSignal();
  let writing = Promise.resolve();

  const at = (citizen: CitizenId, about: About): HeldDraft<Content> => {
    const key = draftKey(citizen, about);
    const held = memory.get(key) ?? { content: null, look: 'needed' };
    memory.set(key, held);
    return held;
  };
  const hold = (held: HeldDraft<Content>, content: Content | null) => {
    held.content = content;
    changed.tell();
  };
  /** In order: what is kept no longer must not be overtaken by what was typed before. */
  const toDevice = (citizen: CitizenId, about: About, content: Content | null) => {
    const write = () => keep(citizen, about, content);
    writing = writing.then(write, write);
  };
  const look = async (citizen: CitizenId, about: About) => {
    const held = at(citizen, about);
    if (held.look !== 'needed') return;
    held.look = 'looking';
    const isLocked = (await lockState()) === 'locked';
    const older = isLocked ? null : await read(citizen, about);
    held.look = isLocked ? 'needed' : 'done';
    // Forgotten meanwhile: who was logged in has left.
    if (isLocked || memory.get(draftKey(citizen, about)) !== held) return;
    const { content: newer } = held;
    if (older !== null) hold(held, newer === null ? older : join(older, newer));
    if (newer !== null) toDevice(citizen, about, held.content);
  };
  return {
    /** What is being written, as far as is known; null when nothing is. */
    read: (citizen: CitizenId, about: About): Content | null =>
      memory.get(draftKey(citizen, about))?.content ?? null,
    write: (citizen: CitizenId, about: About, content: Content) => {
      const held = at(citizen, about);
      hold(held, content);
      if (held.look === 'done') toDevice(citizen, about, content);
      else {
        mark(citizen, about, content);
        void look(citizen, about);
      }
    },
    /** What lies on the device and was never shown stays there. */
    forget: (citizen: CitizenId, about: About) => {
      const held = at(citizen, about);
      hold(held, null);
      if (held.look === 'done') toDevice(citizen, about, null);
      else mark(citizen, about, null);
    },
    /** Looks on the device, now and when it is unlocked. @returns what ends it */
    watch: (citizen: CitizenId, about: About): (() => void) => {
      void look(citizen, about);
      return whenUnlocked(() => void look(citizen, about));
    },
    subscribe: changed.listen,
  };
}
