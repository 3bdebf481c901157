import { happened } from '../kernel/events.ts';
import type { AppointmentRecord, Instant } from '../kernel/records.ts';
import { minutes, toWire } from '../kernel/time.ts';
import type { CitizenId, Wire } from '../kernel/wire.ts';
import type { World } from '../kernel/world.ts';
import { rightsOver } from '../mandates/rights.ts';
import type { ParticipantRecord, RoomRecord } from './state.ts';

/** Citizen, practitioner, and up to two more: phones carry no larger mesh. */
export const seats = 4;

/** Who says nothing for so long has left: a browser that dies says no goodbye. Milliseconds. */
const silence = 20_000;

/** The room of a visit; an empty one that nobody has entered yet when there is none. */
export function roomOf(world: World, appointmentId: string): RoomRecord {
  return (
    world.rooms.get(appointmentId) ?? {
      appointmentId,
      participants: [],
      gone: new Map(),
      visitors: new Set(),
      startedAt: null,
      endedAt: null,
      late: null,
      ratings: new Map(),
    }
  );
}

/**
 * Takes out who may be there no longer: whose mandate has ended, who has fallen silent, and all when
 * the appointment is cancelled. Looked for whenever the municipality is asked, and each second while
 * somebody listens.
 */
export function followRooms(world: World): void {
  for (const room of world.rooms.values()) {
    if (room.participants.length === 0) continue;
    const one = world.appointments.get(room.appointmentId);
    for (const participant of [...room.participants]) {
      const heard = world.clock.now() - participant.heardAt <= silence;
      if (!one || one.cancellation || !heard || !mayStay(world, one, participant.actor)) {
        takeOut(world, room, participant, 'left');
      }
    }
  }
}

/** Whether the actor may be in the visit: the citizen, who acts for them, and who comes along. */
export function mayJoin(world: World, one: AppointmentRecord, actor: CitizenId): boolean {
  if (actor === one.citizenId) return true;
  return (
    (rightsOver(world, actor, one.citizenId)?.has('act-on-appointments') ?? false) ||
    one.companions.some(({ citizenId }) => citizenId === actor)
  );
}

/** Tells everybody who is there to look, and the one given besides. */
export function tellRoom(world: World, room: RoomRecord, besides?: ParticipantRecord): void {
  for (const participant of new Set([...room.participants, ...(besides ? [besides] : [])])) {
    tellParticipant(world, participant);
  }
}

/** Tells one participant, on their own line, that something has come. */
export function tellParticipant(world: World, { actor }: ParticipantRecord): void {
  if (actor !== null) happened(world, actor, 'video');
}

/** Takes a participant out, whose browser is told as well. */
export function takeOut(
  world: World,
  room: RoomRecord,
  participant: ParticipantRecord,
  why: 'left' | 'elsewhere',
): void {
  room.participants = room.participants.filter((one) => one !== participant);
  room.gone.set(participant.id, why);
  tellRoom(world, room, participant);
}

export function toWireVisit(world: World, one: AppointmentRecord): Wire['VideoVisit'] {
  const room = roomOf(world, one.id);
  const { startedAt, endedAt, late, participants } = room;
  return {
    citizenId: one.citizenId,
    appointmentId: one.id,
    state: visitState(world, one, room),
    opensAt: toWire(opensAt(one)),
    startedAt: startedAt === null ? null : toWire(startedAt),
    endedAt: endedAt === null ? null : toWire(endedAt),
    lateMinutes: late,
    participants: participants.map(({ id, role, name }) => ({ id, role, name })),
  };
}

export function visitState(
  world: World,
  one: AppointmentRecord,
  room: RoomRecord,
): Wire['VideoVisit']['state'] {
  const now = world.clock.now();
  if (one.cancellation || room.endedAt !== null) return 'ended';
  const isThere = room.participants.some(({ role }) => role === 'practitioner');
  const citizens = room.participants.length - (isThere ? 1 : 0);
  if (isThere) return citizens > 0 ? 'running' : 'practitioner-waiting';
  if (now < opensAt(one)) return 'not-open';
  if (now >= one.end && citizens === 0) return 'ended';
  const late = room.startedAt === null && (room.late !== null || now > one.start + minutes(3));
  return late ? 'practitioner-late' : 'open';
}

/** The national eHealth infrastructure opens a video room 15 minutes before. */
function opensAt(one: AppointmentRecord): Instant {
  return one.start - minutes(15);
}

function mayStay(world: World, one: AppointmentRecord, actor: CitizenId | null): boolean {
  if (actor === null) return true;
  const sees = rightsOver(world, actor, one.citizenId)?.has('see-appointments') ?? false;
  return sees && mayJoin(world, one, actor);
}
