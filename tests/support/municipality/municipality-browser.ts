import type { Wire } from '../../../mocks/municipality/kernel/wire.ts';

/** Where the tests' app is served: https, because the cookies are `__Host-`. */
export const ORIGIN = 'https://borgerbooking.test';

/** What is read when a test does not say otherwise. */
export type Problem = Wire['Problem'];

export interface TestAnswer<Body = unknown> {
  status: number;
  headers: Headers;
  /** Parsed when it is JSON, otherwise text. */
  body: Body;
}

export interface Sending {
  headers?: Record<string, string>;
  /** Idempotency-Key; a new one when left out, none when null. */
  key?: string | null;
  ifMatch?: string;
}

/** A browser as far as the wire can tell: cookies of its own, redirects followed on demand. */
export interface TestBrowser {
  cookies: Map<string, string>;
  antiForgeryToken: string;
  /** Whom it takes to be acting; empty until somebody has logged in. */
  actor: string;
  login(citizenId: string, ownDevice?: boolean): Promise<void>;
  /** Sends a request with the cookies of this browser, and keeps those that come back. */
  send(request: Request): Promise<Response>;
  /**
   * Any request; paths that do not begin with /api, /auth, /mock or /s are under /api/v1. It says who
   * acts, as the app does, unless the request says so itself (an empty header: nobody does).
   */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  get<Body = Problem>(path: string, headers?: Record<string, string>): Promise<TestAnswer<Body>>;
  post<Body = Problem>(path: string, body?: unknown, sending?: Sending): Promise<TestAnswer<Body>>;
  put<Body = Problem>(path: string, body?: unknown, sending?: Sending): Promise<TestAnswer<Body>>;
  patch<Body = Problem>(path: string, body?: unknown, sending?: Sending): Promise<TestAnswer<Body>>;
  delete<Body = Problem>(path: string, sending?: Sending): Promise<TestAnswer<Body>>;
}

let keys = 0;
/** A key that no other test uses. */
export const newKey = (): string => `test-key-${String(++keys).padStart(10, '0')}`;

export function createBrowser(send: (request: Request) => Promise<Response>): TestBrowser {
  const browser: TestBrowser = {
    cookies: new Map(),
    antiForgeryToken: '',
    actor: '',
    async login(citizenId, ownDevice = false) {
      const { status, body } = await browser.post<{ antiForgeryToken: string }>('/mock/api/login', {
        citizenId,
        ownDevice,
      });
      if (status !== 200) throw new Error(`Nobody is called ${citizenId}`);
      browser.antiForgeryToken = body.antiForgeryToken;
      browser.actor = citizenId;
    },
    fetch(path, init = {}) {
      const full = /^\/(api|auth|mock|s|kalender)(\/|\?|$)/.test(path) ? path : `/api/v1${path}`;
      const url = new URL(full, ORIGIN);
      const headers = new Headers(init.headers);
      const said =
        headers.get('Acting-Person') ?? (url.pathname.startsWith('/api/') ? browser.actor : '');
      headers.delete('Acting-Person');
      const saysByAddress =
        ['GET', 'HEAD'].includes(init.method ?? 'GET') && byAddress.test(url.pathname);
      if (said !== '' && saysByAddress && !url.searchParams.has('actingPerson')) {
        url.searchParams.set('actingPerson', said);
      }
      if (said !== '' && !saysByAddress) headers.set('Acting-Person', said);
      return browser.send(new Request(url, { ...init, headers }));
    },
    async send(request) {
      const cookies = [...browser.cookies].map(([name, value]) => `${name}=${value}`);
      if (cookies.length > 0) request.headers.set('Cookie', cookies.join('; '));
      const response = await send(request);
      for (const cookie of response.headers.getSetCookie()) keep(browser.cookies, cookie);
      return response;
    },
    get: (path, headers = {}) => exchange('GET', path, undefined, { headers }),
    post: (path, body, sending) => exchange('POST', path, body, { key: newKey(), ...sending }),
    put: (path, body, sending) => exchange('PUT', path, body, { ...sending }),
    patch: (path, body, sending) => exchange('PATCH', path, body, { key: newKey(), ...sending }),
    delete: (path, sending) => exchange('DELETE', path, undefined, { ...sending }),
  };
  return browser;

  async function exchange<Body>(
    method: string,
    path: string,
    body: unknown,
    { headers = {}, key, ifMatch }: Sending,
  ): Promise<TestAnswer<Body>> {
    const response = await browser.fetch(path, {
      method,
      headers: {
        ...(method !== 'GET' && browser.antiForgeryToken
          ? { 'X-CSRF-Token': browser.antiForgeryToken }
          : {}),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(typeof key === 'string' && { 'Idempotency-Key': key }),
        ...(ifMatch !== undefined && { 'If-Match': ifMatch }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('Content-Type')?.includes('json');
    return {
      status: response.status,
      headers: response.headers,
      // `as`: the test says what it expects, and the mock has checked it against the contract.
      body: (isJson ? JSON.parse(text) : text) as Body,
    };
  }
}

/** What browsers ask for by themselves, without a header of ours. */
const byAddress = /\/(events|message-attachments\/[^/]+)$/;

function keep(jar: Map<string, string>, cookie: string): void {
  const [pair = '', ...attributes] = cookie.split('; ');
  const [name = '', value = ''] = pair.split('=', 2);
  if (attributes.includes('Max-Age=0')) jar.delete(name);
  else jar.set(name, value);
}
