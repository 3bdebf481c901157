import type { RequestHandler } from 'msw';
import type { MockHost } from '../../http/host.ts';
import { operation } from '../../http/operation.ts';
import { read } from '../../http/answer/outcomes.ts';

/** What the municipality changed, and a stream that tells it at once. */
export function noticesHandlers(host: MockHost): RequestHandler[] {
  return [
    operation(host, 'listNotices', ({ actor, params: { citizenId }, query }) => {
      const page = host.municipality.notices(actor, citizenId, query);
      // They tell when appointments are: who reads them has looked.
      if (page.ok && page.value.total > 0) host.municipality.sawAppointments(actor, citizenId);
      return read(page);
    }),
    operation(host, 'markNoticesSeen', ({ actor, body }) => ({
      status: 200,
      body: host.municipality.markNoticesSeen(actor, body),
    })),
    operation(host, 'pollEvents', ({ session, query }) => ({
      status: 200,
      body: host.streams.poll(session, query.after),
    })),
    operation(host, 'streamEvents', ({ session, query, lastEventId }) => ({
      stream: host.streams.open(session, lastEventId ?? query.after ?? null),
    })),
  ];
}
