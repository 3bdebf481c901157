import { writeDown, writeDownAppointment } from '../activities/activities.ts';
import { granted, refused } from '../kernel/answer.ts';
import { takeUp } from './attachments.ts';
import type { Answer, CitizenId, Wire } from '../kernel/wire.ts';
import { happened } from '../kernel/events.ts';
import { toldOfChange } from '../post/letters.ts';
import { standingBetween } from '../mandates/mandates.ts';
import type { MessageRecord, ThreadRecord } from './state.ts';
import { isUnitOf, unitNamed, unitsFor } from './units.ts';
import { replyBy } from './replyTime.ts';
import { onOneLine } from '../kernel/plainText.ts';
import { threadOf } from './threads.ts';
import type { World } from '../kernel/world.ts';

/** Begins a conversation with a unit, about something of its own or about an appointment with it. */
export function startThread(
  world: World,
  actor: CitizenId,
  request: Wire['ThreadRequest'],
): Answer<ThreadRecord> {
  const { citizenId, unitId, appointmentId, subject } = request;
  const unit = unitsFor(world, citizenId).find(({ id }) => id === unitId);
  const isTheirs =
    appointmentId === undefined ||
    (world.appointments.get(appointmentId)?.citizenId === citizenId &&
      unit !== undefined &&
      isUnitOf(world, unit, appointmentId));
  if (!unit || !isTheirs) return refused('recipient-not-possible');
  const about = onOneLine(subject);
  if (about === '') return blank('/subject');
  const message = messageOf(world, actor, unitId, request);
  if (!message.ok) return message;
  const thread: ThreadRecord = {
    id: world.newId('th'),
    citizenId,
    unitId,
    subject: about,
    appointmentId: appointmentId ?? null,
    messages: [message.value],
    read: new Map([[actor, 1]]),
  };
  world.threads.set(thread.id, thread);
  wrote(world, actor, thread);
  return granted(thread);
}

/** Writes more in a conversation; who was to answer it has a promise to keep anew. */
export function writeMessage(
  world: World,
  actor: CitizenId,
  id: string,
  request: Wire['MessageRequest'],
): Answer<ThreadRecord> {
  const found = threadOf(world, request.citizenId, id);
  if (!found.ok) return found;
  const thread = found.value;
  const message = messageOf(world, actor, thread.unitId, request);
  if (!message.ok) return message;
  thread.messages.push(message.value);
  wrote(world, actor, thread);
  return granted(thread);
}

/** The message, with the files that it takes up. */
function messageOf(
  world: World,
  actor: CitizenId,
  unitId: string,
  { citizenId, text, attachments = [] }: Wire['MessageRequest'],
): Answer<MessageRecord> {
  if (text.trim() === '') return blank('/text');
  const taken = takeUp(world, actor, citizenId, attachments);
  if (!taken.ok) return taken;
  const at = world.clock.now();
  return granted({
    id: world.newId('me'),
    actor,
    staff: null,
    at,
    text: text.trim(),
    attachments: taken.value,
    readByMunicipalityAt: null,
    replyBy: replyBy(at, unitNamed(unitId)),
  });
}

/** It stands in the citizen's log, and what another wrote is told as the citizen has chosen. */
function wrote(world: World, actor: CitizenId, { citizenId, appointmentId }: ThreadRecord): void {
  const action = 'message-written';
  const about = appointmentId === null ? undefined : world.appointments.get(appointmentId);
  if (about) writeDownAppointment(world, actor, about, action);
  else {
    const mandateId = standingBetween(world, citizenId, actor)?.id ?? null;
    writeDown(world, { citizenId, actor, action, appointment: null, mandateId });
  }
  happened(world, citizenId, 'messages');
  if (actor !== citizenId) toldOfChange(world, citizenId, actor, action);
}

function blank(pointer: string) {
  return refused('invalid-request', { errors: [{ pointer, detail: 'must say something' }] });
}
