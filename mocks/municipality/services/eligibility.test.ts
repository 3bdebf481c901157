import { describe, expect, it } from 'vitest';
import { residentsIn } from '../../town/people.ts';
import { ci } from '../../town/citizenIds.ts';
import { sv } from '../../town/serviceIds.ts';
import { standing } from './eligibility.ts';
import type { Resident } from '../kernel/records.ts';
import { booked, codeOf, freeTime, havlunde, hold, ok } from '../testing/support.ts';
import { createWorld, serviceOf } from '../kernel/world.ts';

const now = Date.parse('2026-11-25T08:00:00+01:00');
const world = createWorld({ now: () => now }, 1);
const someone = residentsIn(2026).find(({ id }) => id === ci.jens);

function codeFor(service: string, facts: Partial<Resident>): string {
  if (!someone) throw new Error('Jens has moved');
  return standing(world, { ...someone, ...facts }, serviceOf(world, service)).wire.code;
}

describe('a preventive home visit', () => {
  it.each([
    [64, { specialRisk: true }, 'too-young'],
    [65, { specialRisk: true }, 'special-risk'],
    [65, {}, 'too-young'],
    [69, { livesAlone: true }, 'too-young'],
    [70, { livesAlone: true }, 'age'],
    [70, {}, 'too-young'],
    [71, { livesAlone: true }, 'too-young'],
    [74, {}, 'too-young'],
    [75, {}, 'age'],
    [76, {}, 'too-young'],
    [79, { specialRisk: true }, 'special-risk'],
    [80, {}, 'age'],
    [81, {}, 'too-young'],
    [82, {}, 'age'],
    [97, {}, 'age'],
  ])('in the year one turns %i, %o: %s', (age, facts, code) => {
    expect(codeFor(sv.preventiveVisit, { birthYear: 2026 - age, ...facts })).toBe(code);
  });
});

describe('access to other services', () => {
  it.each([
    ['open', sv.natureGroup, {}, 'open'],
    ['referred', sv.stressClinic, { referrals: [sv.stressClinic] }, 'referred'],
    [
      'referred to something else',
      sv.stressClinic,
      { referrals: [sv.rehabilitation] },
      'needs-referral',
    ],
    ['assigned', sv.screenVisit, { assignments: [sv.screenVisit] }, 'assigned'],
    ['not assigned', sv.screenVisit, { referrals: [sv.screenVisit] }, 'needs-assignment'],
  ])('%s', (_, service, facts, code) => {
    expect(codeFor(service, facts)).toBe(code);
  });
});

describe('the limit of a service', () => {
  const visit = { serviceId: sv.preventiveVisit, deliveryMode: 'home' } as const;

  it('lets one visit be booked at a time', () => {
    const { town } = havlunde();
    const [slot, other] = [freeTime(town, visit), freeTime(town, visit, { nth: 5 })];
    const first = booked(town, ci.ingrid, slot);
    const second = hold(town, ci.ingrid, other);
    expect(second).toMatchObject({
      refusal: { code: 'already-booked', conflictsWith: { id: first.id } },
    });
    const seen = town.services(ci.ingrid).find(({ id }) => id === sv.preventiveVisit);
    expect(seen?.eligibility).toMatchObject({ eligible: false, code: 'already-booked' });
    expect(codeOf(town.slots(ci.ingrid, visit))).toBe('not-eligible');
    expect(ok(town.slots(ci.ingrid, { ...visit, replacing: first.id })).total).toBeGreaterThan(0);
  });

  it('lets one visit be had in a calendar year', () => {
    const { town, setTime } = havlunde({ at: '2027-02-01T08:00:00+01:00' });
    const { start } = booked(town, ci.ingrid, freeTime(town, visit));
    setTime('2027-08-01T08:00:00+02:00');
    expect(start < '2027-08').toBe(true);
    expect(codeOf(town.slots(ci.ingrid, visit))).toBe('not-eligible');
    setTime('2028-01-03T08:00:00+01:00');
    expect(codeOf(town.slots(ci.ingrid, visit))).toBe('ok');
  });

  it('holds also for two times held side by side', () => {
    const { town } = havlunde();
    const holds = [0, 5].map((nth) =>
      ok(hold(town, ci.poul, freeTime(town, visit, { citizen: ci.poul, nth }))),
    );
    const answers = holds.map(({ id }) => town.book(ci.poul, { citizenId: ci.poul, holdId: id }));
    expect(answers.map(codeOf)).toEqual(['ok', 'already-booked']);
  });
});
