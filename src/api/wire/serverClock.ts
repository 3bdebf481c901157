import {
  deviceNow,
  instantFromHttpDate,
  instantFromMillis,
  later,
  type Instant,
} from '../../domain/time.ts';

// The municipality's clock decides deadlines and holds; a device's may be days off. The Date
// header of each of its answers tells the difference. It has whole seconds, so half of one is the best guess of the rest.
let offset = 0;

/** What the municipality's clock says now; the device's own until the first answer. */
export function serverNow(): Instant {
  return later(deviceNow(), offset);
}

/** The municipality's time at a moment that the device has measured (such as a query's update). */
export function serverTimeOf(deviceMillis: number): Instant {
  return instantFromMillis(deviceMillis + offset);
}

/**
 * Learns from an answer that is the municipality's (`answer.ts`): any other clock is anybody's. A
 * missing or unreadable header changes nothing.
 */
export function learnServerTime({ headers }: { readonly headers: Headers }): void {
  const header = headers.get('Date');
  const time = header === null ? null : instantFromHttpDate(header);
  if (time !== null) offset = time + 500 - deviceNow();
}
