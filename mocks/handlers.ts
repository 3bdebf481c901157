import type { RequestHandler } from 'msw';
import { authHandlers } from './auth/handlers.ts';
import { controlHandlers } from './control/handlers.ts';
import type { MockHost } from './http/host.ts';
import { heads } from './http/answer/head.ts';
import { undecodablePaths, unknownPaths } from './http/unknown.ts';
import { appointmentsHandlers } from './municipality/appointments/operations.ts';
import { calendarHandlers } from './municipality/calendar/operations.ts';
import { calendarAddress } from './municipality/calendar/address.ts';
import { citizensHandlers } from './municipality/mandates/citizensOperations.ts';
import { digitalFuldmagtHandlers } from './municipality/mandates/digitalFuldmagt.ts';
import { mandatesHandlers } from './municipality/mandates/operations.ts';
import { noticesHandlers } from './municipality/notices/operations.ts';
import { messagesHandlers } from './municipality/messages/operations.ts';
import { pushHandlers } from './push/operations.ts';
import { remindersHandlers } from './municipality/reminders/operations.ts';
import { servicesHandlers } from './municipality/services/operations.ts';
import { sessionHandlers } from './auth/operations.ts';
import { shortAddress } from './municipality/reminders/shortAddress.ts';
import { slotsHandlers } from './municipality/slots/operations.ts';
import { videoHandlers } from './municipality/video/operations.ts';
import { waitingHandlers } from './municipality/waiting/operations.ts';

/** All that the mocked municipality answers, for `getResponse` and `setupServer` alike. */
export function createHandlers(host: MockHost): RequestHandler[] {
  // msw takes a stack trace for each, to name it in warnings: most of the time that this took.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return handlersOf(host);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function handlersOf(host: MockHost): RequestHandler[] {
  const handlers = [
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
    ...videoHandlers(host),
    ...calendarHandlers(host),
    calendarAddress(host),
    ...authHandlers(host),
    ...controlHandlers(host),
    unknownPaths(host),
  ];
  return [heads(handlers), ...handlers];
}
