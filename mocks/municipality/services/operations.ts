import type { RequestHandler } from 'msw';
import type { MockHost } from '../../http/host.ts';
import { operation } from '../../http/operation.ts';

/** What can be booked, and what has been granted. */
export function servicesHandlers(host: MockHost): RequestHandler[] {
  return [
    operation(host, 'listServices', ({ params }) => ({
      status: 200,
      body: { items: host.municipality.services(params.citizenId) },
    })),
    operation(host, 'listGrantedServices', ({ params }) => ({
      status: 200,
      body: { items: host.municipality.grantedServices(params.citizenId) },
    })),
  ];
}
