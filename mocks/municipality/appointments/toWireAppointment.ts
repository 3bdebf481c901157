import { slotById } from '../slots/timetable.ts';
import { toWireCompanions } from './companionWays.ts';
import type { Wire } from '../kernel/wire.ts';
import { cancelUntil, movesLeft, rescheduleUntil } from './deadlines.ts';
import { deliveryPolicy, offeredModes } from '../services/delivery.ts';
import { toWireLocation, toWirePractitioner } from '../slots/toWireSlot.ts';
import type { AppointmentRecord, ServiceRecord } from '../kernel/records.ts';
import { minutes, toWire } from '../kernel/time.ts';
import { residentOf, serviceOf, type World } from '../kernel/world.ts';

/** An appointment on the wire, as it is at the clock's time. */
export function toWireAppointment(world: World, one: AppointmentRecord): Wire['Appointment'] {
  const service = serviceOf(world, one.serviceId);
  const status = statusOf(one, world.clock.now());
  const booked = status === 'booked';
  return {
    id: one.id,
    citizenId: one.citizenId,
    version: versionOf(one),
    sequence: one.version,
    status,
    serviceId: one.serviceId,
    serviceName: service.name,
    slotId: one.slotId,
    start: toWire(one.start),
    end: toWire(one.end),
    deliveryMode: one.mode,
    delivery: delivery(world, one, service),
    location: toWireLocation(one.locationId, one.mode),
    position: positionOf(world, one),
    practitioner: toWirePractitioner(one.practitionerId),
    companions: toWireCompanions(world, one),
    preparation: service.preparation,
    video: booked && one.mode === 'video' ? videoRoom(one) : null,
    contact: service.contact,
    note: one.note,
    cancelUntil: booked ? orNull(cancelUntil(one, service)) : null,
    rescheduleUntil: booked ? orNull(rescheduleUntil(one, service)) : null,
    movesLeft: movesLeft(one, service),
    cancellation: one.cancellation && {
      ...one.cancellation,
      at: toWire(one.cancellation.at),
    },
    updatedAt: toWire(one.updatedAt),
  };
}

/** Where somebody has to travel to; a home's only when its address may be known. */
function positionOf(world: World, one: AppointmentRecord): Wire['Appointment']['position'] {
  switch (one.mode) {
    case 'clinic':
      return toWireLocation(one.locationId, one.mode)?.position ?? null;
    case 'home': {
      const { nameProtected, home } = residentOf(world, one.citizenId);
      return nameProtected ? null : home;
    }
    case 'video':
    case 'phone':
      return null;
  }
}

/** The strong ETag; it changes with what was decided, not with the passing of time. */
export function versionOf(one: AppointmentRecord): string {
  return `"${one.version}-${one.updatedAt.toString(36)}"`;
}

export function statusOf(one: AppointmentRecord, now: number): Wire['Appointment']['status'] {
  if (one.cancellation) return 'cancelled';
  if (one.end > now) return 'booked';
  return one.noShow ? 'noshow' : 'fulfilled';
}

function delivery(
  world: World,
  one: AppointmentRecord,
  service: ServiceRecord,
): Wire['Appointment']['delivery'] {
  const resident = residentOf(world, one.citizenId);
  const { decidedBy, reason } = deliveryPolicy(resident, service);
  const ahead = !one.cancellation && one.start > world.clock.now();
  const changeable = ahead && decidedBy === 'citizen' && service.deadlines.rescheduleHours !== null;
  // Its own time may be one that its practitioner gives in some of the ways alone.
  const possible = one.slotId === null ? null : slotById(one.slotId)?.schedule.modes;
  const others = offeredModes(resident, service).filter(
    (mode) => mode !== one.mode && (possible?.includes(mode) ?? true),
  );
  return { decidedBy, reason, changeableTo: changeable ? others : [] };
}

/** National eHealth infrastructure opens a video room 15 minutes before. */
function videoRoom(one: AppointmentRecord) {
  const url = `https://video.havlunde.invalid/m/${one.id.slice(3)}`;
  return { url, opensAt: toWire(one.start - minutes(15)) };
}

function orNull(at: number | null): string | null {
  return at === null ? null : toWire(at);
}
