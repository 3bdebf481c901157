/** A file of the build, as the build lists it. */
export interface KeptFile {
  /** Its address, without the slash before it. */
  readonly url: string;
  /** SHA-256 of its content, in base64. */
  readonly revision: string;
}

/** The cache that the worker keeps the app in. */
export const cacheName = 'files';

/** How long the device may take to find a file before the network is asked as well. */
const patience = 3000;

/** What an answer must say it is, or the browser would refuse to use it as what it was asked for. */
const types: Record<string, RegExp> = {
  html: /^text\/html\b/,
  js: /^(text|application)\/javascript\b/,
  css: /^text\/css\b/,
  svg: /^image\/svg\+xml\b/,
};

/**
 * Keeps the files of this build, and nothing else: what a proxy, a portal or a maintenance page answers
 * in their place has another hash. Each is looked at when it comes and, once in a worker's life, when
 * it is used: so a cache that was damaged, or filled by a worker that did not look, mends itself.
 *
 * A file's hash is part of its key, so two versions of the app can lie side by side.
 */
export function keepFiles(files: readonly KeptFile[]) {
  const byPath = new Map(files.map((file) => [`/${file.url}`, file]));
  const keys = new Set(files.map(keyOf));
  const sound = new Set<KeptFile>();
  return { at, install, forgetOthers, answer, mend };

  /** The file that a path stands for: `/en` is `en.html`, and `/` is `index.html`. */
  function at(path: string): KeptFile | undefined {
    return byPath.get(path) ?? byPath.get(`${path}.html`) ?? byPath.get(`${path}index.html`);
  }

  /** Keeps every file. @throws when one of them cannot be had: the present worker then stays. */
  async function install(): Promise<void> {
    for (const file of files) {
      if ((await find(file)) === null) await keep(file, await fetchSound(file));
    }
  }

  /** Drops what other versions kept. */
  async function forgetOthers(): Promise<void> {
    const others = (await caches.keys()).filter((name) => name !== cacheName);
    await Promise.all(others.map((name) => caches.delete(name)));
    const cache = await caches.open(cacheName);
    for (const { url } of await cache.keys()) {
      if (!keys.has(pathAndQuery(url))) await cache.delete(url);
    }
  }

  /** Fetches what is lacking or damaged, until there is no network or the server has another version. */
  async function mend(): Promise<void> {
    await install().catch(() => undefined);
  }

  /**
   * The file; from the network when it is not here as it should be. Whatever the network has is then
   * the answer, as it would be without a worker, but it is kept only when it is the file.
   */
  async function answer(file: KeptFile, request: Request): Promise<Response> {
    const kept = find(file).catch(() => null);
    const first = await Promise.race([kept, wait(patience).then(() => null)]);
    if (first !== null) return first;
    try {
      const response = await fetchSound(file);
      void keep(file, response.clone()).catch(() => undefined); // no room: it is asked for again
      return response;
    } catch {
      return fetch(request).catch(async (error: unknown) => {
        const late = await kept;
        if (late === null) throw error;
        return late;
      });
    }
  }

  /** The file as it is kept; null when it is not, or is damaged. */
  async function find(file: KeptFile): Promise<Response | null> {
    const cache = await caches.open(cacheName);
    const kept = await cache.match(keyOf(file));
    if (kept === undefined) return null;
    if (sound.has(file)) return kept;
    // Looked at in a second copy: with the first lies what the browser has compiled of a script.
    const copy = await cache.match(keyOf(file));
    if (copy === undefined || !(await isSound(file, copy))) return null;
    sound.add(file);
    return kept;
  }

  async function keep(file: KeptFile, response: Response): Promise<void> {
    await (await caches.open(cacheName)).put(keyOf(file), response);
    sound.add(file);
  }
}

/**
 * @throws when no answer is the file. The browser may have kept a wrong one for good, because a
 *   server said of everything under an address that it never changes: it is then asked for anew.
 */
async function fetchSound(file: KeptFile): Promise<Response> {
  for (const cache of ['default', 'reload'] as const) {
    const response = await fetch(`/${file.url}`, { cache, redirect: 'error' });
    if (await isSound(file, response.clone())) return response;
  }
  throw new Error(`What is served as ${file.url} is not of this version`);
}

async function isSound({ url, revision }: KeptFile, response: Response): Promise<boolean> {
  const type = types[url.replace(/^.*\./, '')] ?? /^/;
  if (response.status !== 200 || !type.test(response.headers.get('Content-Type') ?? ''))
    return false;
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(digest))) === revision;
}

function keyOf({ url, revision }: KeptFile): string {
  return `/${url}?sha256=${encodeURIComponent(revision)}`;
}

function pathAndQuery(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
