import { listCitizens } from '../../api/citizens.ts';
import { isUnreached } from '../../api/wire/problem.ts';
import { serverNow } from '../../api/wire/serverClock.ts';
import { getSession, setOwnDevice } from '../../api/session.ts';
import { municipality } from '../../config/municipality.ts';
import type { Citizen, CitizenId } from '../../domain/citizen.ts';
import { ok, refused, type Result } from '../../domain/result.ts';
import type { Session } from '../../domain/session.ts';
import { isDeviceSilent } from '../../storage/database.ts';
import { deviceOwner, makeOwn, wipe } from '../../storage/ownDevice.ts';
import type { KeepRefusal } from '../../storage/refusals.ts';
import { keepWho } from '../../storage/who.ts';

export type TurnOnRefusal = Exclude<KeepRefusal, 'not-own' | 'locked'> | 'unreached' | 'failed';

/** Fetches and keeps the agenda of the one who is logged in. @throws ApiError */
export type KeepAgenda = (self: CitizenId) => Promise<Result<void, KeepRefusal>>;

/**
 * Makes this the own device of the one who is logged in. Either the municipality knows it and the
 * device keeps the agenda, or neither.
 */
export async function turnOn(keepAgenda: KeepAgenda): Promise<Result<Session, TurnOnRefusal>> {
  try {
    const [session, citizens] = await Promise.all([getSession(), listCitizens()]);
    const steps = [
      () => makeOwn(session.self),
      () => keep(session, citizens),
      () => keepAgenda(session.self),
    ];
    for (const step of steps) {
      const done = await step();
      if (done.ok) continue;
      // Made one's own and locked in another tab: what lies there is not this one's to wipe.
      if (done.reason === 'locked') return refused('failed');
      await wipe();
      return refused(done.reason === 'not-own' ? 'failed' : done.reason);
    }
    return ok(await setOwnDevice(session, true));
  } catch (error) {
    await wipe();
    return refused(isUnreached(error) ? 'unreached' : 'failed');
  }
}

/** Wipes at once; the municipality hears of it now, or by `settleDevice` at the next start. */
export async function turnOff(): Promise<Session | null> {
  await wipe();
  try {
    return await setOwnDevice(await getSession(), false);
  } catch {
    return null;
  }
}

/**
 * To be called with what the municipality says of who is logged in, before anything kept is shown:
 * wipes what belongs to somebody else or may no longer be seen, and lets the session be as long as
 * the device's owner chose. The device decides, so that a choice outlives a session.
 */
export async function settleDevice(
  session: Session,
  citizens: readonly Citizen[],
): Promise<Session> {
  await keep(session, citizens);
  const own = (await deviceOwner()) === session.self;
  // A device that does not answer has not changed its mind.
  if (own === session.ownDevice || isDeviceSilent()) return session;
  // Failing, it is tried again at the next start; until then the session is merely shorter.
  return setOwnDevice(session, own).catch(() => session);
}

function keep({ self, name, authenticatedAt }: Session, citizens: readonly Citizen[]) {
  return keepWho(
    { self, name, authenticatedAt, citizens },
    serverNow(),
    municipality.policies.keepAgendaDays,
  );
}
