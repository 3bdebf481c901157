import type { RequestHandler } from 'msw';
import type { Wire } from '../kernel/wire.ts';
import type { MockHost } from '../../http/host.ts';
import { operation } from '../../http/operation.ts';
import type { Outcome } from '../../http/answer/outcome.ts';
import { currentOr, read, versionOf } from '../../http/answer/outcomes.ts';

/** Subscriptions for people's own calendars: who acts is who reads. */
export function calendarHandlers(host: MockHost): RequestHandler[] {
  // Whoever is given an address can follow the appointments from then on.
  const given = (actor: string, { citizenId, path }: Wire['CalendarFeed']) => {
    if (path !== null) host.municipality.sawAppointments(actor, citizenId);
  };
  const told = (actor: string, feed: Wire['CalendarFeed']): Outcome<Wire['CalendarFeed']> => {
    given(actor, feed);
    return { status: 200, body: feed, headers: { ETag: feed.version } };
  };
  return [
    operation(host, 'getCalendarFeed', ({ actor, params }) =>
      told(actor, host.municipality.calendarFeed(actor, params.citizenId)),
    ),
    operation(host, 'createCalendarFeed', ({ actor, params }) =>
      told(actor, host.municipality.createCalendarFeed(actor, params.citizenId)),
    ),
    operation(host, 'updateCalendarFeed', ({ actor, body, ifMatch }) => {
      const { version } = host.municipality.calendarFeed(actor, body.citizenId);
      const meant = currentOr(ifMatch, version);
      const changed = host.municipality.updateCalendarFeed(actor, body, meant);
      if (changed.ok) given(actor, changed.value);
      return read(changed, versionOf);
    }),
    operation(host, 'revokeCalendarFeed', ({ actor, params }) =>
      told(actor, host.municipality.revokeCalendarFeed(actor, params.citizenId)),
    ),
  ];
}
