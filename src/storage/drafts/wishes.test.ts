import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { ActorId, CitizenId } from '../../domain/citizen.ts';
import { instantFromWire } from '../../domain/time.ts';
import { openLock, putLockOn } from '../lock/lock.ts';
import { makeOwn, wipe } from '../ownDevice.ts';
import { lockAgain } from '../lock/unlocked.ts';
import { changeWishes, readWishes } from './wishes.ts';

// Brands of made-up values.
const karen = 'ci-karen' as CitizenId;
const actor = 'ci-karen' as ActorId;
const now = instantFromWire('2026-11-25T09:30:00+01:00');
const secret = new Uint8Array(32);

beforeEach(async () => {
  // Node has none; the test takes its turns by itself.
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
  await wipe();
  await makeOwn(karen);
});

test('a wish noted down while others lie locked joins them once they are unlocked', async () => {
  await note('a');
  await putLockOn({ credential: secret, salt: secret }, secret);
  lockAgain();
  await note('b');
  await openLock(secret);
  expect(keys(await readWishes(now))).toEqual(['a', 'b']);
  await note('c');
  expect(keys(await readWishes(now))).toEqual(['a', 'b', 'c']);
});

function note(key: string) {
  const wish = { key, actor, citizen: karen, text: 'Gerne en tirsdag', at: now };
  return changeWishes((wishes) => [...wishes, wish], now);
}

const keys = (wishes: readonly { key: string }[]) => wishes.map(({ key }) => key);
