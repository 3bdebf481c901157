import type { MessageRecord, ThreadRecord } from '../municipality/messages/state.ts';
import { unitNamed } from '../municipality/messages/units.ts';
import { replyBy } from '../municipality/messages/replyTime.ts';
import {
  addDays,
  copenhagenDay,
  instantAt,
  minuteOf,
  minutes,
} from '../municipality/kernel/time.ts';
import type { World } from '../municipality/kernel/world.ts';
import { ci } from './citizenIds.ts';
import { practitioners } from './practitioners.ts';
import { conversations, type Line } from './conversations.ts';

/** What has been written before the clock was set. */
export function seedMessages(world: World): void {
  const today = copenhagenDay(world.clock.now());
  for (const { citizen, unit, subject, about, unread = 0, lines } of conversations) {
    const messages = lines.map((line) => messageOf(world, today, unit, line));
    const appointment = [...world.appointments.values()].find(
      (one) => one.citizenId === citizen && one.serviceId === about && !one.cancellation,
    );
    const thread: ThreadRecord = {
      id: world.newId('th'),
      citizenId: citizen,
      unitId: unit,
      subject,
      appointmentId: appointment?.id ?? null,
      messages,
      read: new Map([
        [citizen, messages.length - unread],
        [ci.lise, messages.length],
      ]),
    };
    world.threads.set(thread.id, thread);
  }
}

function messageOf(
  world: World,
  today: string,
  unit: string,
  { daysAgo, time, by, text, read = true }: Line,
): MessageRecord {
  const at = Math.min(
    instantAt(addDays(today, -daysAgo), minuteOf(time)),
    world.clock.now() - minutes(1),
  );
  const staff = by in practitioners ? practitioners[by as keyof typeof practitioners] : null;
  return {
    id: world.newId('me'),
    actor: staff === null ? by : null,
    staff: staff && { name: staff.name, role: staff.role },
    at,
    text,
    attachments: [],
    readByMunicipalityAt:
      staff === null && read ? Math.min(at + minutes(40), world.clock.now()) : null,
    replyBy: staff === null ? replyBy(at, unitNamed(unit)) : null,
  };
}
