import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { inject } from 'vitest';
import { ci } from '../../mocks/citizenIds.ts';
import { makeOwnDevice, workerReady } from '../support/device.ts';
import { bookedOf, expect, heading } from '../support/screen.ts';
import { test } from '../support/story.ts';

/** What no other text on the machine says. */
const typed = 'Zeppelin hoster xylofonisk';

// Fails when: the answer to the logout has no Clear-Site-Data, so that the key's bytes stay.
test('A5 logging out leaves no database, cache, worker or cookie, and no trace in the whole profile folder', async ({
  server,
  municipality,
  errors,
}) => {
  errors.allow(/favicon/); // of a page that is only looked from
  const folder = await mkdtemp(join(tmpdir(), 'profile-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: inject('browserPath'),
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
    await cancelInVain(page);
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

const busy = {
  kind: 'status',
  status: 503,
  retryAfter: 3600,
  match: { operation: 'cancelAppointment' },
} as const;

/** Leaves a cancellation, with words of her own, in the outbox. */
async function cancelInVain(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Mine aftaler' }).click();
  await page.getByRole('link', { name: /Inkontinenssamtale/ }).click();
  await page.getByRole('link', { name: 'Aflys aftale' }).click();
  await page.getByRole('radio', { name: 'Sygdom' }).check();
  await page.getByRole('textbox', { name: 'Vil du skrive mere?' }).fill(typed);
  await page.getByRole('button', { name: 'Aflys aftalen' }).click();
  await expect(page.getByRole('region', { name: /sendt/ }).first()).toBeVisible();
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
