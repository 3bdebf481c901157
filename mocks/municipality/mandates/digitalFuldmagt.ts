import type { RequestHandler } from 'msw';
import { API_BASE } from '../../http/contract.ts';
import type { MockHost } from '../../http/host.ts';
import { operation } from '../../http/operation.ts';
import { currentOr, made, read, versionOf } from '../../http/answer/outcomes.ts';

/** Giving, changing, asking for and ending a mandate: what borger.dk does in production. */
export function digitalFuldmagtHandlers(host: MockHost): RequestHandler[] {
  return [
    operation(host, 'giveMandate', ({ params, body }) =>
      made(
        host.municipality.giveMandate(body),
        versionOf,
        ({ id }) => `${API_BASE}/citizens/${params.citizenId}/mandates/${id}`,
      ),
    ),
    operation(host, 'changeMandate', ({ params, body, ifMatch }) => {
      const version = versionMeant(host, params, ifMatch);
      return read(host.municipality.changeMandate(params.mandateId, body, version), versionOf);
    }),
    operation(host, 'endMandate', ({ params: { citizenId, mandateId }, ifMatch }) => {
      const version = versionMeant(host, { citizenId, mandateId }, ifMatch);
      return read(host.municipality.endMandate(citizenId, mandateId, version), versionOf);
    }),
    operation(host, 'requestMandate', ({ body }) =>
      made(host.municipality.requestMandate(body), versionOf),
    ),
    operation(host, 'answerMandateRequest', ({ params, body, ifMatch }) => {
      const { citizenId, requestId } = params;
      const request = host.municipality
        .mandateRequests(citizenId)
        .find(({ id }) => id === requestId);
      const version = currentOr(ifMatch, request?.version);
      return read(host.municipality.answerMandateRequest(requestId, body, version), versionOf);
    }),
  ];
}

function versionMeant(
  host: MockHost,
  { citizenId, mandateId }: { citizenId: string; mandateId: string },
  ifMatch: string,
): string {
  const found = host.municipality.mandate(citizenId, mandateId);
  return currentOr(ifMatch, found.ok ? found.value.version : undefined);
}
