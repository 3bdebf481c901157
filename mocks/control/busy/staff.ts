import type { Attempt, Chance } from './chance.ts';
import { daysAhead, someWindow, someWish } from './times.ts';
import { timesOn } from '../../municipality/slots/timetable.ts';
import type { Wire } from '../../municipality/kernel/wire.ts';
import type { Municipality } from '../../municipality/municipality.ts';
import { addDays, copenhagenDay, fromWire } from '../../municipality/kernel/time.ts';

/** What staff do on a busy day; each gives null when there is nothing to do it to. */
export const staffDeeds = {
  staffMove(municipality: Municipality, chance: Chance): Attempt | null {
    const one = someAppointment(municipality, chance);
    if (!one) return null;
    const { serviceId, deliveryMode } = one;
    const query = { serviceId, deliveryMode, ...someWindow(municipality, chance) };
    const slot = someFree(municipality, chance, query);
    return slot && about(one, municipality.staff.move(one.id, slot.id));
  },
  staffReplace(municipality: Municipality, chance: Chance): Attempt | null {
    const one = someAppointment(municipality, chance);
    return one && about(one, municipality.staff.changePractitioner(one.id));
  },
  staffCancel(municipality: Municipality, chance: Chance): Attempt | null {
    const one = someAppointment(municipality, chance);
    return one && about(one, municipality.staff.cancel(one.id));
  },

  staffRead({ staff }: Municipality, chance: Chance): Attempt | null {
    const one = chance.oneOf(staff.threads().filter(({ summary }) => summary.state === 'sent'));
    return one ? about(one, staff.readThread(one.summary.id)) : null;
  },
  staffAnswer({ staff }: Municipality, chance: Chance): Attempt | null {
    const open = staff.threads().filter(({ summary }) => summary.state !== 'answered');
    const one = chance.oneOf(open);
    const text = chance.oneOf(answers) ?? '';
    return one ? about(one, staff.answerThread(one.summary.id, text)) : null;
  },

  staffTake(municipality: Municipality, chance: Chance): Attempt | null {
    const wish = anyWish(municipality, chance);
    const slot =
      wish && someFree(municipality, chance, { ...wish, ...someWindow(municipality, chance) });
    return slot && { citizenId: null, answer: municipality.staff.takeSlot(slot.id) };
  },
  /** Any time of the calendar: to give back what nobody has taken changes nothing. */
  staffFree(municipality: Municipality, chance: Chance): Attempt | null {
    const wish = anyWish(municipality, chance);
    const day = addDays(copenhagenDay(municipality.now()), 1 + chance.below(daysAhead));
    const slot = wish && chance.oneOf(timesOn(wish.serviceId, wish.deliveryMode, day));
    return slot ? { citizenId: null, answer: municipality.staff.freeSlot(slot.id) } : null;
  },
};

const answers = [
  'Tak for din besked. Det har vi noteret.',
  'Det er helt i orden. Vi ses som aftalt.',
  'Ring gerne til os på hverdage, hvis du vil tale om det.',
];

function about({ citizenId }: { citizenId: string }, answer: Attempt['answer']): Attempt {
  return { citizenId, answer };
}

/** One that still stands and lies ahead, of somebody. */
function someAppointment(municipality: Municipality, chance: Chance): Wire['Appointment'] | null {
  const citizen = chance.oneOf(municipality.people());
  const ahead = municipality.staff
    .appointments(citizen?.citizenId ?? '')
    .filter(
      ({ status, start }) => status === 'booked' && (fromWire(start) ?? 0) > municipality.now(),
    );
  return chance.oneOf(ahead) ?? null;
}

function someFree(
  { staff }: Municipality,
  chance: Chance,
  query: Parameters<Municipality['staff']['slots']>[0],
): Wire['Slot'] | null {
  const found = staff.slots({ ...query, limit: 20 });
  return found.ok ? (chance.oneOf(found.value.items) ?? null) : null;
}

/** Of every service there is: names and ways of delivery are the same for all. */
function anyWish(municipality: Municipality, chance: Chance) {
  const [anybody] = municipality.people();
  return someWish(municipality.services(anybody?.citizenId ?? ''), chance);
}
