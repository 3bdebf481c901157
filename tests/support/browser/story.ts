import type { BrowserContextOptions, Page } from 'playwright';
import { expect } from 'vitest';
import { test as base } from './browser.ts';
import { simulatorAt } from '../municipality/simulator.ts';

/**
 * A citizen's story in a real browser: a municipality that begins anew with each test, at `NOW`, and
 * has broken no promise at its end; and people who are logged in (`as`).
 */
export const test = base
  .extend('municipality', { auto: true }, async ({ server }, { onCleanup }) => {
    const municipality = simulatorAt(server.url);
    await municipality.reset();
    onCleanup(async () => {
      expect(await municipality.broken()).toEqual({ invariants: [], contract: [] });
    });
    return municipality;
  })
  .extend('as', ({ newContext }): As => {
    return async (citizenId, path = '/aftaler', { worker = false, ...options } = {}) => {
      const context = await newContext(options);
      if (!worker) await context.addInitScript(withoutServiceWorker);
      const answer = await context.request.post('/mock/api/login', { data: { citizenId } });
      expect(answer.status()).toBe(200);
      const page = await context.newPage();
      await page.goto(path);
      return page;
    };
  });

/** A phone of the person's own, logged in, with the app open at `path`. */
type As = (citizenId: string, path?: string, options?: PhoneOptions) => Promise<Page>;

interface PhoneOptions extends BrowserContextOptions {
  /** With a service worker, which fetches the whole app at once: only stories about it need one. */
  worker?: boolean;
}

/** In the page: a browser that has none, as in private windows of some. */
export function withoutServiceWorker(): void {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}
