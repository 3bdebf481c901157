import { describe, expect, it } from 'vitest';
import { ci } from '../../town/citizenIds.ts';
import { practitioners } from '../../town/practitioners.ts';
import { sv } from '../../town/serviceIds.ts';
import { slotById } from './timetable.ts';
import { booked, codeOf, freeTime, havlunde, hold, ok } from '../testing/support.ts';

const group = { serviceId: sv.natureGroup, deliveryMode: 'clinic' } as const;

describe('seats of a group', () => {
  it('are counted down, held ones too, until it is full', () => {
    const { town } = havlunde();
    const slot = freeTime(town, group, { citizen: ci.jens, nth: 2 });
    const seats = slot.seatsLeft ?? 0;
    const guests = town.people().slice(0, seats + 1);
    const codes = guests.map(({ citizenId }) => codeOf(hold(town, citizenId, slot)));
    expect(codes.filter((code) => code === 'ok')).toHaveLength(Math.min(seats, guests.length));
    expect(town.brokenInvariants()).toEqual([]);
    const left = ok(town.staff.slots({ ...group, limit: 100 })).items.find(
      ({ id }) => id === slot.id,
    );
    expect(left?.seatsLeft ?? 0).toBe(Math.max(0, seats - guests.length));
  });
});

describe('a practitioner with two services', () => {
  it('is in one place at a time', () => {
    const { town } = havlunde();
    // Malene trains at the gym until 13:30 on Wednesdays, when the forest group begins at 13.
    const training = slotById('sl-3-20261209-1230');
    const forest = slotById('sl-10-20261209-1300');
    if (!training || !forest) throw new Error('The schedules have changed');
    expect(training.schedule.practitionerId).toBe(practitioners.malene.id);
    ok(town.staff.freeSlot(forest.id));
    ok(town.staff.freeSlot(training.id));
    const wish = { citizenId: ci.karen, slotId: training.id, deliveryMode: 'clinic' as const };
    const { slot } = ok(town.hold(ci.karen, wish));
    booked(town, ci.karen, slot);
    expect(
      codeOf(town.hold(ci.jens, { citizenId: ci.jens, slotId: forest.id, deliveryMode: 'clinic' })),
    ).toBe('slot-taken');
  });
});
