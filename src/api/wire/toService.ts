import { isDeliveryMode } from '../../domain/appointment/delivery.ts';
import type { GrantedService, Service, ServiceId } from '../../domain/appointment/service.ts';
import { dayFromWire, instantFromWire } from '../../domain/time.ts';
import type { Wire } from './read.ts';
import { toLocation } from './toDomain.ts';

// As in toDomain.ts, apart from it: the first screen books nothing.
export function toService(wire: Wire['Service']): Service {
  return {
    id: wire.id as ServiceId,
    name: wire.name,
    summary: wire.summary,
    preparation: wire.preparation,
    durationMinutes: wire.durationMinutes,
    legalBasis: wire.legalBasis,
    eligible: wire.eligibility.eligible,
    eligibility: wire.eligibility.text,
    decidedBy: wire.delivery.decidedBy,
    decisionReason: wire.delivery.reason,
    modes: wire.delivery.modes,
    ...wire.deadlines,
    seats: wire.group?.seats ?? null,
    locations: wire.locations.map(toLocation),
    nextFree: wire.nextFree.flatMap(({ mode, start }) =>
      isDeliveryMode(mode) ? [{ mode, start: instantFromWire(start) }] : [],
    ),
    contact: wire.contact,
  };
}

export function toGrantedService(wire: Wire['GrantedService']): GrantedService {
  return {
    id: wire.id,
    serviceId: wire.serviceId as ServiceId | null,
    name: wire.name,
    description: wire.description,
    frequency: wire.frequency,
    grantedOn: dayFromWire(wire.grantedOn),
    validTo: wire.validTo === null ? null : dayFromWire(wire.validTo),
    legalBasis: wire.legalBasis,
    mode: wire.delivery.mode,
    decidedBy: wire.delivery.decidedBy,
    decisionReason: wire.delivery.reason,
    freeChoice: wire.freeChoice && {
      since: dayFromWire(wire.freeChoice.since),
      text: wire.freeChoice.text,
    },
    contact: wire.contact,
  };
}
