import { canActFor, type Citizen, type CitizenId } from '../domain/citizen.ts';
import { refused, type Result } from '../domain/result.ts';
import { days, later, type Instant } from '../domain/time.ts';
import { forgetAllBut } from './agenda.ts';
import { deviceOwner, wipe } from './ownDevice.ts';
import { keepRecord, readRecord } from './records.ts';
import type { KeepRefusal } from './refusals.ts';
import { isCitizens, isText, isTime, shape } from './shapes.ts';

/** Enough to open the app without a network: who uses it, and for whom. */
export interface Who {
  readonly self: CitizenId;
  readonly name: string;
  /** When their login was made that told it. */
  readonly authenticatedAt: Instant;
  readonly citizens: readonly Citizen[];
}

/**
 * Keeps who uses the device. What is kept of citizens one may no longer see is dropped, and all of
 * it when the device is somebody else's.
 *
 * @param keepDays how long it may lie here after `updatedAt`
 */
export async function keepWho(
  { self, name, authenticatedAt, citizens }: Who,
  updatedAt: Instant,
  keepDays: number,
): Promise<Result<void, KeepRefusal>> {
  const owner = await deviceOwner();
  if (owner !== self) {
    if (owner !== null) await wipe();
    return refused('not-own');
  }
  const seen = canActFor(citizens);
  await forgetAllBut(seen.map(({ id }) => id));
  const expiresAt = later(updatedAt, days(keepDays));
  const who: Who = { self, name, authenticatedAt, citizens: seen };
  return keepRecord(identity, who, { updatedAt, expiresAt });
}

/** Who uses the device, as long as it is their own; null when that is not known here. */
export function readWho(now: Instant): Promise<Who | null> {
  return readRecord(identity, now, isWho);
}

const identity = 'who';
const looksLikeWho = shape({
  self: isText,
  name: isText,
  authenticatedAt: isTime,
  citizens: isCitizens,
});

function isWho(value: unknown): value is Who {
  return looksLikeWho(value);
}
