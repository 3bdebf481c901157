import type { RequestHandler } from 'msw';
import type { Wire } from '../backend/contract.ts';
import type { MockHost } from '../http/host.ts';
import { operation } from '../http/operation.ts';
import type { Outcome } from '../http/outcome.ts';
import { currentOr, read, versionOf } from './outcomes.ts';

/** Subscriptions for people's own calendars: who acts is who reads. */
export function calendarHandlers(host: MockHost): RequestHandler[] {
  const told = (feed: Wire['CalendarFeed']): Outcome<Wire['CalendarFeed']> => ({
    status: 200,
    body: feed,
    headers: { ETag: feed.version },
  });
  return [
    operation(host, 'getCalendarFeed', ({ actor, params }) =>
      told(host.municipality.calendarFeed(actor, params.citizenId)),
    ),
    operation(host, 'createCalendarFeed', ({ actor, params }) =>
      told(host.municipality.createCalendarFeed(actor, params.citizenId)),
    ),
    operation(host, 'updateCalendarFeed', ({ actor, body, ifMatch }) => {
      const { version } = host.municipality.calendarFeed(actor, body.citizenId);
      const meant = currentOr(ifMatch, version);
      return read(host.municipality.updateCalendarFeed(actor, body, meant), versionOf);
    }),
    operation(host, 'revokeCalendarFeed', ({ actor, params }) =>
      told(host.municipality.revokeCalendarFeed(actor, params.citizenId)),
    ),
  ];
}
