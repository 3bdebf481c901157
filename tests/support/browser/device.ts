import type { Page } from 'playwright';
import { expect } from './screen.ts';
import { NOW } from '../municipality/simulator.ts';

/** Waits until the app could start without a network: the worker has the whole shell, and the page. */
export async function workerReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((taken) => {
      navigator.serviceWorker.addEventListener('controllerchange', taken, { once: true });
    });
  });
}

/** Switches "Dette er min egen enhed" on, in settings. */
export async function makeOwnDevice(page: Page): Promise<void> {
  await page.getByRole('switch', { name: 'Dette er min egen enhed' }).click();
  await expect(page.getByText(/^Slået til/)).toBeVisible();
}

/** The names of the databases that the browser keeps for the app. */
export function databases(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name = '' }) => name));
}

/** All that the app keeps in the browser, as text in which one can look for words. */
export function keptText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const decoder = new TextDecoder('latin1');
    const seen = (value: unknown): unknown => {
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return decoder.decode(value);
      if (Array.isArray(value)) return value.map(seen);
      if (typeof value !== 'object' || value === null) return value;
      return Object.entries(value).map(([name, part]) => [name, seen(part)]);
    };
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('IndexedDB could not be read'));
      });
    const found: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage)];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        found.push(
          name,
          store,
          await done(objects.getAllKeys()),
          seen(await done(objects.getAll())),
        );
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const kept = await (await caches.open(name)).keys();
      found.push(name, ...kept.map(({ url }) => url));
    }
    return JSON.stringify(found);
  });
}

/** A phone of one's own: the device's clock runs with the municipality's, whatever day the tests are run. */
export async function ownPhone(page: Page): Promise<Page> {
  await page.clock.install({ time: NOW });
  await page.reload();
  await workerReady(page);
  await makeOwnDevice(page);
  return page;
}
