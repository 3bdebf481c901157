import { seedActivities } from '../town/activities.ts';
import type { AgendaEntry } from '../town/agendaEntry.ts';
import { seedMessages } from '../town/messages.ts';
import { seedAppointments } from './appointments/agenda.ts';
import { createAppointmentsDesk, createAppointmentsStaff } from './appointments/desk.ts';
import { endCalendarFeeds } from './calendar/feeds.ts';
import { createCalendarDesk } from './calendar/desk.ts';
import { brokenInvariants } from './kernel/invariants.ts';
import type { CitizenId, Clock, Person } from './kernel/wire.ts';
import { createWorld, isAlive, type World } from './kernel/world.ts';
import { createMandatesDesk, createMandatesStaff } from './mandates/desk.ts';
import { citizensFor, rightsOver } from './mandates/rights.ts';
import { warn } from './mandates/warnings.ts';
import { createMessagesDesk, createMessagesStaff } from './messages/desk.ts';
import { createNoticesDesk } from './notices/desk.ts';
import { createRemindersDesk, createRemindersStaff } from './reminders/desk.ts';
import { remind } from './reminders/reminders.ts';
import { createServicesDesk } from './services/desk.ts';
import { createSlotsDesk } from './slots/desk.ts';
import { lapse } from './slots/holds.ts';
import { createVideoDesk, createVideoStaff } from './video/desk.ts';
import { followRooms } from './video/rooms.ts';
import { noIce, type IceSettings } from './video/state.ts';
import { createWaitingDesk, createWaitingStaff } from './waiting/desk.ts';
import { followWaiting } from './waiting/offers.ts';

/**
 * The municipality: its state and its rules, without HTTP. Methods about a citizen presume that the
 * caller has asked `rightsOver` first; they never look at sessions, headers or idempotency keys.
 */
export type Municipality = ReturnType<typeof createMunicipality>;

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
  /** How browsers reach each other in a visit on screen; only within one network when left out. */
  ice?: (() => IceSettings) | undefined;
}) {
  const { clock, seed, crowd, agendas, ice = () => noIce } = given;
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
    followRooms(held);
    return held;
  };

  return {
    now: () => clock.now(),
    people: () =>
      [...held.residents.values()]
        .filter(({ id, unlisted }) => !unlisted && isAlive(held, id))
        .map(({ id, name, goodFor }) => ({ citizenId: id, name, goodFor })),
    person: (id: CitizenId) => personOf(held, id),
    citizensFor: (actor: CitizenId) => citizensFor(world(), actor),
    /** The rights that hold now; null when the actor may not even know that the citizen exists. */
    rightsOver: (actor: CitizenId, citizen: CitizenId) => rightsOver(world(), actor, citizen),

    ...createServicesDesk(world),
    ...createSlotsDesk(world),
    ...createAppointmentsDesk(world),
    ...createMandatesDesk(world),
    ...createNoticesDesk(world, held),
    ...createMessagesDesk(world),
    ...createRemindersDesk(world),
    ...createWaitingDesk(world),
    ...createCalendarDesk(world),
    ...createVideoDesk(world, ice),

    /** What the municipality's own staff do, from the simulator's page. */
    staff: {
      ...createAppointmentsStaff(world),
      ...createMandatesStaff(world),
      ...createMessagesStaff(world),
      ...createRemindersStaff(world),
      ...createWaitingStaff(world),
      ...createVideoStaff(world, ice),
    },
    log: () => held.log,
    /** Broken promises of the state, empty when all is well: oversold slots, a citizen in two places. */
    brokenInvariants: () => brokenInvariants(world()),
  };
}

function personOf(world: World, id: CitizenId): Person | null {
  const one = world.residents.get(id);
  return one && isAlive(world, id)
    ? { citizenId: one.id, name: one.name, goodFor: one.goodFor }
    : null;
}
