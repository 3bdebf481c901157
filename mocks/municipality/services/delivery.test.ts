import { describe, expect, it } from 'vitest';
import { ci } from '../../town/citizenIds.ts';
import { residentsIn } from '../../town/people.ts';
import { sv } from '../../town/serviceIds.ts';
import { deliveryPolicy, offeredModes } from './delivery.ts';
import type { Resident } from '../kernel/records.ts';
import { codeOf, freeTime, havlunde, hold, ok, upcoming } from '../testing/support.ts';
import { createWorld, residentOf, serviceOf } from '../kernel/world.ts';

const now = Date.parse('2026-11-25T08:00:00+01:00');
const world = createWorld({ now: () => now }, 1);
const jens = residentOf(world, ci.jens);

describe('the ways a service is offered', () => {
  it.each<[string, string, Partial<Resident>, string[], 'citizen' | 'municipality']>([
    ['voluntary', sv.preventiveVisit, {}, ['home', 'clinic', 'video'], 'citizen'],
    [
      'screen declined',
      sv.preventiveVisit,
      { declinesScreen: true },
      ['home', 'clinic'],
      'citizen',
    ],
    ['decided for everyone', sv.screenVisit, {}, ['video'], 'municipality'],
    ['decided, but declined', sv.screenVisit, { declinesScreen: true }, ['home'], 'municipality'],
    ['one way only', sv.natureGroup, {}, ['clinic'], 'municipality'],
    ['home not granted', sv.nursingClinic, {}, ['clinic'], 'citizen'],
    [
      'home granted',
      sv.nursingClinic,
      { grantedModes: [{ serviceId: sv.nursingClinic, mode: 'home' }] },
      ['clinic', 'home'],
      'citizen',
    ],
    [
      'decided for this citizen',
      sv.dietitian,
      { decisions: [{ serviceId: sv.dietitian, mode: 'phone', reason: { da: 'Nej', en: 'No' } }] },
      ['phone'],
      'municipality',
    ],
  ])('%s', (_, service, facts, modes, decidedBy) => {
    const [resident, record] = [{ ...jens, ...facts }, serviceOf(world, service)];
    const policy = deliveryPolicy(resident, record);
    expect(offeredModes(resident, record)).toEqual(modes);
    expect(policy.decidedBy).toBe(decidedBy);
    expect(policy.reason === null).toBe(decidedBy === 'citizen');
    for (const { offered, reason } of policy.modes) expect(offered).toBe(reason === null);
  });

  it('leaves nobody without a way', () => {
    for (const resident of residentsIn(2026)) {
      for (const service of world.services.values()) {
        expect(offeredModes(resident, service)).not.toEqual([]);
      }
    }
  });
});

describe('a mode that is not the citizen’s', () => {
  it('cannot be held', () => {
    const { town } = havlunde();
    const slot = freeTime(
      town,
      { serviceId: sv.nursingClinic, deliveryMode: 'clinic' },
      { citizen: ci.alma },
    );
    expect(codeOf(hold(town, ci.alma, { ...slot, deliveryMode: 'home' }))).toBe(
      'delivery-not-allowed',
    );
  });

  it('is not among those an appointment may be changed to', () => {
    const { town } = havlunde();
    expect(upcoming(town, ci.kaj, sv.screenVisit).delivery).toMatchObject({
      decidedBy: 'municipality',
      changeableTo: [],
    });
    expect(upcoming(town, ci.svend, sv.preventiveVisit).delivery.changeableTo).toEqual([
      'clinic',
      'video',
    ]);
    expect(upcoming(town, ci.verner, sv.preventiveVisit).delivery.changeableTo).toEqual(['clinic']);
    const [cancelled] = ok(town.appointments(ci.ingrid, { state: 'cancelled' })).items;
    expect(cancelled?.delivery.changeableTo).toEqual([]);
  });
});
