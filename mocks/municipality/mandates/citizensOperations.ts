import type { RequestHandler } from 'msw';
import type { MockHost } from '../../http/host.ts';
import { operation } from '../../http/operation.ts';

/** Whom one may act for. */
export function citizensHandlers(host: MockHost): RequestHandler[] {
  return [
    operation(host, 'listCitizens', ({ actor }) => ({
      status: 200,
      body: { items: host.municipality.citizensFor(actor) },
    })),
  ];
}
