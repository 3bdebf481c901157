import type { RequestHandler } from 'msw';
import type { MockHost } from '../../http/host.ts';
import { createBusyDay, FASTEST, LONGEST, type Pace } from './busyDay.ts';
import { changing, reading } from '../route.ts';

/** Lets the municipality live by itself, at a chosen speed. */
export function busyDayHandlers(host: MockHost): RequestHandler[] {
  const busyDay = createBusyDay(host);
  return [
    reading('busy-day', () => busyDay.state()),
    changing<Pace & { running: boolean }>(
      'put',
      'busy-day',
      {
        running: { type: 'boolean' },
        deedsPerMinute: { type: 'number', minimum: 1, maximum: FASTEST },
        seed: { type: 'integer' },
        minutes: { type: 'number', exclusiveMinimum: 0, maximum: LONGEST },
      },
      ({ running, deedsPerMinute = 12, seed = 1, minutes = 10 }) => {
        if (running) busyDay.start({ deedsPerMinute, seed, minutes });
        else busyDay.stop();
        return busyDay.state();
      },
    ),
  ];
}
