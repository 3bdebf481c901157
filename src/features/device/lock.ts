import { ok, refused, type Result } from '../../domain/result.ts';
import { lockQuestion, openLock, putLockOn, takeLockOff } from '../../storage/lock/lock.ts';
import { wipe } from '../../storage/ownDevice.ts';
import {
  askSecret,
  forgetCredential,
  makeCredential,
  type AuthenticatorRefusal,
} from './authenticator.ts';
import { tellLockChanged } from './lockChannel.ts';

export type LockRefusal = AuthenticatorRefusal | 'failed';

/** Puts what is kept behind a lock that the device's owner opens; or nothing is changed. */
export async function turnLockOn(): Promise<Result<void, LockRefusal>> {
  const made = await makeCredential(crypto.getRandomValues(new Uint8Array(32)));
  if (!made.ok) return made;
  const { secret, ...question } = made.value;
  const done = await putLockOn(question, secret);
  if (!done.ok) await forgetCredential(question);
  tellLockChanged();
  return done.ok ? done : refused('failed');
}

/** Takes the lock off what this tab has unlocked. */
export async function turnLockOff(): Promise<Result<void, LockRefusal>> {
  const question = await lockQuestion();
  const done = await takeLockOff();
  if (!done.ok) return refused('failed');
  if (question) await forgetCredential(question);
  tellLockChanged();
  return done;
}

/** Unlocks for this tab, until it is closed or the session ends. */
export async function unlock(): Promise<Result<void, 'failed'>> {
  const question = await lockQuestion();
  if (question === null) return ok(undefined); // another tab has taken the lock off
  const asked = await askSecret(question);
  const opened = asked.ok ? await openLock(asked.value) : asked;
  return opened.ok ? opened : refused('failed');
}

/** Removes what nobody can unlock, and what waits there to be sent with it. */
export async function removeLocked(): Promise<void> {
  const question = await lockQuestion();
  await wipe();
  if (question) await forgetCredential(question);
  tellLockChanged();
}
