import type { BrowserContext, CDPSession, Page } from 'playwright';
import { inject } from 'vitest';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { workerReady } from '../../support/browser/device.ts';
import { createDevice } from '../../support/municipality/push-device.ts';
import { expect, heading } from '../../support/browser/screen.ts';
import type { Simulator } from '../../support/municipality/simulator.ts';
import { launch } from '../../support/browser/browser.ts';
import { test as base } from '../../support/browser/story.ts';

// Only the whole Chromium asks whether one wants to be told.
const test = base.extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const browser = await launch(inject('wholeBrowserPath'));
  onCleanup(() => browser.close());
  return browser;
});

const danish = 'Der er nyt i Borgerbooking';

// Fails when: the worker trusts the words that it gets, or a tap does not follow the id.
test('Ingrid is told on her phone that there is news, and a tap leads her to what was cancelled', async ({
  as,
  municipality,
  server,
}) => {
  const page = await as(ci.ingrid, '/indstillinger/paamindelser', { worker: true });
  const context = page.context();
  await context.grantPermissions(['notifications'], { origin: server.url });
  await workerReady(page);
  await browserThatSubscribes(page);
  await page.reload();

  const told = page.getByRole('switch', { name: 'Giv mig besked på denne enhed' });
  await expect(told).not.toBeChecked();
  await told.click();
  await expect(page.getByText('Du får nu besked på denne enhed.')).toBeVisible();
  await expect(told).toBeChecked();

  const id = await cancelOne(municipality);
  const [pushed] = await municipality.pushes();
  expect(pushed).toMatchObject({ actor: ci.ingrid, service: 'push.example.com', outcome: 'kept' });

  await page.goto('/aftaler');
  const worker = await deliver(context, page, server.url, pushed?.words ?? '');
  const [shown] = await notifications(page);
  expect(shown).toMatchObject({ title: 'Borgerbooking', body: danish });
  expect(JSON.stringify(shown)).not.toMatch(/\d{6}-?\d{4}/);
  await tap(context, server.url);
  await expect(page).toHaveURL(new RegExp(`/aftaler/${id}$`));
  await expect(page.getByRole('main')).toContainText('aflyst');
  expect(await notifications(page)).toEqual([]);

  // Words that are not ours are never shown.
  await worker.push(JSON.stringify({ id: '<script>', text: 'Din tid hos psykolog er flyttet' }));
  await expect.poll(async () => (await notifications(page))[0]?.body).toBe(danish);

  // A logout takes it all away: the address, and what stands on the screen.
  await page.getByRole('button', { name: 'Log af' }).click();
  await expect(heading(page)).toHaveText('Du er logget af');
  await expect.poll(() => notifications(page)).toEqual([]);
  await cancelOne(municipality);
  expect(await municipality.pushes()).toHaveLength(1);
});

test('where notifications are blocked it says how to allow them, and text messages are offered', async ({
  as,
}) => {
  const page = await as(ci.ingrid, '/aftaler', { worker: true });
  await workerReady(page);
  await page.addInitScript(() => {
    Object.defineProperty(Notification, 'permission', { get: () => 'denied' });
  });
  await page.goto('/indstillinger/paamindelser');
  await expect(page.getByText('Beskeder er blokeret i din browser')).toBeVisible();
  await expect(page.getByText(/Indtil da kan du bruge sms/)).toBeVisible();
});

/** The municipality cancels something of hers. */
async function cancelOne(municipality: Simulator): Promise<string> {
  const all = await municipality.appointments(ci.ingrid);
  const id = all.find(({ status }) => status === 'booked')?.id ?? 'none';
  await municipality.cancelByStaff(id);
  return id;
}

/** This Chromium reaches no push service: it gives out an address with real keys all the same. */
async function browserThatSubscribes(page: Page): Promise<void> {
  const { endpoint, p256dh, auth } = createDevice().request();
  await page.addInitScript(
    (json) => {
      let current: object | null = null;
      const subscription = {
        toJSON: () => json,
        unsubscribe: () => {
          current = null;
          return Promise.resolve(true);
        },
      };
      Object.assign(PushManager.prototype, {
        getSubscription: () => Promise.resolve(current),
        subscribe: () => Promise.resolve((current = subscription)),
      });
    },
    { endpoint, keys: { p256dh, auth } },
  );
}

/** Hands a message to the service worker, as the browser does when it has opened it. */
async function deliver(context: BrowserContext, page: Page, url: string, words: string) {
  const session: CDPSession = await context.newCDPSession(page);
  const registrations: { registrationId: string; scopeURL: string }[] = [];
  session.on('ServiceWorker.workerRegistrationUpdated', (event) => {
    registrations.push(...event.registrations);
  });
  await session.send('ServiceWorker.enable');
  await expect.poll(() => registrations.length).toBeGreaterThan(0);
  const push = (data: string) =>
    session.send('ServiceWorker.deliverPushMessage', {
      origin: `${url}/`,
      registrationId: registrations[0]?.registrationId ?? '',
      data,
    });
  await push(words);
  await expect.poll(async () => (await notifications(page)).length).toBe(1);
  return { push };
}

function notifications(page: Page): Promise<{ title: string; body: string }[]> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const shown = (await registration?.getNotifications()) ?? [];
    return shown.map(({ title, body }) => ({ title, body }));
  });
}

/** What the operating system does when one taps: no page can. */
async function tap(context: BrowserContext, url: string): Promise<void> {
  const worker = context.serviceWorkers().find((one) => one.url().startsWith(url));
  if (!worker) throw new Error('There is no worker');
  await worker.evaluate(async () => {
    const scope = globalThis as unknown as ServiceWorkerScope;
    const [notification] = await scope.registration.getNotifications();
    scope.dispatchEvent(new scope.NotificationEvent('notificationclick', { notification }));
  });
}

/** As much of a worker's scope as is used here: tests are compiled for a page. */
interface ServiceWorkerScope {
  registration: ServiceWorkerRegistration;
  dispatchEvent: (event: Event) => void;
  NotificationEvent: new (type: string, init: { notification: Notification | undefined }) => Event;
}
