import { describe, expect, it } from 'vitest';
import { sv } from './serviceIds.ts';
import { ci } from './citizenIds.ts';
import { havlunde, ok } from '../municipality/testing/support.ts';
import { isDay } from '../municipality/kernel/time.ts';
import { residentsIn } from './people.ts';
import { services } from './services.ts';

// A weekday, a night before a holiday, both changes of the clocks, a leap day, the turn of a year.
const moments = [
  '2026-11-25T08:00:00+01:00',
  '2026-12-24T02:30:00+01:00',
  '2026-10-25T02:30:00+01:00',
  '2027-03-28T12:00:00+02:00',
  '2028-02-29T23:55:00+01:00',
  '2026-12-31T23:30:00+01:00',
  '2027-01-01T00:05:00+01:00',
];

describe.each(moments)('on %s', (at) => {
  const { town } = havlunde({ at });
  const count = (citizen: string, state: 'upcoming' | 'past' | 'cancelled') =>
    ok(town.appointments(citizen, { state })).total;
  const eligibility = (citizen: string, service: string) =>
    town.services(citizen).find(({ id }) => id === service)?.eligibility.code;

  it('every agenda is possible', () => {
    expect(town.brokenInvariants()).toEqual([]);
    expect(town.log()).toEqual([]);
  });

  it('each person meets the rule they are there for', () => {
    expect(eligibility(ci.ingrid, sv.preventiveVisit)).toBe('age');
    expect(eligibility(ci.poul, sv.preventiveVisit)).toBe('age');
    expect(eligibility(ci.verner, sv.preventiveVisit)).toBe('already-booked');
    expect(eligibility(ci.else, sv.preventiveVisit)).toBe('special-risk');
    expect(eligibility(ci.mette, sv.fatigueAssessment)).toBe('referred');
    expect(eligibility(ci.mette, sv.preventiveVisit)).toBe('too-young');
    expect(eligibility(ci.jens, sv.stressClinic)).toBe('needs-referral');
    expect(town.staff.appointments(ci.jens)).toEqual([]);
    expect(town.staff.appointments(ci.gudrun)).toHaveLength(300);
    expect(town.grantedServices(ci.karen)[0]?.freeChoice).not.toBeNull();
    expect(town.grantedServices(ci.ingrid).every(({ freeChoice }) => !freeChoice)).toBe(true);
  });

  it('the first of them has something of everything', () => {
    const [first] = town.people();
    expect(first?.citizenId).toBe(ci.ingrid);
    expect(count(ci.ingrid, 'upcoming')).toBeGreaterThan(6);
    expect(count(ci.ingrid, 'past')).toBeGreaterThan(5);
    expect(count(ci.ingrid, 'cancelled')).toBe(3);
    const { items } = ok(town.appointments(ci.ingrid, { limit: 100 }));
    const modes = new Set(items.map(({ deliveryMode }) => deliveryMode));
    expect(modes).toEqual(new Set(['home', 'clinic', 'video', 'phone']));
    expect(items.some(({ movesLeft }) => movesLeft === 0)).toBe(true);
    const now = Date.parse(at);
    expect(items.some(({ cancelUntil }) => cancelUntil && Date.parse(cancelUntil) < now)).toBe(
      true,
    );
  });

  it('a visit on screen begins soon', () => {
    const { items } = ok(town.appointments(ci.kaj, {}));
    const minutes = items.map(({ start }) => (Date.parse(start) - Date.parse(at)) / 60_000);
    expect(minutes.some((until) => until >= 20 && until <= 25)).toBe(true);
    expect(items[0]).toMatchObject({
      deliveryMode: 'video',
      delivery: { decidedBy: 'municipality' },
    });
  });
});

describe('what leaves the municipality', () => {
  const { town } = havlunde();
  const people = residentsIn(2026);

  it('has no CPR number, and those it keeps are nobody’s', () => {
    const told = town
      .people()
      .map(({ citizenId }) => [
        town.person(citizenId),
        town.citizensFor(citizenId),
        town.services(citizenId),
        town.grantedServices(citizenId),
        town.staff.appointments(citizenId),
      ]);
    const words = JSON.stringify(told);
    expect(new Set(people.map(({ cpr }) => cpr)).size).toBe(people.length);
    for (const { cpr } of people) {
      const [, date, month, year] = /^(\d\d)(\d\d)(\d\d)-\d{4}$/.exec(cpr) ?? [];
      expect(isDay(`19${year}-${month}-${date}`)).toBe(false);
      expect(words).not.toContain(cpr);
      expect(words).not.toContain(cpr.replace('-', ''));
    }
  });

  it('has phone numbers that call nobody', () => {
    for (const { contact } of services) expect(contact.phone).toMatch(/^00 /);
  });

  it('says in both languages what each person is good for', () => {
    for (const { goodFor } of town.people()) {
      expect(goodFor.da).toMatch(/\.$/);
      expect(goodFor.en).toMatch(/\.$/);
    }
  });
});
