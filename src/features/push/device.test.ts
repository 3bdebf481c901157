// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { ActorId } from '../../domain/citizen.ts';
import { readPreferences, savePreferences } from '../../storage/preferences.ts';
import { settlePush } from './device.ts';

const { subscribePush } = vi.hoisted(() => ({
  subscribePush: vi.fn((wish: object) => Promise.resolve(wish)),
}));
vi.mock('../../api/push.ts', () => ({
  getPush: () => Promise.resolve({ publicKey: 'a-key', wantedFor: [] }),
  subscribePush,
  unsubscribePush: () => Promise.resolve(),
}));

const ingrid = 'ci-ingrid' as ActorId; // made up
const told = { actor: ingrid, wantedFor: ['ci-ingrid', 'ci-svend'] };

beforeEach(() => {
  localStorage.clear();
  subscribePush.mockClear();
});

/** A browser that has this address; null when it has thrown it away. */
function browser(endpoint: string | null) {
  const made = (at: string) => ({
    toJSON: () => ({ endpoint: at, keys: { p256dh: 'p', auth: 'a' } }),
    unsubscribe: () => {
      state.subscription = null;
      return Promise.resolve(true);
    },
  });
  const close = vi.fn();
  const state = { subscription: endpoint === null ? null : made(endpoint), close };
  const pushManager = {
    getSubscription: () => Promise.resolve(state.subscription),
    subscribe: () => Promise.resolve((state.subscription = made('https://push.example.com/new'))),
  };
  const registration = { pushManager, getNotifications: () => Promise.resolve([{ close }]) };
  vi.stubGlobal('navigator', {
    serviceWorker: { getRegistration: () => Promise.resolve(registration) },
  });
  return state;
}

const sent = () => subscribePush.mock.calls.map(([wish]) => wish);

// Fails when: a new session is not told which device it is, or about whom.
test('who is told here still is under a new login, about the same people', async () => {
  savePreferences({ push: told });
  browser('https://push.example.com/old');
  await settlePush(ingrid, 'en');
  expect(sent()).toMatchObject([
    { endpoint: 'https://push.example.com/old', language: 'en', wantedFor: told.wantedFor },
  ]);
  expect(readPreferences().push).toEqual(told);
});

// Fails when: who was told before is told on, on the screen of somebody else.
test('somebody else’s login ends it, and takes what stands on the screen away', async () => {
  savePreferences({ push: told });
  const state = browser('https://push.example.com/old');
  await settlePush('ci-lise' as ActorId, 'da');
  expect(sent()).toEqual([]);
  expect(state.subscription).toBeNull();
  expect(state.close).toHaveBeenCalledOnce();
  expect(readPreferences().push).toBeUndefined();
});

// Fails when: a lost address is taken for one that was never wanted: the switch stands on, nothing comes.
test('where the browser has thrown the address away, it gets another', async () => {
  savePreferences({ push: told });
  browser(null);
  await settlePush(ingrid, 'da');
  expect(sent()).toMatchObject([
    { endpoint: 'https://push.example.com/new', wantedFor: told.wantedFor },
  ]);
});

test('who was never told here is asked for nothing', async () => {
  const state = browser(null);
  await settlePush(ingrid, 'da');
  expect(sent()).toEqual([]);
  expect(state.subscription).toBeNull();
});
