import { describe, expect, it } from 'vitest';
import { ci } from '../../town/citizenIds.ts';
import { sv } from '../../town/serviceIds.ts';
import { createNoticesDesk } from './desk.ts';
import { giveNotice } from './notices.ts';
import { freeTime, havlunde, ok, upcoming, wednesdayMorning } from '../testing/support.ts';
import { createWorld } from '../kernel/world.ts';

describe('what the citizen has to be told of', () => {
  it('a move tells both times, and a cancellation what was lost; latest first', () => {
    const { town } = havlunde();
    const one = upcoming(town, ci.ronni, sv.socialDental);
    const query = { serviceId: sv.socialDental, deliveryMode: 'clinic' } as const;
    const slot = ok(town.staff.slots(query)).items.find(({ start }) => start !== one.start);
    ok(town.staff.move(one.id, slot?.id ?? ''));
    ok(town.staff.cancel(one.id));
    const { items, unseen } = ok(town.notices(ci.ronni, ci.ronni, {}));
    expect(items.map(({ kind, before, after }) => [kind, before?.start, after?.start])).toEqual([
      ['appointment-cancelled', slot?.start, undefined],
      ['appointment-moved', one.start, slot?.start],
    ]);
    expect(unseen).toBe(2);
    expect(items[0]?.serviceName).toEqual(one.serviceName);
  });

  it('what the citizen does needs no telling', () => {
    const { town } = havlunde();
    const advice = { serviceId: sv.adviceLine, deliveryMode: 'phone' } as const;
    const { id } = ok(
      town.hold(ci.jens, {
        citizenId: ci.jens,
        slotId: freeTime(town, advice, { citizen: ci.jens }).id,
        deliveryMode: 'phone',
      }),
    );
    ok(town.book(ci.jens, { citizenId: ci.jens, holdId: id }));
    expect(ok(town.notices(ci.jens, ci.jens, {})).total).toBe(0);
  });

  it('is seen by each for themselves, once, and only what they may see', () => {
    const { town } = havlunde();
    const one = upcoming(town, ci.ingrid, sv.continence);
    ok(town.staff.cancel(one.id));
    const [notice] = ok(town.notices(ci.lise, ci.ingrid, {})).items;
    const seen = { citizenId: ci.ingrid, ids: [notice?.id ?? '', 'no-elsewhere'] };
    const before = town.changes.last();
    expect(town.markNoticesSeen(ci.lise, seen)).toEqual({ unseen: 0 });
    expect(town.markNoticesSeen(ci.lise, seen)).toEqual({ unseen: 0 });
    expect(town.changes.after(before).map(({ topic }) => topic)).toEqual(['notices']);
    expect(ok(town.notices(ci.lise, ci.ingrid, {})).items[0]?.seen).toBe(true);
    expect(ok(town.notices(ci.ingrid, ci.ingrid, {})).unseen).toBe(1);
    expect(town.markNoticesSeen(ci.svend, { ...seen, citizenId: ci.svend })).toEqual({ unseen: 0 });
  });

  it('an answer is told of only to who may read messages', () => {
    const world = createWorld({ now: () => Date.parse(wednesdayMorning) }, 1);
    const board = createNoticesDesk(() => world, world);
    const seers = world.mandates.filter(({ rights }) => !rights.includes('read-messages'));
    const [{ giver, representative } = { giver: '', representative: '' }] = seers;
    giveNotice(world, giver, { kind: 'message-answered', threadId: 'th-0001' });
    expect(ok(board.notices(giver, giver, {}))).toMatchObject({ total: 1, unseen: 1 });
    expect(ok(board.notices(representative, giver, {}))).toMatchObject({ total: 0, unseen: 0 });
  });
});
