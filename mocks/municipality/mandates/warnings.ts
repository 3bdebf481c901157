import { warnOfLastDay } from '../post/letters.ts';
import { addDays, copenhagenDay, instantAt } from '../kernel/time.ts';
import type { World } from '../kernel/world.ts';

/** How many days before a mandate's last day both sides are warned. */
export const warningDays = [30, 7];

/** Sends the warnings that have come due, each once; to be called before the state is looked at. */
export function warn(world: World): void {
  const today = copenhagenDay(world.clock.now());
  // A day's warnings are sent when it begins; asking again the same day would find none.
  if (world.warnedOn === today) return;
  world.warnedOn = today;
  for (const days of warningDays) {
    const horizon = addDays(today, days);
    for (const mandate of world.mandates) {
      const { to, ended, warned } = mandate;
      if (to === null || ended || to > horizon || warned.includes(days)) continue;
      mandate.warned = [...warned, days];
      warnOfLastDay(world, mandate, to, days, instantAt(addDays(to, -days), 0));
    }
  }
}
