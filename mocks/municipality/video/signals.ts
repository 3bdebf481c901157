import { granted, refused } from '../kernel/answer.ts';
import type { AppointmentRecord } from '../kernel/records.ts';
import type { Answer, CitizenId, Wire } from '../kernel/wire.ts';
import type { World } from '../kernel/world.ts';
import { roomOf, takeOut, tellParticipant, toWireVisit } from './rooms.ts';
import type { ParticipantRecord } from './state.ts';

/** What has come for the participant. By asking they say that they are still there. */
export function receive(
  world: World,
  one: AppointmentRecord,
  actor: CitizenId | null,
  id: string,
  after: number,
): Answer<{ signals: Wire['VideoSignal'][]; visit: Wire['VideoVisit'] }> {
  const found = participantOf(world, one, actor, id);
  if (!found.ok) return found;
  const participant = found.value;
  participant.heardAt = world.clock.now();
  participant.mail = participant.mail.filter(({ sequence }) => sequence > after);
  return granted({ signals: [...participant.mail], visit: toWireVisit(world, one) });
}

/** Gives signals on, each to the one it names. */
export function send(
  world: World,
  one: AppointmentRecord,
  actor: CitizenId | null,
  id: string,
  signals: Wire['VideoSignalsRequest']['signals'],
): Answer<Wire['VideoVisit']> {
  const found = participantOf(world, one, actor, id);
  if (!found.ok) return found;
  found.value.heardAt = world.clock.now();
  const { participants } = roomOf(world, one.id);
  for (const to of participants) {
    const theirs = signals.filter((signal) => signal.to === to.id && to.id !== id);
    for (const { kind, data } of theirs) {
      to.received += 1;
      to.mail.push({ sequence: to.received, from: id, kind, data });
    }
    if (theirs.length > 0) tellParticipant(world, to);
  }
  return granted(toWireVisit(world, one));
}

/** Goes; who is gone already has gone. */
export function leave(
  world: World,
  one: AppointmentRecord,
  actor: CitizenId | null,
  id: string,
): Wire['VideoVisit'] {
  const room = roomOf(world, one.id);
  const participant = room.participants.find((each) => each.id === id && each.actor === actor);
  if (participant) takeOut(world, room, participant, 'left');
  return toWireVisit(world, one);
}

/** Somebody else's participant is none. */
function participantOf(
  world: World,
  one: AppointmentRecord,
  actor: CitizenId | null,
  id: string,
): Answer<ParticipantRecord> {
  const room = roomOf(world, one.id);
  const found = room.participants.find((each) => each.id === id && each.actor === actor);
  if (found) return granted(found);
  return refused(room.gone.get(id) === 'elsewhere' ? 'visit-elsewhere' : 'visit-left');
}
