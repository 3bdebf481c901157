import { beforeEach, describe, expect, test, vi } from 'vitest';
import { listenForNews } from './news.ts';

/** What the browser hands to a worker, and what the worker wants of it. */
let scope: ReturnType<typeof workerScope>;

beforeEach(() => {
  scope = workerScope();
  vi.stubGlobal('self', scope);
  listenForNews();
});

describe('a push', () => {
  test('is shown as one of our sentences, one at a time, with a mark on the icon', async () => {
    const message = { id: 'abc123', text: 'There is news in Borgerbooking' };
    await happens('push', { data: { json: () => message } });
    expect(scope.shown).toMatchObject([
      { title: 'Borgerbooking', body: message.text, data: message, tag: 'news' },
    ]);
    expect(scope.navigator.setAppBadge).toHaveBeenCalledOnce();
  });

  // Fails when: what cannot be read shows nothing, for which a browser shows something of its own.
  test.each([
    ['no words', undefined],
    ['words that are no JSON', () => JSON.parse('Din tid hos psykolog') as unknown],
    ['words that are not ours', () => ({ id: '<b>', text: 'Din tid hos psykolog er flyttet' })],
  ])('with %s says only that there is news', async (_, json) => {
    await happens('push', { data: json && { json } });
    expect(scope.shown).toMatchObject([{ body: 'Der er nyt i Borgerbooking', data: { id: null } }]);
  });
});

describe('a tap', () => {
  const tap = (data: unknown) => {
    const close = vi.fn();
    return happens('notificationclick', { notification: { close, data } }).then(() => close);
  };

  // Fails when: a tap does nothing while the app is closed.
  test('opens the app where it is closed, at the address that only the server can follow', async () => {
    const close = await tap({ id: 'abc123', text: '' });
    expect(scope.opened).toEqual(['/s/abc123']);
    expect(close).toHaveBeenCalledOnce();
  });

  test('of a notification that names no screen opens what is new', async () => {
    await tap({ id: 'https://x.invalid', text: '' });
    expect(scope.opened).toEqual(['/nyt']);
  });

  // Fails when: an open app is opened once more, or is not asked whether something would be lost.
  test.each([true, false])(
    'leaves it to an app that is open, whether it may be brought to the front or not (%s)',
    async (may) => {
      const postMessage = vi.fn();
      const focus = () => (may ? Promise.resolve() : Promise.reject(new Error('Not allowed')));
      scope.open.push({ focus, postMessage });
      await tap({ id: 'abc123', text: '' });
      expect(postMessage).toHaveBeenCalledExactlyOnceWith({ openNews: '/s/abc123' });
      expect(scope.opened).toEqual([]);
    },
  );
});

describe('an address that the browser has thrown away', () => {
  const options = { userVisibleOnly: true, applicationServerKey: null };
  const oldSubscription = { options };

  // Fails when: nothing is subscribed to in its place, or with another key.
  test('is replaced by one with the same key', async () => {
    await happens('pushsubscriptionchange', { oldSubscription });
    expect(scope.subscribe).toHaveBeenCalledExactlyOnceWith(options);
  });

  test('and not when the browser has done so itself, or tells of none', async () => {
    await happens('pushsubscriptionchange', { oldSubscription: null });
    await happens('pushsubscriptionchange', {});
    scope.present = { endpoint: 'https://push.example.com/new' };
    await happens('pushsubscriptionchange', { oldSubscription });
    expect(scope.subscribe).not.toHaveBeenCalled();
  });

  test('may be refused another', async () => {
    scope.subscribe.mockRejectedValue(new Error('Not allowed'));
    await happens('pushsubscriptionchange', { oldSubscription });
    expect(scope.subscribe).toHaveBeenCalledOnce();
  });
});

/** Resolves when the worker has done all that it asked the browser to wait for. */
async function happens(name: string, about: object): Promise<void> {
  const waits: Promise<unknown>[] = [];
  const event = Object.assign(new Event(name), about, {
    waitUntil: (work: Promise<unknown>) => {
      waits.push(work);
    },
  });
  scope.dispatchEvent(event);
  expect(waits).toHaveLength(1);
  await Promise.all(waits);
}

function workerScope() {
  const shown: object[] = [];
  const opened: string[] = [];
  const open: { focus: () => Promise<void>; postMessage: (message: unknown) => void }[] = [];
  const subscribe = vi.fn(() => Promise.resolve());
  const made = Object.assign(new EventTarget(), {
    shown,
    opened,
    open,
    subscribe,
    present: null as object | null,
    navigator: { setAppBadge: vi.fn(() => Promise.resolve()) },
    clients: {
      matchAll: ({ type }: { type: string }) => Promise.resolve(type === 'window' ? open : []),
      openWindow: (address: string) => {
        opened.push(address);
        return Promise.resolve(null);
      },
    },
    registration: {
      showNotification: (title: string, rest: object) => {
        shown.push({ title, ...rest });
        return Promise.resolve();
      },
      pushManager: { getSubscription: () => Promise.resolve(presentOne()), subscribe },
    },
  });
  const presentOne = () => made.present;
  return made;
}
