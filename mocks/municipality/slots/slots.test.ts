import { describe, expect, it } from 'vitest';
import { ci } from '../../town/citizenIds.ts';
import { places } from '../../town/places.ts';
import { sv } from '../../town/serviceIds.ts';
import { services } from '../../town/services.ts';
import type { SlotQuery, Wire } from '../kernel/wire.ts';
import type { Municipality } from '../municipality.ts';
import { booked, codeOf, freeTime, havlunde, ok } from '../testing/support.ts';

const advice = { serviceId: sv.adviceLine, deliveryMode: 'phone' } as const;
const visit = { serviceId: sv.preventiveVisit, deliveryMode: 'home' } as const;

function all(town: Municipality, citizen: string, query: SlotQuery): Wire['Slot'][] {
  const items: Wire['Slot'][] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = ok(town.slots(citizen, { ...query, limit: 100, ...(cursor && { cursor }) }));
    items.push(...page.items);
    cursor = page.nextCursor;
  }
  return items;
}

describe('the calendar of free times', () => {
  it.each(['2026-11-25T08:00:00+01:00', '2026-12-23T22:00:00+01:00', '2027-07-04T03:00:00+02:00'])(
    'has on %s thousands of times for one service, none for another, some for the rest',
    (at) => {
      const { town } = havlunde({ at });
      for (const { id, modes } of services) {
        for (const { mode } of modes) {
          const { total } = ok(town.staff.slots({ serviceId: id, deliveryMode: mode }));
          if (id === sv.hearing) expect(total).toBe(0);
          else if (id === sv.adviceLine) expect(total).toBeGreaterThanOrEqual(5000);
          else expect(total).toBeGreaterThan(5);
        }
      }
    },
  );

  it('is the same for the same seed, and another for another', () => {
    const calendar = (seed: number) => all(havlunde({ seed }).town, ci.poul, visit);
    expect(calendar(7)).toEqual(calendar(7));
    expect(calendar(7)).not.toEqual(calendar(8));
  });

  it('begins after the lead time and ends after 120 days', () => {
    const { town } = havlunde();
    const days = all(town, ci.poul, visit).map(({ start }) => start.slice(0, 10));
    expect(days[0]).toBe('2026-11-26');
    expect(days.every((day) => day <= '2027-03-25')).toBe(true);
    expect(days.at(-1)).toMatch(/^2027-03/);
  });

  it('leaves out what collides with the citizen’s own appointments', () => {
    const { town } = havlunde();
    const slot = freeTime(town, advice, { citizen: ci.jens, nth: 30 });
    booked(town, ci.jens, slot);
    const { start: from, end: to } = slot;
    expect(ok(town.slots(ci.jens, { ...advice, from, to })).total).toBe(0);
    expect(ok(town.staff.slots({ ...advice, from, to })).total).toBeGreaterThan(0);
  });
});

describe('asking for times', () => {
  const { town } = havlunde();
  const training = { serviceId: sv.digitalRehabilitation, deliveryMode: 'video' } as const;

  it.each<[string, Partial<SlotQuery>, (slot: Wire['Slot']) => boolean]>([
    ['mornings', { partOfDay: ['morning'] }, ({ start }) => start.slice(11) < '12'],
    ['evenings', { partOfDay: ['evening'] }, ({ start }) => start.slice(11) >= '17'],
    [
      'afternoons and evenings',
      { partOfDay: ['afternoon', 'evening'] },
      ({ start }) => start.slice(11) >= '12',
    ],
    ['Fridays', { weekday: [5] }, ({ start }) => new Date(start).getUTCDay() === 5],
    [
      'a week in January',
      { from: '2027-01-11T00:00:00+01:00', to: '2027-01-16T00:00:00+01:00' },
      ({ start }) => start >= '2027-01-11' && start < '2027-01-16',
    ],
  ])('gives %s and no others', (_, filter, fits) => {
    const everything = all(town, ci.karen, training);
    const found = all(town, ci.karen, { ...training, ...filter });
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(everything.filter(fits));
  });

  it('counts each day over all pages', () => {
    const evenings = { ...training, partOfDay: ['evening' as const], limit: 1 };
    const counted = new Map<string, number>();
    for (const { start } of all(town, ci.karen, evenings)) {
      const day = start.slice(0, 10);
      counted.set(day, (counted.get(day) ?? 0) + 1);
    }
    const { days, total } = ok(town.slots(ci.karen, evenings));
    expect(days).toEqual(Array.from(counted, ([day, free]) => ({ day, free })));
    expect(days.reduce((sum, { free }) => sum + free, 0)).toBe(total);
  });

  it('begins with what the services say is free next', () => {
    for (const { id, eligibility, delivery, nextFree } of town.services(ci.ingrid)) {
      const firstOf = (deliveryMode: Wire['DeliveryMode']) =>
        ok(town.slots(ci.ingrid, { serviceId: id, deliveryMode, limit: 1 })).items;
      const offered = delivery.modes.filter(({ offered: is }) => is && eligibility.eligible);
      expect(nextFree).toEqual(
        offered.flatMap(({ mode }) => firstOf(mode).map(({ start }) => ({ mode, start }))),
      );
    }
  });

  it('gives one place alone', () => {
    const dietitian = { serviceId: sv.dietitian, deliveryMode: 'clinic' } as const;
    const { id } = places.nursingClinic;
    const found = all(town, ci.jens, { ...dietitian, locationId: [id] });
    expect(new Set(found.map(({ location }) => location?.id))).toEqual(new Set([id]));
    expect(found.length).toBeLessThan(all(town, ci.jens, dietitian).length);
  });

  it.each<[string, string, SlotQuery, string]>([
    [
      'not referred',
      ci.jens,
      { serviceId: sv.stressClinic, deliveryMode: 'video' },
      'not-eligible',
    ],
    ['a mode not given', ci.poul, { ...visit, deliveryMode: 'phone' }, 'delivery-not-allowed'],
    [
      'screen declined',
      ci.verner,
      { serviceId: sv.dietitian, deliveryMode: 'video' },
      'delivery-not-allowed',
    ],
    ['no such service', ci.poul, { serviceId: 'sv-none', deliveryMode: 'home' }, 'not-found'],
    ['a foreign appointment', ci.poul, { ...visit, replacing: 'ap-none' }, 'not-found'],
    ['a strange cursor', ci.poul, { ...visit, cursor: 'abc' }, 'invalid-request'],
    [
      'a time without offset',
      ci.poul,
      { ...visit, from: '2026-12-01T08:00:00' },
      'invalid-request',
    ],
  ])('is refused: %s', (_, citizen, query, code) => {
    expect(codeOf(town.slots(citizen, query))).toBe(code);
  });
});

describe('paging', () => {
  it('shows every time once, while others take some', () => {
    const { town } = havlunde();
    const before = all(town, ci.poul, visit);
    const first = ok(town.slots(ci.poul, { ...visit, limit: 10 }));
    ok(town.staff.takeSlot(before[2]?.id ?? ''));
    ok(town.staff.takeSlot(before[9]?.id ?? ''));
    const cursor = first.nextCursor ?? '';
    const second = ok(town.slots(ci.poul, { ...visit, limit: 10, cursor }));
    expect([...first.items, ...second.items]).toEqual(before.slice(0, 20));
    expect(second.total).toBe(before.length - 2);
  });

  it('ends with a null cursor', () => {
    const { town } = havlunde();
    const slots = all(town, ci.poul, visit);
    expect(new Set(slots.map(({ id }) => id)).size).toBe(slots.length);
    const { total, nextCursor } = ok(town.slots(ci.poul, { ...visit, limit: 20 }));
    expect(total).toBe(slots.length);
    expect(nextCursor).not.toBeNull();
  });
});
