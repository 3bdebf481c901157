import { ci } from '../../../mocks/town/citizenIds.ts';
import { startServer } from '../../support/municipality/server.ts';
import {
  databases,
  keptText,
  makeOwnDevice,
  ownPhone,
  workerReady,
} from '../../support/browser/device.ts';
import {
  bookedOf,
  clock,
  day,
  expect,
  fact,
  heading,
  sayWhy,
} from '../../support/browser/screen.ts';
import { NOW, simulatorAt } from '../../support/municipality/simulator.ts';
import { test } from '../../support/browser/story.ts';

test('on her own phone Ingrid sees her agenda without a network, and what she cannot do now', async ({
  as,
  municipality,
}) => {
  const page = await ownPhone(await as(ci.ingrid, '/indstillinger', { worker: true }));
  await page.goto('/aftaler');
  const rows = page.getByRole('main').getByRole('region').getByRole('link', { name: /kl\. / });
  await expect(rows.first()).toBeVisible();
  const online = await rows.allTextContents();

  await page.context().setOffline(true);
  await page.reload();
  await expect(
    page.getByText(/Sidst opdateret i dag, onsdag 25\. november kl\. 8\.0\d/),
  ).toBeVisible();
  await expect(page.getByRole('region', { name: 'Forbindelse' })).toContainText(
    'Du kan ikke booke lige nu',
  );
  expect(await rows.allTextContents()).toEqual(online);

  const [talk] = bookedOf(await municipality.appointments(ci.ingrid), 'Inkontinenssamtale');
  const start = talk?.start ?? '';
  await page.getByRole('link', { name: /Inkontinenssamtale/ }).click();
  await expect(fact(page, 'Hvornår')).toHaveText(new RegExp(`${day(start)} ${clock(start)}`, 'i'));
  await expect(fact(page, 'Hvem')).toContainText(talk?.practitioner?.name ?? 'nobody');
  await expect(page.getByText(/forbindelse.*Haster det, så ring på/)).toContainText(
    talk?.contact.phone ?? 'nobody',
  );
  await expect(page.getByRole('link', { name: /^(Flyt|Skift til)/ })).toHaveCount(0);

  await page.getByRole('link', { name: 'Book tid' }).click();
  await expect(
    page.getByRole('heading', { name: 'Du kan ikke booke uden internet' }),
  ).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: /Ring til os/ })).toBeVisible();

  await page.context().setOffline(false);
  await page.getByRole('link', { name: 'Mine aftaler' }).click();
  await expect(rows.first()).toBeVisible();
  await expect(page.getByText(/Sidst opdateret/)).toHaveCount(0);
});

// Fails when: the browser's own error page answers, or what is online is answered from the device.
test('the address in a text message opens the app also without a network', async ({
  as,
  allow,
}) => {
  allow(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  const page = await ownPhone(await as(ci.ingrid, '/indstillinger', { worker: true }));
  await page.goto('/s/sh-0000000000000');
  await expect(page).toHaveURL(/\/aftaler$/);
  await page.context().setOffline(true);
  await page.goto('/s/sh-0000000000000');
  await expect(page).toHaveURL(/\/nyt$/);
  await expect(heading(page)).toHaveText('Nyt fra kommunen');
});

test('the agenda opens also when the municipality is gone', async ({ newContext }) => {
  const server = await startServer();
  const page = await (await newContext({ baseURL: server.url })).newPage();
  await page.clock.install({ time: NOW });
  try {
    await simulatorAt(server.url).reset();
    const login = { data: { citizenId: ci.ingrid } };
    await page.context().request.post('/mock/api/login', login);
    await page.goto('/indstillinger');
    await workerReady(page);
    await makeOwnDevice(page);
  } finally {
    await server.stop();
  }
  await page.goto('/aftaler');
  await expect(page.getByText(/Sidst opdateret i dag/)).toBeVisible();
  await expect(page.getByRole('link', { name: /Inkontinenssamtale/ })).toBeVisible();
});

test('without the choice nothing is kept, and no empty agenda is pretended', async ({ as }) => {
  const page = await as(ci.ingrid, '/aftaler', { worker: true });
  await expect(page.getByRole('link', { name: /Inkontinenssamtale/ })).toBeVisible();
  await workerReady(page);
  expect(await databases(page)).toEqual([]);
  const kept = await keptText(page);
  expect(kept).not.toMatch(/Ingrid|Inkontinens|\/api\//);
  expect(kept).not.toContain(ci.ingrid);

  await page.context().setOffline(true);
  await page.reload();
  await expect(page.getByText(/ingen forbindelse|ikke få forbindelse/i).first()).toBeVisible();
  await expect(page.getByText('Ingen kommende aftaler')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link', { name: /Ring til os/ })).toBeVisible();
});

test('what is kept is unreadable, and "Log af" leaves none of it, with and without a network', async ({
  as,
}) => {
  for (const offline of [false, true]) {
    const page = await ownPhone(await as(ci.ingrid, '/indstillinger', { worker: true }));
    expect(await databases(page)).toHaveLength(1);
    expect(await keptText(page)).not.toMatch(/Ingrid|Inkontinens|Birkelund/);

    await page.context().setOffline(offline);
    await page.getByRole('button', { name: 'Log af' }).click();
    await expect(heading(page)).toHaveText(
      offline ? 'Du er ikke logget helt af endnu' : 'Du er logget af',
    );
    expect(await databases(page)).toEqual([]);
    // Until the municipality has heard of it, the device knows whose login it is to end: by an id.
    expect((await keptText(page)).includes(ci.ingrid)).toBe(offline);
    await page.goto('/aftaler');
    await expect(page.getByText('Inkontinenssamtale')).toHaveCount(0);
  }
});

// Fails when: each try has a key of its own.
test('W16 the network comes and goes 20 times: every cancellation is done, and once', async ({
  as,
  municipality,
}) => {
  const page = await ownPhone(await as(ci.ingrid, '/indstillinger', { worker: true }));
  const now = Date.parse(NOW);
  const ahead = (await municipality.appointments(ci.ingrid)).filter(
    ({ status, cancelUntil }) =>
      status === 'booked' && cancelUntil !== null && Date.parse(cancelUntil) > now + 3_600_000,
  );
  const wanted = ahead.slice(0, 3).map(({ id }) => id);
  expect(wanted).toHaveLength(3);
  await page.goto('/aftaler');
  await expect(page.getByRole('link', { name: /kl\. / }).first()).toBeVisible();
  await page.context().setOffline(true);
  for (const id of wanted) {
    await page.goto(`/aftaler/${id}/aflys`);
    await sayWhy(page, 'Sygdom');
    await page.getByRole('button', { name: 'Aflys aftalen' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Ikke sendt endnu' })).toBeVisible();
  }
  expect(await municipality.log(ci.ingrid)).toEqual([]);
  // The screen of the last one would show its receipt, and take it off the list.
  await page.goto('/ikke-sendt');
  await expect(page.getByText('Ikke sendt endnu', { exact: true })).toHaveCount(4); // and the heading

  // Slow enough for the network to go while an answer is on its way, and some answers are lost.
  const match = { operation: 'cancelAppointment' } as const;
  await municipality.fault({ kind: 'latency', milliseconds: 120, stage: 'after', match });
  await municipality.fault({ kind: 'lost-answer', times: 3, match });
  for (let flip = 1; flip <= 20; flip += 1) {
    await page.context().setOffline(flip % 2 === 0);
    await page.waitForTimeout(40 * (1 + (flip % 5)));
  }
  await page.context().setOffline(false);
  const confirmed = page.getByText('Bekræftet', { exact: true });
  await expect(confirmed.or(page.getByText(/^(Vi fik ikke svar|Sender)/)).first()).toBeVisible();
  const later = async () => {
    await page.clock.fastForward(60_000); // the app asks again after a pause that grows
    return confirmed.count();
  };
  await expect.poll(later, { timeout: 30_000, intervals: [1000] }).toBe(3);
  const done = await municipality.log(ci.ingrid);
  expect(done.map(({ action }) => action)).toEqual(['cancelled', 'cancelled', 'cancelled']);
  expect(new Set(done.map(({ appointmentId }) => appointmentId))).toEqual(new Set(wanted));
});
