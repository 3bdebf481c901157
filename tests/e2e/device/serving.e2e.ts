import { request, type IncomingMessage } from 'node:http';
import { request as secureRequest } from 'node:https';
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { findNginx } from '../../../scripts/ensure-nginx.mjs';
import { startNginx, type RunningNginx } from '../../support/municipality/nginx.ts';
import {
  createBrowser,
  type TestBrowser,
} from '../../support/municipality/municipality-browser.ts';
import { startServer, type RunningServer } from '../../support/municipality/server.ts';

const nginx = findNginx();

/** Each kind of address, and each ending that one may have. */
const addresses = [
  '/',
  '/en',
  '/logget-af',
  '/aftaler',
  '/for/ci-1/aftaler/ap-1/aflys',
  '/book/tid?ydelse=sv-1&maade=video',
  '/assets/gone-1234.js',
  '/sw.js',
  '/manifest.webmanifest',
  '/robots.txt',
  '/logo.svg',
  '/icons/icon-192.png',
  '/icons/gone.png',
  '/api/v1/session',
  '/api/v1/nothing',
  '/auth/login',
  '/s/abcdef',
  `/kalender/${'x'.repeat(32)}.ics`,
];

/** What the document promises of them, and what the backend says by itself. */
const headers = [
  'cache-control',
  'content-security-policy',
  'referrer-policy',
  'x-content-type-options',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'content-type',
  'location',
  'set-cookie',
  'x-robots-tag',
];

describe.skipIf(!nginx)('F2 The server of docs/serving.md, as it stands there', () => {
  let app: RunningServer;
  let proxy: RunningNginx;
  let ingrid: TestBrowser;

  beforeAll(async () => {
    app = await startServer();
    proxy = await startNginx(nginx ?? '', new URL(app.url));
    ingrid = createBrowser(async (asked) => {
      const { pathname, search } = new URL(asked.url);
      const body = ['GET', 'HEAD'].includes(asked.method) ? null : await asked.arrayBuffer();
      const {
        status,
        headers: answered,
        content,
      } = await send(proxy.url + pathname + search, {
        method: asked.method,
        headers: Object.fromEntries(asked.headers),
        body: body && Buffer.from(body),
      });
      return new Response([204, 304].includes(status) ? null : new Uint8Array(content), {
        status,
        headers: headersOf(answered),
      });
    });
    const { body } = await loginAt(app.url);
    for (const cookie of body.cookies) {
      const [pair = ''] = cookie.split('; ');
      const [name = '', value = ''] = pair.split('=', 2);
      ingrid.cookies.set(name, value);
    }
    ingrid.antiForgeryToken = body.antiForgeryToken;
    ingrid.actor = ci.ingrid;
  });

  afterAll(async () => {
    await proxy.stop();
    await app.stop();
  });

  // Fails when: files are looked for before the backend is asked, or the document's headers are added to its own.
  test('F2 answers each kind of address with the status and the headers of npm start', async () => {
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(readFileSync('dist/app.html', 'utf8'))?.[1];
    for (const method of ['GET', 'HEAD']) {
      for (const path of [...addresses, script ?? '']) {
        const [wanted, given] = await Promise.all([
          send(app.url + path, { method, headers: asPage }),
          send(proxy.url + path, { method, headers: asPage }),
        ]);
        expect([method, path, given.status]).toEqual([method, path, wanted.status]);
        expect([path, told(given, wanted)]).toEqual([path, told(wanted, wanted)]);
        expect(given.headers['strict-transport-security']).toBe(
          'max-age=63072000; includeSubDomains',
        );
        if (method === 'HEAD') expect(given.content).toHaveLength(0);
        else if (wanted.status === 200) expect(given.content.equals(wanted.content)).toBe(true);
      }
    }
  });

  // Fails when: the proxy sets its own clock.
  test("F2 the backend's clock, validators and compression come through untouched", async () => {
    await control(app.url, '/clock', { advanceSeconds: 100 }, 'put');
    const { headers: plain } = await send(`${proxy.url}/api/v1/session`, cookies(ingrid));
    expect(Date.parse(String(plain.date)) - Date.now()).toBeGreaterThan(90_000);
    const services = `/api/v1/citizens/${ci.ingrid}/services`;
    const packed = await send(proxy.url + services, {
      headers: { ...cookies(ingrid).headers, 'Accept-Encoding': 'gzip' },
    });
    expect([packed.status, packed.headers['content-encoding'], packed.headers.vary]).toEqual([
      200,
      'gzip',
      'Accept-Encoding',
    ]);
    const session = await ingrid.get('/session');
    const ifMatch = session.headers.get('ETag') ?? '';
    expect(ifMatch).toMatch(/^"/);
    expect((await ingrid.patch('/session', { ownDevice: true }, { ifMatch })).status).toBe(200);
  });

  // Fails when: the proxy takes no more than a megabyte.
  test('F2 a file of 10 MB goes through, and a larger one is refused by the backend in its own words', async () => {
    const upload = (bytes: number) => {
      const file = Buffer.alloc(bytes);
      file.write('%PDF-1.7\n');
      return ingrid.fetch(`/citizens/${ci.ingrid}/message-attachments`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/octet-stream',
          'X-CSRF-Token': ingrid.antiForgeryToken,
          'Idempotency-Key': `serving-${bytes}-0000000000`,
        },
        body: file,
      });
    };
    expect((await upload(10 * 1024 * 1024)).status).toBe(201);
    const refused = await upload(10 * 1024 * 1024 + 1);
    expect([refused.status, refused.headers.get('Content-Type')]).toEqual([
      413,
      'application/problem+json',
    ]);
  });

  // Fails when: the proxy gathers what comes.
  test('F1 F2 what changes is told through it at once', async () => {
    const opened = await open(
      `${proxy.url}/api/v1/events?actingPerson=${ci.ingrid}`,
      cookies(ingrid).headers,
    );
    expect(opened.statusCode).toBe(200);
    const [first] = (await once(opened, 'data', { signal: AbortSignal.timeout(5_000) })) as [
      Buffer,
    ];
    expect(String(first)).toContain('event: position');
    opened.destroy();
  });

  // Fails when: calendars' addresses are logged.
  test('F2 its log holds no secret of a calendar', () => {
    expect(proxy.accessLog()).toContain('/aftaler');
    expect(proxy.accessLog()).not.toContain('kalender');
  });
});

/** As a browser asks for a page, and for everything else as well. */
const asPage = { Accept: 'text/html,*/*' };

interface Sent {
  status: number;
  headers: IncomingMessage['headers'];
  content: Buffer;
}

interface Sending {
  method?: string;
  headers?: Record<string, string>;
  body?: Buffer | null;
}

async function send(
  url: string,
  { method = 'GET', headers: given = {}, body }: Sending,
): Promise<Sent> {
  const response = await open(url, given, method, body);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    content: await buffer(response),
  };
}

/** Unlike `fetch`, says nothing by itself, follows nothing, and takes a certificate made just now. */
async function open(
  url: string,
  given: Record<string, string>,
  method = 'GET',
  body?: Buffer | null,
) {
  const ask = url.startsWith('https') ? secureRequest : request;
  const sent = ask(url, { method, headers: given, rejectUnauthorized: false });
  sent.end(body ?? undefined);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return response;
}

/** The headers that npm start sends, as they came; what only https has is left out. */
function told({ headers: given }: Sent, wanted: Sent) {
  const sent = headers.filter((name) => wanted.headers[name] !== undefined);
  return sent.map((name) => {
    // Each login has a secret of its own.
    const value = `${name}: ${String(given[name])}`.replace(/[\w-]{32}/g, '…');
    if (name === 'content-security-policy') return value.replace('; upgrade-insecure-requests', '');
    if (name !== 'content-type') return value;
    // Each has words of its own for a file that is not there.
    return wanted.status === 404 && value.includes('text/') ? name : value.split(';')[0];
  });
}

function headersOf(given: IncomingMessage['headers']): Headers {
  const read = new Headers();
  for (const [name, value] of Object.entries(given)) {
    for (const one of [value ?? []].flat()) read.append(name, one);
  }
  return read;
}

function cookies(browser: TestBrowser) {
  const all = [...browser.cookies].map(([name, value]) => `${name}=${value}`);
  return { headers: { Cookie: all.join('; '), 'Acting-Person': browser.actor } };
}

async function control(url: string, path: string, body: object, method = 'post') {
  const answer = await send(`${url}/mock/api${path}`, {
    method: method.toUpperCase(),
    headers: { 'Content-Type': 'application/json' },
    body: Buffer.from(JSON.stringify(body)),
  });
  expect(answer.status).toBe(200);
  return answer;
}

async function loginAt(url: string) {
  const { headers: given, content } = await control(url, '/login', { citizenId: ci.ingrid });
  const { antiForgeryToken } = JSON.parse(String(content)) as { antiForgeryToken: string };
  return { body: { antiForgeryToken, cookies: given['set-cookie'] ?? [] } };
}
