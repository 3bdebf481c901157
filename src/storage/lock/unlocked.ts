import { createSignal } from '../../domain/signal.ts';
import { atSessionEnd } from '../../person/person.ts';
import type { OwnDevice } from '../database.ts';

// A tab that has been unlocked has the key in its memory alone: a reload locks it again.
let unlocked: { readonly keyId: string; readonly key: CryptoKey } | null = null;

const opened = createSignal();
atSessionEnd(lockAgain);

/** The key to what is kept, or null when it is behind a lock that this tab has not opened. */
export function keyOf(own: OwnDevice): CryptoKey | null {
  if (!('lock' in own)) return own.key;
  return unlocked?.keyId === own.keyId ? unlocked.key : null;
}

/** Has the key from now on. */
export function unlock(keyId: string, key: CryptoKey): void {
  unlocked = { keyId, key };
  opened.tell();
}

/** Runs whenever this tab is unlocked. @returns what ends it */
export function whenUnlocked(run: () => void): () => void {
  return opened.listen(run);
}

/** Lets go of the key. What is kept behind a lock can be read only after it is opened anew. */
export function lockAgain(): void {
  unlocked = null;
}
