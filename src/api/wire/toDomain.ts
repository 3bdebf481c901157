import type { Appointment, AppointmentId } from '../../domain/appointment/appointment.ts';
import type { ActorId, Citizen, CitizenId } from '../../domain/citizen.ts';
import type { Location, LocationId, ServiceId } from '../../domain/appointment/service.ts';
import { isDeliveryMode } from '../../domain/appointment/delivery.ts';
import type { Session } from '../../domain/session.ts';
import type { SlotId } from '../../domain/booking/slot.ts';
import { municipality } from '../../config/municipality.ts';
import { safeLink } from '../../domain/link.ts';
import {
  dayFromWire,
  instantFromMillis,
  instantFromWire,
  type Instant,
} from '../../domain/time.ts';
import type { Wire } from './read.ts';

// Wire types stop here. The casts below brand what the contract has already checked by pattern.

/** @param now what the municipality's clock shows, as far as this device knows */
export function toSession(wire: Wire['Session'], etag: string, now: Instant): Session {
  return {
    actor: wire.person.citizenId as ActorId,
    self: wire.person.citizenId as CitizenId,
    name: wire.person.name,
    authenticatedAt: instantFromWire(wire.authenticatedAt),
    // Not the time that it says: a clock that is off on the way would end it at once, or never.
    expiresAt: instantFromMillis((Math.floor(now / 1000) + wire.secondsLeft) * 1000),
    idleTimeoutSeconds: wire.idleTimeoutSeconds,
    ownDevice: wire.ownDevice,
    etag,
  };
}

export function toCitizen(wire: Wire['Citizen']): Citizen {
  return {
    id: wire.id as CitizenId,
    name: wire.name,
    relation: wire.relation,
    rights: wire.rights,
    mandate: wire.mandate && {
      state: wire.mandate.state,
      from: dayFromWire(wire.mandate.from),
      to: wire.mandate.to === null ? null : dayFromWire(wire.mandate.to),
    },
  };
}

export function toAppointment(wire: Wire['Appointment']): Appointment {
  return {
    id: wire.id as AppointmentId,
    citizenId: wire.citizenId as CitizenId,
    etag: wire.version,
    sequence: wire.sequence,
    updatedAt: instantFromWire(wire.updatedAt),
    status: wire.status,
    serviceId: wire.serviceId as ServiceId,
    serviceName: wire.serviceName,
    slotId: wire.slotId as SlotId | null,
    start: instantFromWire(wire.start),
    end: instantFromWire(wire.end),
    mode: wire.deliveryMode,
    decidedBy: wire.delivery.decidedBy,
    decisionReason: wire.delivery.reason,
    changeableTo: wire.delivery.changeableTo.filter(isDeliveryMode),
    location: wire.location && toLocation(wire.location),
    practitioner: wire.practitioner,
    position: wire.position,
    companions: wire.companions.map(({ who, how }) => ({
      who: who.citizenId as ActorId,
      name: who.name,
      how,
    })),
    preparation: wire.preparation,
    video: wire.video && {
      url: safeLink(wire.video.url, municipality.linkHosts),
      opensAt: instantFromWire(wire.video.opensAt),
    },
    contact: wire.contact,
    note: wire.note,
    cancelUntil: wire.cancelUntil === null ? null : instantFromWire(wire.cancelUntil),
    rescheduleUntil: wire.rescheduleUntil === null ? null : instantFromWire(wire.rescheduleUntil),
    movesLeft: wire.movesLeft,
    cancellation: wire.cancellation && {
      ...wire.cancellation,
      at: instantFromWire(wire.cancellation.at),
    },
  };
}

export function toLocation(wire: Wire['Location']): Location {
  const { id, name, address, room, access } = wire;
  return { id: id as LocationId, name, address, room, access };
}
