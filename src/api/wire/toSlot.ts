import type { AppointmentId } from '../../domain/appointment/appointment.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import type { Hold, HoldId } from '../../domain/booking/hold.ts';
import type { ServiceId } from '../../domain/appointment/service.ts';
import type { Slot, SlotId } from '../../domain/booking/slot.ts';
import { instantFromWire } from '../../domain/time.ts';
import type { Wire } from './read.ts';
import { toLocation } from './toDomain.ts';

export function toSlot(wire: Wire['Slot']): Slot {
  return {
    id: wire.id as SlotId,
    serviceId: wire.serviceId as ServiceId,
    start: instantFromWire(wire.start),
    end: instantFromWire(wire.end),
    mode: wire.deliveryMode,
    location: wire.location && toLocation(wire.location),
    practitioner: wire.practitioner,
    seatsLeft: wire.seatsLeft,
  };
}

export function toHold(wire: Wire['Hold'], etag: string): Hold {
  return {
    id: wire.id as HoldId,
    citizenId: wire.citizenId as CitizenId,
    slot: toSlot(wire.slot),
    replacing: wire.replacing as AppointmentId | null,
    expiresAt: instantFromWire(wire.expiresAt),
    etag,
  };
}
