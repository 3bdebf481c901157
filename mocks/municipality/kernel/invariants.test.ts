import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ci } from '../../town/citizenIds.ts';
import { sv } from '../../town/serviceIds.ts';
import { book } from '../appointments/booking.ts';
import { holdSlot, lapse } from '../slots/holds.ts';
import { brokenInvariants } from './invariants.ts';
import { createNoticesDesk } from '../notices/desk.ts';
import { freeSlots } from '../slots/slotSearch.ts';
import { drawFrom, meetingDays, steps } from '../testing/steps.ts';
import { wednesdayMorning } from '../testing/support.ts';
import { lookOn } from '../testing/waiting.ts';
import { followWaiting } from '../waiting/offers.ts';
import { createWorld, type World } from './world.ts';

describe('whatever happens, in whatever order', () => {
  it('nobody is in two places and nothing is sold twice', () => {
    const step = fc.tuple(
      fc.constantFrom(...often, ...Object.keys(steps)),
      fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }),
      // Seldom so long that an offer lapses, and that the next day one may come.
      fc.constantFrom(...Array.from({ length: 30 }, () => 0), 4, 4, 4, 4, 4, 16 * 60),
    );
    const stories = fc.array(step, { minLength: 20, maxLength: 60 });
    let [settled, offered, accepted] = [0, 0, 0];
    fc.assert(
      fc.property(stories, fc.nat(20), fc.boolean(), (story, seed, lookedOn) => {
        let now = Date.parse(wednesdayMorning);
        const world = everyoneReferred(createWorld({ now: () => now }, seed));
        const upToNow = () => {
          lapse(world);
          followWaiting(world);
          return world;
        };
        if (lookedOn) lookOn(createNoticesDesk(upToNow, world).changes);
        for (const [name, numbers, minutes] of story) {
          now += minutes * 60_000;
          upToNow();
          steps[name]?.(world, drawFrom(numbers));
          followWaiting(world);
          const broken = brokenInvariants(world);
          if (broken.length > 0) throw new Error(`After ${name}: ${broken.join('; ')}`);
        }
        offered += world.offers.length;
        accepted += world.offers.filter(({ state }) => state === 'accepted').length;
        settled += world.log.filter(
          ({ action }) => action === 'booked' || action === 'rescheduled',
        ).length;
      }),
      { numRuns: 200 },
    );
    // A story in which all is refused would prove nothing.
    expect(settled).toBeGreaterThan(200);
    expect(offered).toBeGreaterThan(10);
    expect(accepted).toBeGreaterThan(0);
  }, 60_000);

  it('is seen when it does go wrong', () => {
    const world = createWorld({ now: () => Date.parse(wednesdayMorning) }, 1);
    const wish = { serviceId: sv.preventiveVisit, deliveryMode: 'home' } as const;
    const slotId = freeSlots(world, { ...wish, ...meetingDays }, {})[0]?.slot.id ?? '';
    const citizenId = ci.ingrid;
    const held = holdSlot(world, citizenId, { citizenId, slotId, deliveryMode: 'home' });
    const one = held.ok && book(world, citizenId, { citizenId, holdId: held.value.id });
    if (!one || !one.ok) throw new Error('Not booked');
    world.appointments.set('ap-twin', { ...one.value, id: 'ap-twin', end: one.value.end + 1 });
    expect(brokenInvariants(world)).toHaveLength(3);
  });
});

/** Without these little comes about. */
const often = [
  ...['hold', 'hold', 'hold', 'book', 'book', 'book', 'holdToMove', 'move'],
  ...['waits', 'waits', 'waits', 'staffFreesEarlier', 'staffFreesEarlier', 'staffFreesEarlier'],
  ...['saysYes', 'saysYes'],
];

/** All may have everything, so that they want the same times. */
function everyoneReferred(world: World): World {
  const referrals = [sv.fatigueAssessment, sv.stressClinic];
  const residents = [...world.residents].map(
    ([id, one]) => [id, { ...one, birthYear: 1940, referrals }] as const,
  );
  return { ...world, residents: new Map(residents) };
}
