import { copenhagenMinuteOfDay, dateForLibrary, days, later, type Instant } from './time.ts';

/**
 * Whether the device's own clock shows another time than those in Denmark: now, or in half a year,
 * where summer time is another matter. It is asked anew each time, for devices travel.
 */
export function isElsewhere(now: Instant): boolean {
  return [now, later(now, days(182))].some((at) => {
    const here = dateForLibrary(at);
    return here.getHours() * 60 + here.getMinutes() !== copenhagenMinuteOfDay(at);
  });
}
