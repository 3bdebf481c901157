import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { inject } from 'vitest';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { databases, makeOwnDevice, ownPhone, workerReady } from '../../support/browser/device.ts';
import { bookedOf, expect, heading, sayWhy } from '../../support/browser/screen.ts';
import { test } from '../../support/browser/story.ts';

/** What no other text on the machine says. */
const typed = 'Zeppelin hoster xylofonisk';
const planted = 'Kvasten plasker umuligt';

// Fails when: the answer to the logout has no Clear-Site-Data, or a form lets the browser remember
// what is typed, to restore it after a crash.
test('A5 logging out leaves no database, cache, worker or cookie, and no trace in the whole profile folder', async ({
  server,
  municipality,
  errors,
}) => {
  errors.allow(/favicon/); // of a page that is only looked from
  const folder = await mkdtemp(join(tmpdir(), 'profile-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: inject('wholeBrowserPath'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    baseURL: server.url,
    locale: 'da-DK',
  });
  errors.follow(context);
  try {
    const keys = await keysMadeIn(context);
    await context.addInitScript(withoutWorkerOnceLoggedOut);
    const page = await context.newPage();
    await context.request.post('/mock/api/login', { data: { citizenId: ci.ingrid } });
    await page.goto('/indstillinger');
    await workerReady(page);
    await makeOwnDevice(page);
    await municipality.fault(busy);
    await cancelInVain(page, () => plant(page, folder));
    const [talk] = bookedOf(await municipality.appointments(ci.ingrid), 'Inkontinenssamtale');
    const words = [typed, 'Inkontinenssamtale', 'Ingrid Holm', talk?.practitioner?.name ?? ''];
    const marks = [...words, ci.ingrid].flatMap(inBothEncodings).concat(keys);
    expect(keys).toHaveLength(1);
    // Had the key not been seen there before, not seeing it afterwards would tell nothing.
    await expect.poll(() => filesWith(folder, keys)).not.toEqual([]);

    await page.getByRole('button', { name: 'Log af' }).click();
    await page.getByRole('button', { name: 'Log af alligevel' }).click();
    await expect(heading(page)).toHaveText('Du er logget af');
    await page.goto('/robots.txt');
    expect(await left(page)).toEqual({ databases: [], caches: [], workers: [], cookies: [] });
    await context.close();
    expect(await filesWith(folder, marks)).toEqual([]);
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
});

// Fails when: logging out waits for the network before it clears the screen, does not wipe, or
// forgets that the municipality has not heard of it.
test.for(['is gone', 'swallows everything'])(
  'A6 logging out while the network %s: screen and keys are gone at once, the server’s wipe follows',
  async (network, { as, municipality, allow }) => {
    allow(/ERR_INVALID_ARGUMENT/); // a file on its way from a cache that is being wiped
    const page = await ownPhone(await as(ci.ingrid, '/indstillinger', { worker: true }));
    await page.getByRole('link', { name: 'Mine aftaler' }).click();
    await expect(page.getByRole('link', { name: /Inkontinenssamtale/ })).toBeVisible();
    if (network === 'is gone') await page.context().setOffline(true);
    else await page.context().route(ending, () => undefined); // neither answered nor refused
    await page.getByRole('button', { name: 'Log af' }).click();
    await expect(page.getByText(/Inkontinens|Ingrid/)).toHaveCount(0, { timeout: 5_000 });
    await expect.poll(() => databases(page).catch(() => null), { timeout: 5_000 }).toEqual([]);
    await expect(heading(page)).toHaveText('Du er ikke logget helt af endnu', { timeout: 15_000 });
    expect(await municipality.sessions()).toHaveLength(1);

    await page.context().unroute(ending);
    await page.context().setOffline(false);
    // The app may be on its way to the goodbye by itself, and end either of these.
    await expect(async () => {
      await page.evaluate(async () => (await caches.open('planted')).put('/', new Response('x')));
    }).toPass();
    await expect(async () => void (await page.goto('/aftaler'))).toPass();
    await expect(heading(page)).toHaveText('Log ind for at fortsætte');
    await expect.poll(() => municipality.sessions()).toEqual([]);
    await expect.poll(() => page.context().cookies()).toEqual([]);
    // Nobody but the browser itself, told by the municipality, takes that away.
    await expect.poll(() => page.evaluate(() => caches.has('planted'))).toBe(false);
  },
);

// Fails when: what lies on the device is not wiped when another person logs in.
test('A4 another person logs in on a device with somebody’s agenda and outbox: nothing is seen, kept or sent', async ({
  as,
  municipality,
}) => {
  const page = await ownPhone(await as(ci.ingrid, '/indstillinger', { worker: true }));
  await municipality.fault(busy);
  await cancelInVain(page);
  await page.context().request.post('/mock/api/login', { data: { citizenId: ci.jens } });
  await municipality.heal();
  await page.goto('/aftaler');
  await expect(page.getByRole('heading', { name: 'Ingen kommende aftaler' })).toBeVisible();
  await page.goto('/ikke-sendt');
  await expect(page.getByRole('heading', { name: 'Alt er sendt' })).toBeVisible();
  expect(await page.content()).not.toMatch(/Ingrid|Inkontinens|Zeppelin/);
  expect(await databases(page)).toEqual([]);
  expect(await municipality.log()).toEqual([]);
});

// Fails when: a write that failed counts as kept.
test('S1 a device that is full does not become one’s own: said, and nothing is called kept', async ({
  as,
}) => {
  const page = await as(ci.ingrid, '/indstillinger');
  const inspector = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await inspector.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.getByRole('switch', { name: 'Dette er min egen enhed' }).click();
  await expect(page.getByText(/^Der er ikke plads på din enhed, så aftalerne/)).toBeVisible();
  await expect(page.getByText(/^Slået til/)).toHaveCount(0);
  await expect(page.getByRole('switch')).not.toBeChecked();
  expect(await databases(page)).toEqual([]);
});

// Fails when: nobody known to the device is taken for somebody who must log in.
test('S8 the browser threw the stored agenda away: it must be fetched, and nobody says there is none', async ({
  as,
}) => {
  const page = await ownPhone(await as(ci.ingrid, '/indstillinger', { worker: true }));
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'indexeddb',
  });
  await page.context().setOffline(true);
  await page.goto('/aftaler');
  await expect(heading(page)).toHaveText('Vi kan ikke få forbindelse');
  await expect(page.getByText('Ingen kommende aftaler')).toHaveCount(0);
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(page.getByRole('link', { name: /Inkontinenssamtale/ })).toBeVisible();
});

const ending = (url: URL) => url.pathname === '/api/v1/session';

const busy = {
  kind: 'status',
  status: 503,
  retryAfter: 3600,
  match: { operation: 'cancelAppointment' },
} as const;

/** Leaves a cancellation, with words of her own, in the outbox. */
async function cancelInVain(page: Page, onceTyped?: () => Promise<void>): Promise<void> {
  await page.getByRole('link', { name: 'Mine aftaler' }).click();
  await page.getByRole('link', { name: /Inkontinenssamtale/ }).click();
  await page.getByRole('link', { name: 'Aflys aftale' }).click();
  await sayWhy(page, 'Sygdom');
  await page.getByRole('textbox', { name: 'Vil du skrive mere?' }).fill(typed);
  await onceTyped?.();
  await page.getByRole('button', { name: 'Aflys aftalen' }).click();
  const alert = page.getByRole('alert');
  await expect(alert.getByRole('link', { name: 'Se hvad der venter' })).toBeVisible();
}

/** Resolves when the browser has written down what an unprotected field of this page says. */
async function plant(page: Page, folder: string): Promise<void> {
  await page.evaluate(() => document.body.append(document.createElement('textarea')));
  await page.locator('body > textarea').fill(planted);
  const seen = () => filesWith(folder, inBothEncodings(planted));
  await expect.poll(seen).toContainEqual(expect.stringContaining('Session_'));
}

/** The bytes of the keys that the app makes, which it cannot read itself. */
async function keysMadeIn(context: BrowserContext): Promise<Buffer[]> {
  const keys: Buffer[] = [];
  await context.exposeFunction('keyMade', (bytes: number[]) => keys.push(Buffer.from(bytes)));
  await context.addInitScript(() => {
    if (!isSecureContext) return; // an empty page
    const { subtle } = crypto;
    const make = subtle.generateKey.bind(subtle) as (...how: unknown[]) => Promise<CryptoKey>;
    const watched = async (how: AesKeyGenParams, extractable: boolean, uses: KeyUsage[]) => {
      const bytes = await subtle.exportKey('raw', await make(how, true, uses));
      const tell = (globalThis as unknown as { keyMade: (bytes: number[]) => void }).keyMade;
      tell([...new Uint8Array(bytes)]);
      return subtle.importKey('raw', bytes, how, extractable, uses);
    };
    Object.defineProperty(subtle, 'generateKey', { value: watched });
  });
  return keys;
}

/** In the page: the one that follows fetches the app's files anew, the same for everybody. */
function withoutWorkerOnceLoggedOut(): void {
  if (location.pathname !== '/logget-af') return;
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}

async function left(page: Page) {
  const kept = await page.evaluate(async () => ({
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  }));
  return { ...kept, cookies: await page.context().cookies() };
}

function inBothEncodings(text: string): Buffer[] {
  return [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
}

/** Which files of a folder contain one of these, with what. */
async function filesWith(folder: string, marks: readonly Buffer[]): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0)); // gone meanwhile
    for (const mark of marks) if (bytes.includes(mark)) found.push(`${path}: ${mark.toString()}`);
  }
  return found;
}
