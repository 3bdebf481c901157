import { AsyncLocalStorage } from 'node:async_hooks';

/** What a browser keeps for one person. */
export interface Browser {
  cookie: string;
  antiForgeryToken: string;
  /** Who is logged in there. */
  actor: string;
}

/** One request as who sent it saw it. */
export interface Sent {
  /** `GET slots`, `POST cancel`: the method and the last word of the path that is no id. */
  what: string;
  milliseconds: number;
  /** Null when no answer came. */
  status: number | null;
}

const current = new AsyncLocalStorage<Browser>();

/** Does the work, and all that it begins, in a browser of its own. */
export function inBrowser<Result>(browser: Browser, work: () => Promise<Result>): Promise<Result> {
  return current.run(browser, work);
}

/**
 * Lets many people use the app's own client in one process: whatever it sends goes to `origin`, with
 * the cookie and token of the browser it is sent in, and is told to `onSent`.
 *
 * @returns what puts `fetch` back
 */
export function openBrowsers(origin: string, onSent: (sent: Sent) => void): () => void {
  const network = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const browser = current.getStore();
    if (!browser) return network(input, init);
    const request = new Request(input, init);
    const { method, headers } = request;
    headers.set('Cookie', browser.cookie);
    headers.set('Acting-Person', browser.actor);
    if (headers.has('X-CSRF-Token')) headers.set('X-CSRF-Token', browser.antiForgeryToken);
    const { pathname, search } = new URL(request.url);
    const body = method === 'GET' ? null : await request.text();
    const what = `${method} ${nameOf(pathname)}`;
    const began = performance.now();
    const tell = (status: number | null) => {
      onSent({ what, status, milliseconds: performance.now() - began });
    };
    try {
      const signal = init?.signal ?? null;
      const answer = await network(origin + pathname + search, { method, headers, body, signal });
      tell(answer.status);
      return answer;
    } catch (error) {
      tell(null);
      throw error;
    }
  };
  return () => {
    globalThis.fetch = network;
  };
}

function nameOf(path: string): string {
  const words = path.split('/').filter((word) => !/^(ci|ap|ho)-/.test(word));
  return words.at(-1) ?? '';
}
