import { writeDownAppointment } from '../activities/activities.ts';
import { granted, refused } from '../kernel/answer.ts';
import { partyOf } from '../kernel/parties.ts';
import type { AppointmentRecord } from '../kernel/records.ts';
import type { Answer, CitizenId, Wire } from '../kernel/wire.ts';
import type { World } from '../kernel/world.ts';
import { ownedBy } from '../slots/holds.ts';
import { toWirePractitioner } from '../slots/toWireSlot.ts';
import { iceServersFor } from './ice.ts';
import { mayJoin, roomOf, seats, takeOut, tellRoom, toWireVisit, visitState } from './rooms.ts';
import type { IceSettings, ParticipantRecord, RoomRecord } from './state.ts';

/** The appointment, when it is a visit on screen. */
export function visitOf(world: World, citizen: CitizenId, id: string): Answer<AppointmentRecord> {
  const one = ownedBy(world, citizen, id);
  return one?.mode === 'video' ? granted(one) : refused('not-found');
}

/** A citizen, or who represents them, comes in. */
export function join(
  world: World,
  ice: IceSettings,
  actor: CitizenId,
  one: AppointmentRecord,
): Answer<Wire['VideoRoom']> {
  if (!mayJoin(world, one, actor)) return refused('read-only-mandate');
  const room = roomOf(world, one.id);
  const state = visitState(world, one, room);
  if (state === 'not-open' || state === 'ended') return refused('visit-not-open');
  const others = room.participants.filter((participant) => participant.actor !== actor);
  const isPractitionerThere = others.some(({ role }) => role === 'practitioner');
  // Nobody takes the practitioner's seat.
  if (others.length >= (isPractitionerThere ? seats : seats - 1)) return refused('visit-full');
  if (!room.visitors.has(actor)) writeDownAppointment(world, actor, one, 'video-joined');
  const role = actor === one.citizenId ? 'citizen' : 'representative';
  const participant = enter(world, room, actor, role, partyOf(world, actor).name);
  room.visitors.add(actor);
  return granted(toWireRoom(world, ice, one, participant));
}

/** The practitioner comes in, from the simulator's page: by it the visit is open, early or again. */
export function joinAsPractitioner(
  world: World,
  ice: IceSettings,
  one: AppointmentRecord,
): Answer<Wire['VideoRoom']> {
  const room = roomOf(world, one.id);
  if (one.cancellation) return refused('visit-not-open');
  room.endedAt = null;
  room.late = null;
  const name = toWirePractitioner(one.practitionerId)?.name ?? null;
  const participant = enter(world, room, null, 'practitioner', name);
  return granted(toWireRoom(world, ice, one, participant));
}

function enter(
  world: World,
  room: RoomRecord,
  actor: CitizenId | null,
  role: Wire['VideoRole'],
  name: string | null,
): ParticipantRecord {
  for (const before of room.participants.filter((one) => one.actor === actor)) {
    takeOut(world, room, before, 'elsewhere');
  }
  const participant: ParticipantRecord = {
    id: world.newId('vp'),
    actor,
    role,
    name,
    mail: [],
    received: 0,
    heardAt: world.clock.now(),
  };
  world.rooms.set(room.appointmentId, room);
  room.participants.push(participant);
  const roles = new Set(room.participants.map((one) => one.role));
  if (roles.has('practitioner') && roles.size > 1) room.startedAt ??= world.clock.now();
  tellRoom(world, room);
  return participant;
}

function toWireRoom(
  world: World,
  ice: IceSettings,
  one: AppointmentRecord,
  { id }: ParticipantRecord,
): Wire['VideoRoom'] {
  return {
    participantId: id,
    iceServers: iceServersFor(ice, id, world.clock.now()),
    relayOnly: ice.relayOnly,
    visit: toWireVisit(world, one),
  };
}
