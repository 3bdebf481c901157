import type { RequestHandler } from 'msw';
import { authHandlers } from '../auth/handlers.ts';
import { controlHandlers } from '../control/handlers.ts';
import type { MockHost } from '../http/host.ts';
import { undecodablePaths, unknownPaths } from '../http/unknown.ts';
import { appointmentsHandlers } from './appointments.ts';
import { calendarHandlers } from './calendar.ts';
import { calendarAddress } from './calendarAddress.ts';
import { citizensHandlers } from './citizens.ts';
import { digitalFuldmagtHandlers } from './digitalFuldmagt.ts';
import { mandatesHandlers } from './mandates.ts';
import { noticesHandlers } from './notices.ts';
import { messagesHandlers } from './messages.ts';
import { pushHandlers } from './push.ts';
import { remindersHandlers } from './reminders.ts';
import { servicesHandlers } from './services.ts';
import { sessionHandlers } from './session.ts';
import { shortAddress } from './shortAddress.ts';
import { slotsHandlers } from './slots.ts';
import { waitingHandlers } from './waiting.ts';

/** All that the mocked municipality answers, for `getResponse` and `setupServer` alike. */
export function createHandlers(host: MockHost): RequestHandler[] {
  return [
    undecodablePaths(host),
    ...sessionHandlers(host),
    ...citizensHandlers(host),
    ...servicesHandlers(host),
    ...slotsHandlers(host),
    ...appointmentsHandlers(host),
    ...mandatesHandlers(host),
    ...digitalFuldmagtHandlers(host),
    ...noticesHandlers(host),
    ...messagesHandlers(host),
    ...remindersHandlers(host),
    ...pushHandlers(host),
    shortAddress(host),
    ...waitingHandlers(host),
    ...calendarHandlers(host),
    ...calendarAddress(host),
    ...authHandlers(host),
    ...controlHandlers(host),
    unknownPaths(host),
  ];
}
