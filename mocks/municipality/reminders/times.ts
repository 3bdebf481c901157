import type { AppointmentRecord, Instant } from '../kernel/records.ts';
import type { When } from './state.ts';
import { addDays, copenhagenDay, hours, instantAt } from '../kernel/time.ts';
import type { World } from '../kernel/world.ts';

/** One appointment, and when one is to be reminded of it. */
export interface Due {
  at: Instant;
  when: When;
  one: AppointmentRecord;
}

const hour = hours(1);
const tenOClock = 10 * 60;

/** At ten in Denmark the day before, which is 23 or 25 hours long at times; or two hours before. */
export function dueAt(start: Instant, when: When): Instant {
  if (when === 'two-hours-before') return start - 2 * hour;
  return instantAt(addDays(copenhagenDay(start), -1), tenOClock);
}

/** All that comes due after one instant and no later than another, in order. */
export function dueBetween(world: World, after: Instant, until: Instant): Due[] {
  return [...world.appointments.values()]
    .filter(
      ({ start, cancellation }) => !cancellation && start > after && start < until + 40 * hour,
    )
    .flatMap((one) =>
      (['day-before', 'two-hours-before'] as const).map((when) => ({
        at: dueAt(one.start, when),
        when,
        one,
      })),
    )
    .filter(({ at }) => at > after && at <= until)
    .sort((a, b) => a.at - b.at || (a.one.id < b.one.id ? -1 : 1));
}
