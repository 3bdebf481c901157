import type { operations } from '../../../src/api/schema.gen.ts';
import { map } from '../kernel/answer.ts';
import type { Answer, CitizenId, Page, Wire } from '../kernel/wire.ts';
import { pageOf } from '../kernel/paging.ts';
import { toWire } from '../kernel/time.ts';
import type { World } from '../kernel/world.ts';

export type ReminderQuery = NonNullable<operations['listReminders']['parameters']['query']>;

/** What was sent to the reader about the citizen, latest first. */
export function remindersOf(
  world: World,
  reader: CitizenId,
  citizen: CitizenId,
  query: ReminderQuery,
): Answer<Page<Wire['Reminder']>> {
  const theirs = world.reminding.sent
    .filter((one) => one.citizenId === citizen && one.reader === reader)
    .toReversed();
  const position = ({ sequence, id }: { sequence: number; id: string }) => ({ at: sequence, id });
  const page = pageOf(
    { of: ['reminders', reader, citizen], sorted: theirs, positionOf: position, direction: -1 },
    query,
  );
  return map(page, (found) => ({
    ...found,
    items: found.items.map(({ id, at, appointmentId, start, when, state, reason }) => ({
      id,
      at: toWire(at),
      appointmentId,
      start: toWire(start),
      when,
      state,
      reason,
    })),
  }));
}
