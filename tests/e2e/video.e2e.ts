import type { Page } from 'playwright';
import { inject } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import { launch } from '../support/browser/browser.ts';
import { bookedOf, expect } from '../support/browser/screen.ts';
import { test as story } from '../support/browser/story.ts';

/** With a camera and a microphone that are none; the browser’s question is answered with yes. */
const test = story.extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const browser = await launch(
    inject('browserPath'),
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
  );
  onCleanup(() => browser.close());
  return browser;
});

const mayUseCamera = { permissions: ['camera', 'microphone'] };

interface Counted {
  frames: number;
  packets: number;
  loudness: number;
}

declare global {
  var connections: RTCPeerConnection[];
  var given: MediaStreamTrack[];
  function practitionerPeers(): RTCPeerConnection[];
}

test('Kaj and the practitioner see and hear each other, write, and hang up', async ({
  as,
  newContext,
  municipality,
}) => {
  await municipality.limits({ idleShared: 3600 });
  await municipality.advance(12 * 60);
  const [visit] = bookedOf(await municipality.appointments(ci.kaj), 'Skærmbesøg fra hjemmeplejen');
  const page = await as(ci.kaj, '/aftaler', mayUseCamera);
  await page.context().addInitScript(remember);
  await page.goto(`/aftaler/${visit?.id ?? ''}`);
  await page.getByRole('link', { name: 'Deltag på video' }).click();
  await expect(page.getByText('Ingen kan se eller høre dig')).toBeVisible();
  await page.getByRole('button', { name: 'Tænd kamera og mikrofon' }).click();
  await page.getByRole('button', { name: 'Gå ind' }).click();
  await expect(page.getByText(/^Du er i venteværelset/)).toBeVisible();

  const practitioner = await practitionerIn(newContext, visit?.id ?? '');
  const citizenSide = () => count(page, 'connections');
  const practitionerSide = () => count(practitioner, 'practitionerPeers()');
  for (const side of [citizenSide, practitionerSide]) {
    await expect.poll(async () => (await side()).frames).toBeGreaterThan(10);
    await expect.poll(async () => (await side()).packets).toBeGreaterThan(10);
    await expect.poll(async () => (await side()).loudness).toBeGreaterThan(0);
  }
  await expect(page.getByText('Din lyd er tændt · Dit kamera er tændt')).toBeVisible();

  await practitioner.getByLabel('Message').fill('Kan du høre mig?');
  await practitioner.getByRole('button', { name: 'Send' }).click();
  await page.getByLabel('Skriv til de andre').fill('Ja, fint');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(practitioner.getByText('Ja, fint')).toBeVisible();

  // A reload comes back by itself, with what was said yes to.
  await page.reload();
  await expect.poll(async () => (await citizenSide()).frames).toBeGreaterThan(10);

  await page.getByRole('button', { name: 'Læg på' }).click();
  await expect(page.getByRole('heading', { name: 'Du har lagt på' })).toBeVisible();
  expect(await states(page)).toEqual(['ended', 'ended']);
  await expect(practitioner.getByText('Nobody else is here.')).toBeVisible();
});

test('a mandate that ends takes Lise out of her mother’s visit within two seconds', async ({
  as,
  newContext,
  municipality,
}) => {
  const [talk] = bookedOf(await municipality.appointments(ci.ingrid), 'Inkontinenssamtale');
  await municipality.setClock(talk?.video?.opensAt ?? '');
  const page = await as(ci.lise, '/vaelg-person', mayUseCamera);
  await page.context().addInitScript(remember);
  await page.goto(`/for/${ci.ingrid}/aftaler/${talk?.id ?? ''}/video`);
  await page.getByRole('button', { name: 'Tænd kamera og mikrofon' }).click();
  await page.getByRole('button', { name: 'Gå ind' }).click();
  await expect(page.getByText(/^Du er i venteværelset/)).toBeVisible();
  const practitioner = await practitionerIn(newContext, talk?.id ?? '');
  await expect.poll(async () => (await count(page, 'connections')).frames).toBeGreaterThan(0);

  await municipality.revokeMandate(ci.ingrid, ci.lise);
  const revoked = Date.now();
  await page.waitForFunction(() => given.every(({ readyState }) => readyState === 'ended'));
  expect(Date.now() - revoked).toBeLessThan(2_000);
  await expect(practitioner.getByText('Nobody else is here.')).toBeVisible();
});

test('who has said no to the camera is told how to say yes, and whom to phone', async ({ as }) => {
  const page = await as(ci.kaj, '/aftaler', { permissions: [] });
  await page.context().addInitScript(refuse);
  await page.reload();
  await page.getByRole('link', { name: /^Se aftalen/ }).click();
  await page.getByRole('link', { name: 'Prøv kamera og lyd' }).click();
  await page.getByRole('button', { name: 'Tænd kamera og mikrofon' }).click();
  await expect(
    page.getByRole('heading', { name: 'Siden må ikke bruge kamera og mikrofon' }),
  ).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'Brug kun lyd' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Ring op i stedet/ })).toBeVisible();
});

/** The simulator's window, in the visit, with a drawn picture and a tone. */
async function practitionerIn(
  newContext: () => Promise<{ newPage: () => Promise<Page> }>,
  id: string,
) {
  const context = await newContext();
  const page = await context.newPage();
  await page.goto('/mock/video?drawn');
  await page.locator(`[data-visit="${id}"]`).getByRole('button', { name: 'Join' }).click();
  return page;
}

/** In the page: keeps its connections, and what its camera and microphone gave, to be looked at. */
function remember() {
  globalThis.connections = [];
  globalThis.given = [];
  const Connection = globalThis.RTCPeerConnection;
  globalThis.RTCPeerConnection = class extends Connection {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      connections.push(this);
    }
  };
  const devices = navigator.mediaDevices;
  const ask = devices.getUserMedia.bind(devices);
  devices.getUserMedia = async (wish) => {
    const stream = await ask(wish);
    given.push(...stream.getTracks());
    return stream;
  };
}

/** In the page: no, as a browser says it that was told so before. */
function refuse() {
  navigator.mediaDevices.getUserMedia = () =>
    Promise.reject(new DOMException('Permission denied', 'NotAllowedError'));
}

/** What has come in and was decoded, as the browser counts it. */
function count(page: Page, where: 'connections' | 'practitionerPeers()'): Promise<Counted> {
  return page.evaluate(async (from) => {
    const counted = { frames: 0, packets: 0, loudness: 0 };
    const all = from === 'connections' ? connections : practitionerPeers();
    for (const connection of all) {
      const report = await connection.getStats();
      report.forEach((entry: RTCInboundRtpStreamStats) => {
        if (entry.type !== 'inbound-rtp') return;
        if (entry.kind === 'video') counted.frames += entry.framesDecoded ?? 0;
        else counted.packets += entry.packetsReceived ?? 0;
        counted.loudness += entry.totalAudioEnergy ?? 0;
      });
    }
    return counted;
  }, where);
}

function states(page: Page) {
  return page.evaluate(() => given.map(({ readyState }) => readyState));
}
