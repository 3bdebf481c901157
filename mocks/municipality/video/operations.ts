import type { RequestHandler } from 'msw';
import { read } from '../../http/answer/outcomes.ts';
import type { MockHost } from '../../http/host.ts';
import { operation } from '../../http/operation.ts';

/** Visits on screen. */
export function videoHandlers(host: MockHost): RequestHandler[] {
  const office = () => host.municipality;
  return [
    operation(host, 'getVideoVisit', ({ params: { citizenId, appointmentId } }) =>
      read(office().videoVisit(citizenId, appointmentId)),
    ),
    operation(host, 'joinVideoVisit', ({ actor, params: { citizenId, appointmentId } }) =>
      read(office().joinVideo(actor, citizenId, appointmentId)),
    ),
    operation(host, 'leaveVideoVisit', ({ actor, params, body }) =>
      read(office().leaveVideo(actor, params.appointmentId, body)),
    ),
    operation(host, 'receiveVideoSignals', ({ actor, params, query }) =>
      read(
        office().receiveSignals(
          actor,
          params.citizenId,
          params.appointmentId,
          query.participantId,
          query.afterSequence ?? 0,
        ),
      ),
    ),
    operation(host, 'sendVideoSignals', ({ actor, params, body }) =>
      read(office().sendSignals(actor, params.appointmentId, body)),
    ),
    operation(host, 'rateVideoVisit', ({ actor, params, body }) =>
      read(office().rateVideo(actor, params.appointmentId, body)),
    ),
  ];
}
