import type { Town } from './town.ts';

/** What becomes of a request on its way. */
export type Fate =
  | { is: 'good' }
  /** The connection dies before it arrives, or after it was done. */
  | { is: 'lost' | 'answer-lost' }
  /** The browser sends it again by itself, as Chromium does; the copy has a fate of its own. */
  | { is: 'resent' }
  /** Nobody waits any longer, and then it arrives after all. */
  | { is: 'late' }
  /** It is done, but a proxy answers. */
  | { is: 'garbled' }
  | { is: 'refused'; status: 429 | 500 | 503; retryAfter: number };

/** A point where others may go first. */
export type Turn = (what: string) => Promise<void>;

export type Network = ReturnType<typeof createNetwork>;

/** The way between one device and the municipality. */
export function createNetwork(town: Town, turn: Turn, fates: readonly Fate[]) {
  const left = [...fates];
  const requests = new Map<string, number>();
  const network = {
    online: true,
    /** Who the browser's cookie says is logged in; shared by its tabs. */
    cookie: '',
    /** How often each key was sent, by the browser too. */
    requests,
    /** How many fates other than good have struck. */
    struck: 0,
    /** From now on nothing goes wrong. */
    heal() {
      left.length = 0;
      network.online = true;
    },
    /** As the page's own `fetch`. */
    fetch: (request: Request): Promise<Response> => {
      request.headers.set('Cookie', network.cookie);
      // The app says for whom the tab is; here a device is one person's at a time.
      const session = town.host.sessions.find(network.cookie.split('=')[1] ?? '');
      if (session) request.headers.set('Acting-Person', session.actor);
      return travel(request, left.shift() ?? good);
    },
  };
  /** Asked anew after each turn. */
  const isOnline = () => network.online;
  return network;

  async function travel(request: Request, fate: Fate, again = false): Promise<Response> {
    const key = request.headers.get('Idempotency-Key') ?? '';
    requests.set(key, (requests.get(key) ?? 0) + 1);
    if (fate.is !== 'good') network.struck += 1;
    if (!isOnline()) throw died();
    if (!again) await turn('a request travels');
    if (fate.is === 'lost') throw died();
    if (fate.is === 'late') {
      void turn('a request is late').then(() => town.answer(request));
      throw died();
    }
    if (fate.is === 'resent') {
      await town.answer(request.clone());
      return travel(request, left.shift() ?? good, true);
    }
    if (fate.is === 'refused') town.host.faults.add({ kind: 'status', times: 1, ...fate });
    const response = await town.answer(request);
    await turn('an answer travels');
    if (fate.is === 'answer-lost' || !isOnline()) throw died();
    return fate.is === 'garbled' ? new Response('<h1>Bad gateway</h1>', { status: 502 }) : response;
  }
}

const good: Fate = { is: 'good' };

function died(): TypeError {
  return new TypeError('Failed to fetch');
}
