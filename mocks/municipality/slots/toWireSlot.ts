import { places } from '../../town/places.ts';
import { practitioners } from '../../town/practitioners.ts';
import { engagedNow, seatsLeft } from './availability.ts';
import { slotById, type TimeSlot } from './timetable.ts';
import type { Wire } from '../kernel/wire.ts';
import type { HoldRecord, Mode, Place } from '../kernel/records.ts';
import { toWire } from '../kernel/time.ts';
import type { World } from '../kernel/world.ts';

/** A free time on the wire; `left` counts the seats, and is told of groups alone. */
export function toWireSlot(slot: TimeSlot, mode: Mode, left: number): Wire['Slot'] {
  return {
    id: slot.id,
    serviceId: slot.schedule.serviceId,
    start: toWire(slot.start),
    end: toWire(slot.end),
    deliveryMode: mode,
    location: toWireLocation(slot.schedule.locationId, mode),
    practitioner: toWirePractitioner(slot.schedule.practitionerId),
    seatsLeft: slot.seats > 1 ? Math.max(1, left) : null,
  };
}

/** A hold on the wire. Its seat is counted as free, since it is the citizen's to take. */
export function toWireHold(world: World, hold: HoldRecord): Wire['Hold'] {
  const slot = slotById(hold.slotId);
  if (!slot) throw new Error('Only times of a schedule are held');
  const asking = { citizen: hold.citizenId, replacing: hold.replacing ?? undefined };
  return {
    id: hold.id,
    citizenId: hold.citizenId,
    slot: toWireSlot(slot, hold.mode, seatsLeft(world, slot, engagedNow(world, asking))),
    replacing: hold.replacing,
    expiresAt: toWire(hold.expiresAt),
  };
}

/** Where one comes to; null in the modes where one comes nowhere. */
export function toWireLocation(id: string | null, mode: Mode): Wire['Location'] | null {
  return mode === 'clinic' && id ? (locations.get(id) ?? null) : null;
}

export function toWirePractitioner(id: string | null): Wire['Practitioner'] | null {
  return id ? (people.get(id) ?? null) : null;
}

const people = new Map<string, Wire['Practitioner']>(
  Object.values(practitioners).map((one) => [one.id, one]),
);
const locations = new Map(
  Object.values<Place>(places).map(({ opening: _, ...place }) => [place.id, place]),
);
