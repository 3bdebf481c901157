import type { RequestHandler } from 'msw';
import { API_BASE } from '../http/contract.ts';
import { matches } from '../http/etag.ts';
import type { MockHost } from '../http/host.ts';
import { operation } from '../http/operation.ts';
import { made, read, versionOf } from './outcomes.ts';

/** What is agreed. */
export function appointmentsHandlers(host: MockHost): RequestHandler[] {
  return [
    operation(host, 'listAppointments', ({ params, query }) =>
      read(host.municipality.appointments(params.citizenId, query)),
    ),
    operation(host, 'getAppointment', ({ params }) =>
      read(host.municipality.appointment(params.citizenId, params.appointmentId), versionOf),
    ),
    operation(host, 'bookAppointment', ({ actor, body }) =>
      made(
        host.municipality.book(actor, body),
        versionOf,
        ({ citizenId, id }) => `${API_BASE}/citizens/${citizenId}/appointments/${id}`,
      ),
    ),
    operation(host, 'rescheduleAppointment', ({ actor, params, body, ifMatch }) => {
      const version = versionMeant(host, params, ifMatch);
      return read(
        host.municipality.reschedule(actor, params.appointmentId, body, version),
        versionOf,
      );
    }),
    operation(host, 'cancelAppointment', ({ actor, params, body, ifMatch }) => {
      const version = versionMeant(host, params, ifMatch);
      return read(host.municipality.cancel(actor, params.appointmentId, body, version), versionOf);
    }),
  ];
}

/** The municipality compares one version; HTTP also knows `*` and lists. */
function versionMeant(
  host: MockHost,
  { citizenId, appointmentId }: { citizenId: string; appointmentId: string },
  ifMatch: string,
): string {
  const found = host.municipality.appointment(citizenId, appointmentId);
  return found.ok && matches(ifMatch, found.value.version) ? found.value.version : ifMatch;
}
