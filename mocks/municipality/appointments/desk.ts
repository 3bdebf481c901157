import { granted, map, refused } from '../kernel/answer.ts';
import type { Answer, AppointmentQuery, CitizenId, SlotQuery, Wire } from '../kernel/wire.ts';
import type { World } from '../kernel/world.ts';
import { ownedBy } from '../slots/holds.ts';
import { slotsForStaff } from '../slots/slotList.ts';
import { followWaiting } from '../waiting/offers.ts';
import { appointmentsOf } from './appointmentList.ts';
import { book, cancel, reschedule } from './booking.ts';
import { accompany } from './companions.ts';
import {
  cancelByStaff,
  changePractitionerByStaff,
  freeSlot,
  moveByStaff,
  takeSlot,
} from './staff.ts';
import { toWireAppointment } from './toWireAppointment.ts';

/**
 * What is agreed. `ifMatch` is compared with the appointment's version: `stale` with `current` when it
 * differs.
 *
 * @param world gives the state as of now
 */
export function createAppointmentsDesk(world: () => World) {
  const shown = shownAfterOffers(world);
  return {
    appointments: (citizen: CitizenId, query: AppointmentQuery) =>
      appointmentsOf(world(), citizen, query),
    appointment: (citizen: CitizenId, id: Wire['AppointmentId']) => {
      const one = ownedBy(world(), citizen, id);
      return shown(one ? granted(one) : refused('not-found'));
    },
    book: (actor: CitizenId, request: Wire['BookingRequest']) =>
      shown(book(world(), actor, request)),
    reschedule: (
      actor: CitizenId,
      id: Wire['AppointmentId'],
      request: Wire['RescheduleRequest'],
      ifMatch: string,
    ) => shown(reschedule(world(), actor, id, request, ifMatch)),
    cancel: (
      actor: CitizenId,
      id: Wire['AppointmentId'],
      request: Wire['CancelRequest'],
      ifMatch: string,
    ) => shown(cancel(world(), actor, id, request, ifMatch)),
    /** Says that the actor comes along, or no longer does. */
    accompany: (
      actor: CitizenId,
      id: Wire['AppointmentId'],
      request: Wire['CompanionRequest'],
      ifMatch: string,
    ) => shown(accompany(world(), actor, id, request, ifMatch)),
  };
}

/** What staff do with appointments and the calendar, from the simulator's page. */
export function createAppointmentsStaff(world: () => World) {
  const shown = shownAfterOffers(world);
  return {
    cancel: (id: Wire['AppointmentId']) => shown(cancelByStaff(world(), id)),
    move: (id: Wire['AppointmentId'], slotId: Wire['SlotId']) =>
      shown(moveByStaff(world(), id, slotId)),
    /** To another of the service who is free then: the one named, or whoever is. */
    changePractitioner: (id: Wire['AppointmentId'], practitionerId?: Wire['Practitioner']['id']) =>
      shown(changePractitionerByStaff(world(), id, practitionerId)),
    takeSlot: (id: Wire['SlotId']) => offering(world, takeSlot(world(), id)),
    freeSlot: (id: Wire['SlotId']) => offering(world, freeSlot(world(), id)),
    slots: (query: SlotQuery) => slotsForStaff(world(), query),
    appointments: (citizen: CitizenId) =>
      [...world().appointments.values()]
        .filter((one) => one.citizenId === citizen)
        .sort((a, b) => a.start - b.start)
        .map((one) => toWireAppointment(world(), one)),
  };
}

function shownAfterOffers(world: () => World) {
  return (answer: Answer<Parameters<typeof toWireAppointment>[1]>) =>
    map(offering(world, answer), (one) => toWireAppointment(world(), one));
}

/** What an answer released is offered to those who wait before anybody else can ask. */
function offering<T>(world: () => World, answer: T): T {
  followWaiting(world());
  return answer;
}
