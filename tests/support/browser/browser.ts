import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
} from 'playwright';
import { test as base, inject } from 'vitest';
import { complainOfHiddenHeadings } from './headings.ts';
import { watch } from './page-errors.ts';
import { startServer } from '../municipality/server.ts';

/** What Chromium must not do in a test: reach out of this machine, or ask questions. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launch(executablePath: string, ...more: string[]): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...flags, ...more] });
}

export type NewContext = (options?: BrowserContextOptions) => Promise<BrowserContext>;

/**
 * A test in a real browser. Each worker has one Chromium and one server, so one municipality, for
 * all its files, and tells one story at a time (`story.ts` begins the municipality anew for each);
 * each test has fresh contexts (`newContext`) and, if that is all it needs, one `page` as a Danish
 * phone. An error in any page fails the test; `allow(/…/)` names those that a test provokes.
 */
export const test = base
  .extend('server', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const server = await startServer();
    onCleanup(server.stop);
    return server;
  })
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await launch(inject('browserPath'));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('errors', ({}, { onCleanup }) => {
    const errors = watch();
    onCleanup(errors.check);
    return errors;
  })
  .extend('allow', ({ errors }) => errors.allow)
  .extend('newContext', ({ browser, server, errors }, { onCleanup }): NewContext => {
    const open: BrowserContext[] = [];
    onCleanup(async () => {
      await Promise.all(open.map((context) => context.close()));
    });
    return async (options) => {
      const context = await browser.newContext({ ...danishPhone, baseURL: server.url, ...options });
      open.push(context);
      await context.addInitScript(complainOfHiddenHeadings);
      errors.follow(context);
      return context;
    };
  })
  .extend('page', async ({ newContext }) => {
    const context = await newContext();
    return await context.newPage();
  });

const danishPhone = {
  viewport: { width: 360, height: 740 },
  locale: 'da-DK',
  timezoneId: 'Europe/Copenhagen',
  hasTouch: true,
  // What turns and fades keeps a processor busy that others wait for.
  reducedMotion: 'reduce',
} satisfies BrowserContextOptions;
