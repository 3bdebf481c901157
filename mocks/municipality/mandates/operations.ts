import type { RequestHandler } from 'msw';
import type { MockHost } from '../../http/host.ts';
import { operation } from '../../http/operation.ts';
import { currentOr, read, versionOf } from '../../http/answer/outcomes.ts';

/** Who may act for whom, and what was done. */
export function mandatesHandlers(host: MockHost): RequestHandler[] {
  return [
    operation(host, 'listMandates', ({ params }) => ({
      status: 200,
      body: { items: host.municipality.mandates(params.citizenId) },
    })),
    operation(host, 'getMandate', ({ params }) =>
      read(host.municipality.mandate(params.citizenId, params.mandateId), versionOf),
    ),
    operation(host, 'listMandateRequests', ({ params }) => ({
      status: 200,
      body: { items: host.municipality.mandateRequests(params.citizenId) },
    })),
    operation(host, 'listActivities', ({ actor, params, query }) =>
      read(host.municipality.activities(actor, params.citizenId, query)),
    ),
    operation(host, 'getNotificationSettings', ({ params }) => {
      const settings = host.municipality.notificationSettings(params.citizenId);
      return { status: 200, body: settings, headers: { ETag: settings.version } };
    }),
    operation(host, 'updateNotificationSettings', ({ body, ifMatch }) => {
      const { version } = host.municipality.notificationSettings(body.citizenId);
      return read(
        host.municipality.updateNotificationSettings(body, currentOr(ifMatch, version)),
        versionOf,
      );
    }),
  ];
}
