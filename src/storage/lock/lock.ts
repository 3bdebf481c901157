import { ok, refused, type Result } from '../../domain/result.ts';
import type { Lock } from '../database.ts';
import { readOwnDevice } from './lockState.ts';
import type { KeepRefusal } from '../refusals.ts';
import { rekey } from './rekey.ts';
import { newKey } from './seal.ts';
import { unlock } from './unlocked.ts';
import { newWrappedKey, unwrap } from './wrapping.ts';

/** What an authenticator is asked with. */
export type LockQuestion = Pick<Lock, 'credential' | 'salt'>;

/** What the device's authenticator is asked with to open the lock; null when there is none. */
export async function lockQuestion(): Promise<LockQuestion | null> {
  const own = await readOwnDevice();
  if (own === undefined || !('lock' in own)) return null;
  const { credential, salt } = own.lock;
  return { credential, salt };
}

/** Puts everything kept behind a lock that this secret opens. This tab goes on as unlocked. */
export async function putLockOn(
  { credential, salt }: LockQuestion,
  secret: BufferSource,
): Promise<Result<void, KeepRefusal>> {
  const keyId = crypto.randomUUID();
  const { key, wrapped } = await newWrappedKey(secret, salt);
  const done = await rekey({ key, keyId, place: { lock: { credential, salt, wrapped } } });
  if (done.ok) unlock(keyId, key);
  return done;
}

/** Takes the lock off again. Only where it has been opened. */
export async function takeLockOff(): Promise<Result<void, KeepRefusal>> {
  const key = await newKey();
  return rekey({ key, keyId: crypto.randomUUID(), place: { key } });
}

/** Opens the lock for this tab. Refused when the secret is not the one it was put on with. */
export async function openLock(secret: BufferSource): Promise<Result<void, 'wrong'>> {
  const own = await readOwnDevice();
  if (own === undefined || !('lock' in own)) return ok(undefined);
  try {
    unlock(own.keyId, await unwrap(secret, own.lock.salt, own.lock.wrapped));
    return ok(undefined);
  } catch {
    return refused('wrong');
  }
}
