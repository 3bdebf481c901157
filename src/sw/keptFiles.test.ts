import { beforeEach, describe, expect, test, vi } from 'vitest';
import { cacheName, keepFiles, type KeptFile } from './keptFiles.ts';

const origin = 'https://borgerbooking.test';
const maintenance = '<h1>Vi opdaterer</h1>';
const shell = { path: '/app.html', type: 'text/html', body: '<div id="root"></div>' };
const part = { path: '/assets/part.js', type: 'text/javascript', body: 'export {}' };
const letters = { path: '/assets/plex.woff2', type: 'font/woff2', body: 'wOF2' };
const built = [shell, part, letters];

/** What the device keeps, by cache and key, and what the server answers by path. */
let kept: Map<string, Map<string, Response>>;
let served: Map<string, () => Response>;
let asked: string[];
let files: KeptFile[];

beforeEach(async () => {
  kept = new Map();
  served = new Map(built.map(({ path, type, body }) => [path, () => answerOf(body, type)]));
  asked = [];
  files = await Promise.all(
    built.map(async ({ path, body }) => ({ url: path.slice(1), revision: await hashOf(body) })),
  );
  vi.stubGlobal('caches', fakeCaches());
  vi.stubGlobal('fetch', (input: string | Request, init?: RequestInit) => {
    const path = typeof input === 'string' ? input : new URL(input.url).pathname;
    asked.push(`${path} ${init?.cache ?? ''}`.trim());
    const answer = served.get(path) ?? served.get('*');
    return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('No network'));
  });
});

describe('what is not of the build is never kept', () => {
  // Fails when: what comes is not looked at, or its status alone is.
  test.each([
    ['a maintenance page for the shell', shell.path, answering(maintenance, 'text/html')],
    ['a maintenance page for a part', part.path, answering(maintenance, 'text/html')],
    ['one that says it is a script', part.path, answering(maintenance, 'text/javascript')],
    ['the right part, called a text', part.path, answering(part.body, 'text/plain')],
    ['half a font', letters.path, answering('wO', 'font/woff2')],
    ['nothing', part.path, () => new Response(null, { status: 204 })],
    ['a part of a part', part.path, () => answerOf(part.body, part.type, 206)],
  ])('%s', async (_, path, answer) => {
    served.set(path, answer);
    const store = keepFiles(files);
    await expect(store.install()).rejects.toThrow(path.slice(1));
    expect(await bodies()).not.toContain(maintenance);
    expect([...(kept.get(cacheName)?.keys() ?? [])].some((key) => key.startsWith(path))).toBe(
      false,
    );
    // It goes the way it would go without a worker, and is not kept then either.
    const answered = await store.answer(fileAt(store, path), new Request(origin + path));
    expect(await answered.text()).toBe(await answer().text());
    expect([...(kept.get(cacheName)?.keys() ?? [])].some((key) => key.startsWith(path))).toBe(
      false,
    );
  });

  // Fails when: only the browser's own cache is asked, in which a wrong answer can lie for a year.
  test('a wrong part that the browser has kept for good is asked for anew', async () => {
    let answers = 0;
    served.set(part.path, () =>
      (answers += 1) === 1 ? answerOf(maintenance, part.type) : answerOf(part.body, part.type),
    );
    await keepFiles(files).install();
    expect(asked).toEqual(expect.arrayContaining([`${part.path} default`, `${part.path} reload`]));
    expect(await bodies()).toEqual(built.map(({ body }) => body));
  });
});

describe('what is kept and wrong mends itself', () => {
  // Fails when: what lies in the cache is trusted.
  test('when it is used, also by a new worker with the same files', async () => {
    await keepFiles(files).install();
    await spoil();
    const store = keepFiles(files);
    const answered = await store.answer(fileAt(store, '/app'), new Request(`${origin}/aftaler`));
    expect(await answered.text()).toBe(shell.body);

    await spoil();
    await keepFiles(files).install();
    expect(await bodies()).toEqual(built.map(({ body }) => body));
  });

  test('and what is not used, soon after the start', async () => {
    await keepFiles(files).install();
    await spoil();
    await keepFiles(files).mend();
    expect(await bodies()).toEqual(built.map(({ body }) => body));
  });

  test('without a network the browser says that there is none, instead of a page that is not ours', async () => {
    await keepFiles(files).install();
    await spoil();
    served.clear();
    const store = keepFiles(files);
    const request = new Request(`${origin}/aftaler`);
    await expect(store.answer(fileAt(store, '/app'), request)).rejects.toThrow('No network');
    await store.mend();
  });
});

// Fails when: the network must have the very file, and a newer version is refused.
test('a shell that was thrown away comes from the newer version, which is not kept as the old one', async () => {
  const store = keepFiles(files);
  await store.install();
  kept.clear();
  served.set(shell.path, answering('<div>newer</div>', 'text/html'));
  served.set('/aftaler', answering('<div>newer</div>', 'text/html'));
  const answered = await store.answer(fileAt(store, '/app'), new Request(`${origin}/aftaler`));
  expect(await answered.text()).toBe('<div>newer</div>');
  expect(await bodies()).toEqual([]);
});

test('what is kept answers without the network, and is looked at once', async () => {
  const store = keepFiles(files);
  await store.install();
  asked = [];
  const digest = vi.spyOn(crypto.subtle, 'digest');
  for (let time = 0; time < 3; time += 1) {
    const answered = await store.answer(fileAt(store, '/app'), new Request(`${origin}/aftaler`));
    expect(await answered.text()).toBe(shell.body);
  }
  expect(asked).toEqual([]);
  expect(digest).not.toHaveBeenCalled();
});

// Fails when: a cache that never answers is waited for without a limit.
test('a device that does not find its files in three seconds lets the network answer', async () => {
  vi.useFakeTimers();
  const store = keepFiles(files);
  vi.stubGlobal('caches', { open: () => new Promise(() => undefined) });
  const answered = store.answer(fileAt(store, '/app'), new Request(`${origin}/aftaler`));
  await vi.advanceTimersByTimeAsync(3000);
  vi.useRealTimers();
  expect(await (await answered).text()).toBe(shell.body);
});

test('only what this version needs stays', async () => {
  const old = await caches.open('workbox-precache-v2');
  await old.put('/app.html?old', answerOf('old', 'text/html'));
  await (await caches.open(cacheName)).put('/app.html?sha256=old', answerOf('old', 'text/html'));
  const store = keepFiles(files);
  await store.install();
  await store.forgetOthers();
  expect([...kept.keys()]).toEqual([cacheName]);
  expect(await bodies()).toEqual(built.map(({ body }) => body));
});

function fileAt(store: ReturnType<typeof keepFiles>, path: string): KeptFile {
  const file = store.at(path);
  if (file === undefined) throw new Error(`Nothing is kept at ${path}`);
  return file;
}

function answerOf(body: string, type: string, status = 200): Response {
  return new Response(body, { status, headers: { 'Content-Type': type } });
}

function answering(body: string, type: string) {
  return () => answerOf(body, type);
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** What a worker that does not look would have kept on a bad day. */
async function spoil(): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const { url } of await cache.keys()) {
    await cache.put(url.slice(origin.length), answerOf(maintenance, 'text/html'));
  }
}

function bodies(): Promise<string[]> {
  const responses = [...(kept.get(cacheName)?.values() ?? [])];
  return Promise.all(responses.map((response) => response.clone().text()));
}

function fakeCaches() {
  return {
    keys: () => Promise.resolve([...kept.keys()]),
    delete: (name: string) => Promise.resolve(kept.delete(name)),
    open: (name: string) => {
      const cache = kept.get(name) ?? new Map<string, Response>();
      kept.set(name, cache);
      return Promise.resolve({
        match: (key: string) => Promise.resolve(cache.get(key)?.clone()),
        put: (key: string, response: Response) => Promise.resolve(void cache.set(key, response)),
        delete: (url: string) => Promise.resolve(cache.delete(url.slice(origin.length))),
        keys: () => Promise.resolve([...cache.keys()].map((key) => ({ url: origin + key }))),
      });
    },
  };
}
