import type { Wire } from '../kernel/wire.ts';
import type { AppointmentRecord, Resident, ServiceRecord } from '../kernel/records.ts';
import { copenhagenDay } from '../kernel/time.ts';
import { bookedBy, type World } from '../kernel/world.ts';

/** Whether a citizen may book a service now, and why; `blocking` is what already has been booked. */
export interface Standing {
  wire: Wire['Eligibility'];
  blocking: AppointmentRecord | null;
}

/**
 * Access first (age, referral, assignment), then the service's limit. The appointment being replaced
 * blocks nothing, and its citizen has had access already.
 */
export function standing(
  world: World,
  resident: Resident,
  service: ServiceRecord,
  replacing?: string,
): Standing {
  const year = yearOf(world.clock.now());
  const code = replacing ? 'open' : accessCode(resident, service, year);
  const text = refusals.has(code) ? service.eligibility.no : service.eligibility.yes;
  if (refusals.has(code)) return { wire: { eligible: false, code, text }, blocking: null };

  const blocking = inTheWay(world, resident, service, replacing);
  if (!blocking) return { wire: { eligible: true, code, text }, blocking: null };
  const wire = { eligible: false, code: 'already-booked', text: alreadyBooked(service) } as const;
  return { wire, blocking };
}

type Code = Wire['Eligibility']['code'];
const refusals: ReadonlySet<Code> = new Set(['too-young', 'needs-referral', 'needs-assignment']);

function accessCode(resident: Resident, service: ServiceRecord, year: number): Code {
  switch (service.access) {
    case 'open':
      return 'open';
    case 'age':
      return ageCode(resident, year - resident.birthYear);
    case 'referral':
      return resident.referrals.includes(service.id) ? 'referred' : 'needs-referral';
    case 'assigned':
      return resident.assignments.includes(service.id) ? 'assigned' : 'needs-assignment';
  }
}

/** The age that is reached in the year counts, not the birthday. */
function ageCode(resident: Resident, age: number): Code {
  if (age === 75 || age === 80 || age >= 82) return 'age';
  if (age === 70 && resident.livesAlone) return 'age';
  if (age >= 65 && resident.specialRisk) return 'special-risk';
  return 'too-young';
}

function inTheWay(
  world: World,
  resident: Resident,
  service: ServiceRecord,
  replacing?: string,
): AppointmentRecord | null {
  const now = world.clock.now();
  const { limit } = service;
  if (!limit) return null;
  const blocks = ({ start, end, noShow }: AppointmentRecord) =>
    end > now || (limit === 'one-a-year' && yearOf(start) === yearOf(now) && !noShow);
  const booked = bookedBy(world, resident.id);
  return (
    booked.find((one) => one.serviceId === service.id && one.id !== replacing && blocks(one)) ??
    null
  );
}

function alreadyBooked(service: ServiceRecord) {
  return service.limit === 'one-a-year'
    ? {
        da: 'Du har allerede en tid eller har haft dit besøg i år. Du kan flytte den under Mine aftaler.',
        en: 'You already have a time, or have had your visit this year. You can move it under My appointments.',
      }
    : {
        da: 'Du har allerede en tid. Du kan flytte eller aflyse den under Mine aftaler.',
        en: 'You already have a time. You can move or cancel it under My appointments.',
      };
}

function yearOf(at: number): number {
  return Number(copenhagenDay(at).slice(0, 4));
}
