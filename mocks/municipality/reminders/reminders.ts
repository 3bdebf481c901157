import { minutes } from '../kernel/time.ts';
import type { CitizenId } from '../kernel/wire.ts';
import { happened } from '../kernel/events.ts';
import { linkTo, screenOf } from '../kernel/links.ts';
import { post } from '../post/post.ts';
import type { Instant } from '../kernel/records.ts';
import type { Stopped, When } from './state.ts';
import { choiceOf, signedUp } from './settings.ts';
import { reminderText } from './text.ts';
import { dueBetween, type Due } from './times.ts';
import { rightsOver } from '../mandates/rights.ts';
import { isAlive, type World } from '../kernel/world.ts';

/** Milliseconds from when a message leaves until its network says what became of it. */
const deliveryTime = minutes(1);

/**
 * Sends the reminders that have come due, each once and in order, and takes note of those that have
 * arrived; to be called before the state is looked at. Whatever changes an appointment looks first,
 * so that nothing is sent for a time that no longer holds, nor for one that was agreed afterwards.
 */
export function remind(world: World): void {
  const { reminding } = world;
  const [from, now] = [reminding.upTo, world.clock.now()];
  if (now <= from) return;
  reminding.upTo = now;
  // Appointments begin, and messages leave and arrive, on the whole minute: within one nothing is due.
  if (minute(now) === minute(from)) return;
  for (const due of dueBetween(world, from, now)) {
    settle(world, due.at);
    const then = asOf(world, due.at);
    for (const reader of readersOf(then, due)) send(then, due, reader);
  }
  settle(world, now);
}

const minute = (at: Instant) => Math.floor(at / minutes(1));

/** Who is to be reminded: the citizen, and those who may see and asked for it while they are allowed to. */
function readersOf(world: World, { one: { citizenId }, when }: Due): CitizenId[] {
  const self = wants(world, citizenId, citizenId, when) ? [citizenId] : [];
  if (!choiceOf(world, citizenId, citizenId).representativesMayHaveOwn) return self;
  const others = [...world.residents.keys()].filter(
    (reader) =>
      reader !== citizenId &&
      wants(world, citizenId, reader, when) &&
      rightsOver(world, reader, citizenId)?.has('see-appointments'),
  );
  return [...self, ...others];
}

function wants(world: World, citizen: CitizenId, reader: CitizenId, when: When): boolean {
  const choice = choiceOf(world, citizen, reader);
  return when === 'day-before' ? choice.dayBefore : choice.twoHoursBefore;
}

function send(world: World, { at, when, one }: Due, reader: CitizenId): void {
  const { citizenId, id: appointmentId, start } = one;
  const reason = obstacle(world, reader);
  const id = world.newId('re');
  world.reminding.sent.push({
    id,
    sequence: world.reminding.sent.length + 1,
    at,
    citizenId,
    reader,
    appointmentId,
    start,
    when,
    state: reason === null ? 'in-progress' : 'stopped',
    reason,
  });
  if (reason === null) {
    const link = linkTo(world, screenOf(citizenId, reader, `/aftaler/${appointmentId}`));
    const text = reminderText(world, { citizenId, reader, start, at, link });
    post(world, { to: reader, channel: 'nemsms', text, reminderId: id });
  }
  happened(world, citizenId, 'reminders');
}

/** Why nothing can be sent at all. */
function obstacle(world: World, reader: CitizenId): Stopped | null {
  if (!isAlive(world, reader)) return 'recipient-unavailable';
  const registered = signedUp(world, reader);
  if (registered === 'unknown') return 'system-error';
  return registered === 'no' ? 'not-signed-up' : null;
}

/** The networks' answers that have come in until then. */
function settle(world: World, until: Instant): void {
  const { sent, fault } = world.reminding;
  for (const one of sent) {
    const answeredAt = one.at + deliveryTime;
    if (one.state !== 'in-progress' || answeredAt > until) continue;
    one.state = fault === null ? 'completed' : 'stopped';
    one.reason = fault;
    happened(asOf(world, answeredAt), one.citizenId, 'reminders');
  }
}

/** The same world at an earlier time, for what should have been done then. */
function asOf(world: World, at: Instant): World {
  return { ...world, clock: { now: () => at } };
}
