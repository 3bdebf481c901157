import type { RequestHandler } from 'msw';
import { API_BASE } from '../../http/contract.ts';
import type { MockHost } from '../../http/host.ts';
import { operation } from '../../http/operation.ts';
import { currentOr, made, read, versionOf } from '../../http/answer/outcomes.ts';

/** Waiting for an earlier time, and what is offered to those who do. */
export function waitingHandlers(host: MockHost): RequestHandler[] {
  return [
    operation(host, 'listWaiting', ({ actor, params: { citizenId } }) => {
      const body = host.municipality.waiting(citizenId);
      // Each entry has its appointment in it.
      if (body.items.length > 0) host.municipality.sawAppointments(actor, citizenId);
      return { status: 200, body };
    }),
    operation(host, 'joinWaitingList', ({ actor, body, params }) =>
      made(
        host.municipality.joinWaiting(actor, body),
        versionOf,
        () => `${API_BASE}/citizens/${params.citizenId}/waiting-list`,
      ),
    ),
    operation(host, 'changeWishes', ({ actor, params, body, ifMatch }) => {
      const version = entryVersion(host, params, ifMatch);
      return read(
        host.municipality.changeWaiting(actor, params.waitingId, body, version),
        versionOf,
      );
    }),
    operation(host, 'leaveWaitingList', ({ actor, params, ifMatch }) => {
      const { citizenId, waitingId } = params;
      const version = entryVersion(host, params, ifMatch);
      return read(host.municipality.leaveWaiting(actor, waitingId, citizenId, version), versionOf);
    }),
    operation(host, 'acceptOffer', ({ actor, params: { citizenId, offerId }, ifMatch }) => {
      const { items } = host.municipality.waiting(citizenId);
      const entry = items.find(({ offers }) => offers.some(({ id }) => id === offerId));
      const version = currentOr(ifMatch, entry?.appointment.version);
      return read(host.municipality.acceptOffer(actor, offerId, citizenId, version), versionOf);
    }),
    operation(host, 'declineOffer', ({ actor, params: { citizenId, offerId } }) =>
      read(host.municipality.declineOffer(actor, offerId, citizenId), versionOf),
    ),
  ];
}

function entryVersion(
  host: MockHost,
  { citizenId, waitingId }: { citizenId: string; waitingId: string },
  ifMatch: string,
): string {
  const entry = host.municipality.waiting(citizenId).items.find(({ id }) => id === waitingId);
  return currentOr(ifMatch, entry?.version);
}
