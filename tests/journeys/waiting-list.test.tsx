import { screen } from '@testing-library/react';
import { describe, expect } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import { button, first, heading, link, test, type Journey } from '../support/journey.tsx';
import { ok, sure } from './steps.ts';

const dietitian = { serviceId: sv.dietitian, deliveryMode: 'clinic' } as const;

/** Jens has an appointment late in his calendar. */
function booked({ host: { municipality } }: Journey) {
  const query = { ...dietitian, from: '2026-12-07T00:00:00+01:00', limit: 40 };
  const slot = ok(municipality.slots(ci.jens, query)).items[20];
  const wish = { citizenId: ci.jens, slotId: slot?.id ?? '', deliveryMode: 'clinic' as const };
  const { id: holdId } = ok(municipality.hold(ci.jens, wish));
  return ok(municipality.book(ci.jens, { citizenId: ci.jens, holdId }));
}

/** The list says so: the form says the same while one fills it in. */
async function waits(words: RegExp): Promise<void> {
  await button(/^Stop med at vente/);
  await screen.findByText(words);
}

/** By way of the agenda, which shows an offer too: each is waited for. */
async function toList({ router }: Journey): Promise<void> {
  await router.navigate('/aftaler');
  await heading('Mine aftaler');
  await router.navigate('/venteliste');
  await heading('Tidligere tid');
}

/** Staff give back a time on a day that suits. */
function frees({ host: { municipality } }: Journey) {
  const query = { ...dietitian, from: '2026-12-07T00:00:00+01:00' };
  const slot = first(ok(municipality.staff.slots(query)).items);
  ok(municipality.staff.freeSlot(slot.id));
  return slot;
}

describe('Jens would like an earlier time', () => {
  test('says when he can, is offered one, and moves to it', async ({ visit }) => {
    const journey = await visit('/aftaler', { as: ci.jens });
    const one = booked(journey);
    await journey.router.navigate(`/aftaler/${one.id}`);
    await journey.user.click(await link('Få besked om en tidligere tid'));
    await journey.user.click(await button('Få besked om en tidligere tid'));
    await screen.findByText(/^Det er noteret\./);
    await waits(/^Vi siger til om tider på mandag/);
    const slot = frees(journey);
    await toList(journey);
    await journey.user.click(await button('Ja, flyt min aftale'));
    await heading('Din aftale er ændret');
    expect(journey.record(one.id)).toMatchObject({ slotId: slot.id });
  });

  test('says no, and keeps the time he has', async ({ visit }) => {
    const journey = await visit('/aftaler', { as: ci.jens });
    const one = booked(journey);
    await journey.router.navigate(`/aftaler/${one.id}/tidligere-tid`);
    await journey.user.click(await button('Få besked om en tidligere tid'));
    await waits(/^Vi siger til om tider/);
    frees(journey);
    await toList(journey);
    await journey.user.click(await button('Nej tak, behold min tid'));
    await screen.findByText('Du beholder din tid, og du står stadig på ventelisten.');
    expect(screen.queryByText('Der er kommet en tidligere tid')).toBeNull();
    expect(journey.record(one.id)).toMatchObject({ start: one.start });
  });

  // Fails when: openOffer does not ask the clock.
  test('looks at an offer for too long: it is gone, and that is said', async ({ visit }) => {
    const journey = await visit('/aftaler', { as: ci.jens, idleSeconds: 30 * 3600 });
    journey.host.sessions.limits.absolute = 30 * 3600;
    const one = booked(journey);
    await journey.router.navigate(`/aftaler/${one.id}/tidligere-tid`);
    await journey.user.click(await button('Få besked om en tidligere tid'));
    await waits(/^Vi siger til om tider/);
    frees(journey);
    await journey.router.navigate('/aftaler');
    await heading('Mine aftaler'); // the screen before shows the offer too
    await button('Ja, flyt min aftale');
    await screen.findByText(/Der er 15 timer tilbage/);
    journey.pass(15 * 3_600_000);
    await expect
      .poll(() => screen.queryByText('Ja, flyt min aftale'), { timeout: 5000 })
      .toBeNull();
    await screen.findAllByText(/den er ikke længere reserveret. Din aftale står/);
    expect(journey.record(one.id)).toMatchObject({ start: one.start });
  });

  // Fails when: problemsIn finds nothing wrong with no day.
  test('chooses no day: that is said above, and nothing is sent', async ({ visit }) => {
    const journey = await visit('/aftaler', { as: ci.jens });
    const one = booked(journey);
    await journey.router.navigate(`/aftaler/${one.id}/tidligere-tid`);
    await button('Få besked om en tidligere tid');
    for (const day of ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag']) {
      await journey.user.click(screen.getByRole('checkbox', { name: day }));
    }
    await journey.user.click(await button('Få besked om en tidligere tid'));
    await link('Vælg mindst én dag');
    await journey.user.click(screen.getByRole('checkbox', { name: 'Onsdag' }));
    await journey.user.click(screen.getByRole('checkbox', { name: 'Havlunde Sundhedscenter' }));
    await journey.user.click(screen.getByRole('radio', { name: 'Tidligst om to døgn' }));
    await journey.user.click(await button('Få besked om en tidligere tid'));
    await waits(/^Vi siger til om tider på onsdag/);
    const [entry] = journey.host.municipality.waiting(ci.jens).items;
    expect(entry?.wishes).toMatchObject({ weekdays: [3], noticeHours: 48 });
    expect(entry?.wishes.locationIds).toHaveLength(1);
  });
});

describe('the network fails while Jens is at it', () => {
  // Fails when: an error takes the place of the form although what it builds on is there.
  test('what he has chosen stays, with how old the rest is', async ({ visit }) => {
    const journey = await visit('/aftaler', { as: ci.jens });
    const one = booked(journey);
    await journey.router.navigate(`/aftaler/${one.id}/tidligere-tid`);
    await journey.user.click(await screen.findByRole('checkbox', { name: 'Mandag' }));
    journey.host.faults.add({ kind: 'offline' });
    await journey.user.click(await button('Få besked om en tidligere tid'));
    await screen.findByText(/^Sidst opdateret i dag/);
    expect(chosen('Mandag')).toBe(false);
    expect(chosen('Tirsdag')).toBe(true);
    journey.host.faults.set([]);
    await journey.user.click(await button('Få besked om en tidligere tid'));
    await waits(/^Vi siger til om tider på tirsdag/);
  });

  test('a telephone that wakes without a network changes nothing on the screen', async ({
    visit,
  }) => {
    const journey = await visit('/aftaler', { as: ci.jens });
    const one = booked(journey);
    await journey.router.navigate(`/aftaler/${one.id}/tidligere-tid`);
    await journey.user.click(await screen.findByRole('checkbox', { name: 'Mandag' }));
    journey.host.faults.add({ kind: 'offline' });
    await journey.client.invalidateQueries({ queryKey: ['citizen'] }); // as Following does
    await screen.findByText(/^Sidst opdateret i dag/);
    expect(chosen('Mandag')).toBe(false);
  });

  // Fails when: an error takes the place of what is told of the answer.
  test('an offer that was accepted without an answer is still told of as unknown', async ({
    visit,
  }) => {
    const journey = await visit('/aftaler', { as: ci.jens });
    const one = booked(journey);
    await journey.router.navigate(`/aftaler/${one.id}/tidligere-tid`);
    await journey.user.click(await button('Få besked om en tidligere tid'));
    await waits(/^Vi siger til om tider/);
    const slot = frees(journey);
    await toList(journey);
    const yes = await button('Ja, flyt min aftale');
    journey.host.faults.set([
      { kind: 'lost-answer', match: { operation: 'acceptOffer' } },
      { kind: 'offline', match: { operation: 'listWaiting' } },
    ]);
    await journey.user.click(yes);
    await screen.findByText(/^Sidst opdateret i dag/);
    await screen.findByText('Vi ved ikke, om det lykkedes');
    journey.host.faults.set([]);
    await journey.user.click(await button('Prøv igen'));
    await heading('Din aftale er ændret');
    expect(journey.record(one.id)).toMatchObject({ slotId: slot.id });
  });

  test('with nothing to show, it says so', async ({ visit }) => {
    await visit('/venteliste', {
      as: ci.jens,
      faults: [{ kind: 'offline', match: { operation: 'listWaiting' } }],
    });
    await button('Prøv igen');
  });
});

const chosen = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name }).checked;

describe('Birgit waits for Jens', () => {
  test('and is asked once more, with his name', async ({ visit }) => {
    const journey = await visit('/aftaler', { as: ci.birgit });
    const one = booked(journey);
    await journey.router.navigate(`/for/${ci.jens}/aftaler/${one.id}/tidligere-tid`);
    const action = /^Få besked om en tidligere tid for /;
    await journey.user.click(await button(action));
    await sure(journey.user, action);
    await waits(/^Vi siger til om tider/);
    expect(journey.host.municipality.waiting(ci.jens).items).toHaveLength(1);
  });
});
