import type { CitizenId, Wire } from '../kernel/wire.ts';
import { septets } from './gsm7.ts';
import { linkTo, screenOf } from '../kernel/links.ts';
import { longestSms } from '../post/post.ts';
import type { When } from './state.ts';
import { reminderText } from './text.ts';
import { dueAt } from './times.ts';
import { addDays, copenhagenDay, instantAt } from '../kernel/time.ts';
import { bookedBy, type World } from '../kernel/world.ts';

/** What the reader will get before the next appointment; without one, before a made-up one. */
export function previewReminder(
  world: World,
  reader: CitizenId,
  citizenId: CitizenId,
  when: When,
): Wire['ReminderPreview'] {
  const now = world.clock.now();
  const [next] = bookedBy(world, citizenId)
    .filter(({ start }) => start > now)
    .sort((a, b) => a.start - b.start);
  const start = next?.start ?? instantAt(addDays(copenhagenDay(now), 2), halfPastNine);
  const screen = next && screenOf(citizenId, reader, `/aftaler/${next.id}`);
  const link = screen === undefined ? example : linkTo(world, screen);
  const text = reminderText(world, { citizenId, reader, start, at: dueAt(start, when), link });
  return { text, septets: septets(text), longest: longestSms, appointmentId: next?.id ?? null };
}

const halfPastNine = 9 * 60 + 30;
/** As long as a real one. */
const example = 'eksempel000000';
