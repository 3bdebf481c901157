import { afterEach, expect, test } from 'vitest';
import { ci } from '../../../mocks/town/citizenIds.ts';
import type { Fate } from './network.ts';
import type { Wish } from './town.ts';
import { itsTime, pass, rest, scene, town, want } from './scene.ts';
import { openTab } from './tab.ts';

const book: Wish = { kind: 'book', which: 0 };
const move: Wish = { kind: 'move', which: 1 };
const cancel: Wish = { kind: 'cancel', which: 1 };
const cancelSoon: Wish = { kind: 'cancel', which: 0 };

afterEach(() => {
  expect(town.host.municipality.brokenInvariants()).toEqual([]);
  expect(town.host.records.violations).toEqual([]);
});

// Fails when: what got no answer is written down as not done, or is not asked about again.
test.each([book, move, cancel])(
  'W1 W7 the answer to a $kind is lost: unknown, then confirmed, done once',
  async (wish) => {
    const { tab, states, done } = await scene([{ is: 'answer-lost' }]);
    await want(tab, wish);
    expect([states(), done().length]).toEqual([['unknown'], 1]);
    await pass(tab, 60);
    expect([states(), done().length]).toEqual([['confirmed'], 1]);
  },
);

// Fails when: a key is not looked up.
test.each([book, move, cancel])('W2 the browser sends a $kind again: done once', async (wish) => {
  const { tab, states, done, requests } = await scene([{ is: 'resent' }]);
  await want(tab, wish);
  expect([states(), done().length, requests()]).toEqual([['confirmed'], 1, 2]);
});

// Fails when: 429 and 503 are taken to mean that nothing was done.
test('W2 W17 the browser sends it again, and that copy is turned away: not called undone', async () => {
  const { tab, device, states, done } = await scene([
    { is: 'resent' },
    { is: 'refused', status: 503, retryAfter: 5 },
  ]);
  await want(tab, cancel);
  for (const { key } of device.outbox()) await tab.outbox.takeBack(key);
  expect([states(), done().length]).toEqual([['unknown'], 1]);
  await pass(tab, 60);
  expect([states(), device.outbox().length]).toEqual([['confirmed'], 1]);
});

// Fails when: draining does not wait until it is alone.
test('W4 two tabs drain the outbox together: each intent is sent once and done once', async () => {
  const { tab, device, network, states, done, requests } = await scene();
  const other = openTab(device);
  await other.look();
  await rest();
  network.online = false;
  for (const wish of [book, move, cancelSoon, book]) await want(tab, wish);
  expect(states()).toEqual(Array(4).fill('waiting'));
  network.online = true;
  tab.kick();
  other.kick();
  await rest();
  expect(states()).toEqual(Array(4).fill('confirmed'));
  expect([done().map(({ action }) => action), requests()]).toEqual([
    ['booked', 'rescheduled', 'cancelled', 'booked'],
    4,
  ]);
});

// Fails when: an intent is written down only once it is answered.
test.each([
  ['before it was chosen', 'alone to send'],
  ['before it was written down that it is sent', 'write sending'],
  ['before the request left', 'a request travels'],
])('W5 the tab dies %s: the intent is there, and is done once', async (_, moment) => {
  const { tab, device, stop, states, done } = await scene([{ is: 'lost' }]);
  stop(moment);
  await want(tab, book);
  tab.die();
  expect(done()).toEqual([]);
  const next = openTab(device);
  await next.look();
  await rest();
  await pass(next, 60);
  expect([states(), done().length]).toEqual([['confirmed'], 1]);
});

// Fails when: it is not written down that it is sent; or a key is not looked up.
test.each([book, move, cancel])(
  'W6 W7 the tab dies after its $kind was done, before that was noted: confirmed, no conflict',
  async (wish) => {
    const { tab, device, stop, states, done, seen } = await scene();
    stop('an answer travels');
    await want(tab, wish);
    tab.die();
    expect([states(), done().length]).toEqual([['sending'], 1]);
    await openTab(device).look();
    await rest();
    expect([states(), done().length]).toEqual([['confirmed'], 1]);
    expect(seen).not.toContain('refused');
  },
);

// Fails when: a change is sent for whichever version there is (`If-Match: *`).
test('W8 the municipality moves it while the move waits: refused, and its time stands', async () => {
  const { tab, network, device, done } = await scene();
  network.online = false;
  await want(tab, move);
  town.staffMoves(ci.lise, move.which);
  const stands = itsTime();
  network.online = true;
  tab.kick();
  await rest();
  expect(device.outbox()[0]?.state).toEqual({ is: 'refused', reason: 'stale' });
  expect([done(), itsTime()]).toEqual([[], stands]);
});

// Fails when: the app settles a deadline itself.
test('W11 a cancellation that waits passes its deadline: the municipality refuses it, the appointment stands', async () => {
  const { tab, network, device, states, done, requests } = await scene();
  network.online = false;
  await want(tab, cancelSoon);
  await pass(tab, 3600 + 1);
  network.online = true;
  device.logIn(ci.lise);
  await tab.look();
  await rest();
  expect([states(), done(), requests()]).toEqual([['refused'], [], 1]);
  expect(device.outbox()[0]).toMatchObject({
    state: { reason: 'too-late' },
    intent: { phone: expect.stringMatching(/^00 /) as string },
  });
});

// Fails when: 401 settles an intent, or anybody's login lets it wait to be sent.
test('W13 A4 the session ends with something queued: needs login, sent once, by the same person alone', async () => {
  const { tab, device, network, states, done } = await scene();
  network.online = false;
  await want(tab, cancel, ci.ingrid);
  town.host.sessions.end(device.session()?.id ?? '');
  network.online = true;
  tab.kick();
  await rest();
  expect([states(), done()]).toEqual([['needs-login'], []]);

  device.logIn(ci.ingrid);
  for (const each of [tab, openTab(device)]) await each.look();
  await rest();
  expect([states(), done()]).toEqual([['needs-login'], []]);

  device.logIn(ci.lise);
  await tab.look();
  await rest();
  expect(states()).toEqual(['confirmed']);
  expect(done()).toMatchObject([{ action: 'cancelled', actor: ci.lise, citizenId: ci.ingrid }]);
});

// Fails when: drain does not ask whose session it would send with.
test('A4 another person logs in while a tab is still sending: nothing goes out in her name', async () => {
  const { tab, device, states, done, stop, go } = await scene();
  stop('write sending');
  await want(tab, cancel, ci.ingrid);
  device.logIn(ci.ingrid);
  void tab.look();
  go();
  await rest();
  expect([states(), done()]).toEqual([['needs-login'], []]);
});

// Fails when: 404 for another citizen is taken for an answer about the appointment.
test('A3 the mandate is revoked with something queued: it stops and says why', async () => {
  const { tab, network, device, done } = await scene();
  network.online = false;
  await want(tab, cancel, ci.ingrid);
  town.host.municipality.staff.revokeMandate(ci.ingrid, ci.lise);
  network.online = true;
  tab.kick();
  await rest();
  expect(device.outbox()[0]?.state).toEqual({ is: 'refused', reason: 'mandate-ended' });
  expect(done()).toEqual([]);
});

// Fails when: a key is made anew for each try.
test('W16 the network comes and goes twenty times: commits are intents', async () => {
  const bad: Fate[] = ['lost', 'answer-lost', 'late', 'resent', 'garbled'].map(
    (is) => ({ is }) as Fate, // each of them is one
  );
  const { tab, network, states, done } = await scene([...bad, ...bad]);
  const wishes = [book, move, cancelSoon, book];
  for (let flip = 0; flip < 20; flip += 1) {
    network.online = !network.online;
    const wish = wishes[flip / 5];
    if (wish) await want(tab, wish);
    tab.kick();
    await pass(tab, 45);
  }
  await pass(tab, 90);
  expect(states()).toEqual(Array(4).fill('confirmed'));
  expect(done().map(({ action }) => action)).toEqual([
    'booked',
    'rescheduled',
    'cancelled',
    'booked',
  ]);
});

// Fails when: Retry-After is not read, or has no bound.
test.each([
  [429, 30, 30],
  [503, 120, 120],
  [503, 86_400, 3600],
] as const)(
  'W17 %d with Retry-After %d: nothing is sent before, one request after',
  async (status, retryAfter, honoured) => {
    const { tab, network, states, done, requests } = await scene([
      { is: 'refused', status, retryAfter },
    ]);
    await want(tab, book);
    const wait = (tab.wakesAt() ?? 0) - town.host.clock.now();
    expect(wait).toBeGreaterThanOrEqual(honoured * 1000);
    expect(wait).toBeLessThanOrEqual(honoured * 1250);
    for (let flip = 0; flip < 3; flip += 1) {
      network.online = !network.online;
      await pass(tab, 5);
      tab.kick();
      await rest();
    }
    expect([requests(), done()]).toEqual([1, []]);
    expect(states()).toEqual(['unknown']);
    if (honoured > 1000) return; // by then the time is no longer held
    network.online = true;
    await pass(tab, retryAfter * 1.25);
    tab.kick();
    await rest();
    expect([requests(), states(), done().length]).toEqual([2, ['confirmed'], 1]);
  },
);
