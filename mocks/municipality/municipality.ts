import type { AgendaEntry } from '../town/agendaEntry.ts';
import { seedActivities } from '../town/activities.ts';
import { seedMessages } from '../town/messages.ts';
import { seedAppointments } from './appointments/agenda.ts';
import { appointmentsOf } from './appointments/appointmentList.ts';
import { book, cancel, reschedule } from './appointments/booking.ts';
import { accompany } from './appointments/companions.ts';
import { endCalendarFeeds } from './calendar/calendarFeeds.ts';
import { createCalendarOffice } from './calendar/calendarOffice.ts';
import type { Answer, Clock } from './kernel/wire.ts';
import type { Municipality } from './municipalityContract.ts';
import { heldBy, holdSlot, lapse, ownedBy, releaseHold } from './slots/holds.ts';
import { brokenInvariants } from './kernel/invariants.ts';
import { createMandateOffice, createMandateStaff } from './mandates/mandateOffice.ts';
import { createNoticeBoard } from './notices/noticeBoard.ts';
import { createMessageOffice, createMessageStaff } from './messages/messageOffice.ts';
import { grantedTo, servicesFor } from './services/services.ts';
import { wireHold } from './slots/toWireSlot.ts';
import { wireAppointment } from './appointments/toWireAppointment.ts';
import { createReminderOffice, createReminderStaff } from './reminders/reminderOffice.ts';
import { remind } from './reminders/reminders.ts';
import { citizensFor, rightsOver } from './mandates/rights.ts';
import { slotsFor, slotsForStaff } from './slots/slotList.ts';
import {
  cancelByStaff,
  changePractitionerByStaff,
  freeSlot,
  moveByStaff,
  takeSlot,
} from './appointments/staff.ts';
import { granted, map, refused } from './kernel/answer.ts';
import { warn } from './mandates/warnings.ts';
import { followWaiting } from './waiting/waitingOffers.ts';
import { createWaitingOffice } from './waiting/waitingOffice.ts';
import { createWaitingStaff } from './waiting/waitingStaff.ts';
import { createWorld, isAlive, type World } from './kernel/world.ts';

/**
 * A municipality as it is on the clock's day, the same for the same day, seed and crowd (so many
 * people without a story). It lives in memory: to begin anew, create another.
 */
export function createMunicipality(given: {
  clock: Clock;
  seed: number;
  crowd?: number;
  /** What is agreed to begin with; what belongs to its people's stories when left out. */
  agendas?: readonly AgendaEntry[] | undefined;
}): Municipality {
  const { clock, seed, crowd, agendas } = given;
  const held = createWorld(clock, seed, crowd);
  seedAppointments(held, agendas);
  seedActivities(held);
  seedMessages(held);
  /** The state as of now. */
  const world = () => {
    lapse(held);
    followWaiting(held);
    warn(held);
    remind(held);
    endCalendarFeeds(held);
    return held;
  };
  /** What became free by it is offered to those who wait, before anybody else can ask. */
  const offered = <T>(answer: T): T => {
    followWaiting(held);
    return answer;
  };
  const appointment = <T extends Parameters<typeof wireAppointment>[1]>(answer: Answer<T>) =>
    map(offered(answer), (one) => wireAppointment(held, one));

  return {
    now: () => clock.now(),
    people: () =>
      [...held.residents.values()]
        .filter(({ id, unlisted }) => !unlisted && isAlive(held, id))
        .map(({ id, name, goodFor }) => ({ citizenId: id, name, goodFor })),
    person: (id) => personOf(held, id),
    citizensFor: (actor) => citizensFor(world(), actor),
    rightsOver: (actor, citizen) => rightsOver(world(), actor, citizen),

    services: (citizen) => servicesFor(world(), citizen),
    grantedServices: (citizen) => grantedTo(world(), citizen),
    slots: (citizen, query) => slotsFor(world(), citizen, query),

    hold: (actor, request) => map(holdSlot(world(), actor, request), (one) => wireHold(held, one)),
    getHold: (citizen, id) => map(existing(world(), citizen, id), (one) => wireHold(held, one)),
    releaseHold: (actor, citizen, id) =>
      map(existing(world(), citizen, id), (one) => {
        releaseHold(held, actor, one);
        followWaiting(held);
      }),

    appointments: (citizen, query) => appointmentsOf(world(), citizen, query),
    appointment: (citizen, id) => {
      const one = ownedBy(world(), citizen, id);
      return one ? appointment(granted(one)) : refused('not-found');
    },
    book: (actor, request) => appointment(book(world(), actor, request)),
    reschedule: (actor, id, request, ifMatch) =>
      appointment(reschedule(world(), actor, id, request, ifMatch)),
    cancel: (actor, id, request, ifMatch) =>
      appointment(cancel(world(), actor, id, request, ifMatch)),
    accompany: (actor, id, request, ifMatch) =>
      appointment(accompany(world(), actor, id, request, ifMatch)),

    ...createMandateOffice(world),
    ...createNoticeBoard(world, held),
    ...createMessageOffice(world),
    ...createReminderOffice(world),
    ...createWaitingOffice(world),
    ...createCalendarOffice(world),

    staff: {
      ...createMandateStaff(world),
      ...createMessageStaff(world),
      ...createReminderStaff(world),
      ...createWaitingStaff(world),
      cancel: (id) => appointment(cancelByStaff(world(), id)),
      move: (id, slotId) => appointment(moveByStaff(world(), id, slotId)),
      changePractitioner: (id, practitionerId) =>
        appointment(changePractitionerByStaff(world(), id, practitionerId)),
      takeSlot: (id) => offered(takeSlot(world(), id)),
      freeSlot: (id) => offered(freeSlot(world(), id)),
      slots: (query) => slotsForStaff(world(), query),
      appointments: (citizen) =>
        [...world().appointments.values()]
          .filter((one) => one.citizenId === citizen)
          .sort((a, b) => a.start - b.start)
          .map((one) => wireAppointment(held, one)),
    },
    log: () => held.log,
    brokenInvariants: () => brokenInvariants(world()),
  };
}

function personOf(world: World, id: string) {
  const one = world.residents.get(id);
  return one && isAlive(world, id)
    ? { citizenId: one.id, name: one.name, goodFor: one.goodFor }
    : null;
}

/** A hold that still holds; all others are not found, whatever they once were. */
function existing(world: World, citizen: string, id: string) {
  const answer = heldBy(world, citizen, id);
  return answer.ok ? answer : refused('not-found');
}
