import { schedules } from '../../town/schedules.ts';
import type { CitizenId, Wire } from '../kernel/wire.ts';
import { deliveryPolicy, offeredModes } from './delivery.ts';
import { standing } from './eligibility.ts';
import { firstFree } from '../slots/slotSearch.ts';
import { toWireLocation } from '../slots/toWireSlot.ts';
import type { GrantRecord, Resident, ServiceRecord } from '../kernel/records.ts';
import { addDays, copenhagenDay, toWire } from '../kernel/time.ts';
import { bookedBy, residentOf, serviceOf, type World } from '../kernel/world.ts';

/** Every service as this citizen meets it, those that may be booked first. */
export function servicesFor(world: World, citizen: CitizenId): Wire['Service'][] {
  const resident = residentOf(world, citizen);
  const all = [...world.services.values()].map((service) => offer(world, resident, service));
  const rank = (service: Wire['Service']) => (service.eligibility.eligible ? 0 : 1);
  return all.sort((a, b) => rank(a) - rank(b));
}

/** What has been granted to this citizen and still holds, newest first. */
export function grantedTo(world: World, citizen: CitizenId): Wire['GrantedService'][] {
  const today = copenhagenDay(world.clock.now());
  return world.grants
    .filter((one) => one.citizenId === citizen && (one.validTo === null || one.validTo >= today))
    .sort((a, b) => (a.grantedOn < b.grantedOn ? 1 : -1))
    .map((one) => grantedService(world, one, today));
}

function offer(world: World, resident: Resident, service: ServiceRecord): Wire['Service'] {
  return {
    id: service.id,
    name: service.name,
    summary: service.summary,
    preparation: service.preparation,
    durationMinutes: service.durationMinutes,
    legalBasis: service.legalBasis,
    access: service.access,
    eligibility: standing(world, resident, service).wire,
    delivery: deliveryPolicy(resident, service),
    deadlines: service.deadlines,
    group: service.seats === null ? null : { seats: service.seats },
    locations: locationsOf(service),
    nextFree: nextFree(world, resident, service),
    contact: service.contact,
  };
}

/** The earliest time in each way the citizen may have it. */
function nextFree(world: World, resident: Resident, service: ServiceRecord) {
  if (!standing(world, resident, service).wire.eligible) return [];
  return offeredModes(resident, service).flatMap((mode) => {
    const asking = { citizen: resident.id };
    const first = firstFree(world, { serviceId: service.id, deliveryMode: mode }, asking);
    return first === undefined ? [] : { mode, start: toWire(first.slot.start) };
  });
}

function locationsOf(service: ServiceRecord): Wire['Location'][] {
  const ids = schedules
    .filter((one) => one.serviceId === service.id && one.modes.includes('clinic'))
    .map((one) => one.locationId);
  return [...new Set(ids)].flatMap((id) => toWireLocation(id, 'clinic') ?? []);
}

function grantedService(world: World, one: GrantRecord, today: string): Wire['GrantedService'] {
  const service = serviceOf(world, one.serviceId);
  const policy = deliveryPolicy(residentOf(world, one.citizenId), service);
  return {
    id: one.id,
    serviceId: one.bookable ? one.serviceId : null,
    name: service.name,
    description: one.description,
    frequency: one.frequency,
    grantedOn: one.grantedOn,
    validTo: one.validTo,
    legalBasis: service.legalBasis ?? unnamed,
    delivery: { mode: one.mode, decidedBy: policy.decidedBy, reason: policy.reason },
    freeChoice: freeChoice(world, one, today),
    contact: service.contact,
  };
}

/** Sundhedsloven § 140: not begun within seven days of discharge, so another may be chosen. */
function freeChoice(world: World, one: GrantRecord, today: string) {
  if (one.discharged === null) return null;
  const since = addDays(one.discharged, 7);
  const begun = bookedBy(world, one.citizenId).some(
    ({ serviceId, start }) => serviceId === one.serviceId && copenhagenDay(start) <= since,
  );
  return begun || today <= since ? null : { since, text: freeChoiceText };
}

const freeChoiceText = {
  da: 'Vi kunne ikke tilbyde dig en tid inden for syv dage efter udskrivelsen. Du kan derfor vælge en privat leverandør, og kommunen betaler. Ring til os, så hjælper vi dig.',
  en: 'We could not offer you a time within seven days of your discharge. You may therefore choose a private provider, paid by the municipality. Call us, and we will help you.',
};
const unnamed = { da: 'Kommunens serviceniveau', en: "The municipality's service level" };
