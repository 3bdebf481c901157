import type { RequestHandler } from 'msw';
import { API_BASE } from '../../http/contract.ts';
import type { MockHost } from '../../http/host.ts';
import { operation } from '../../http/operation.ts';
import type { Answer } from '../kernel/wire.ts';
import { currentOr, made, read, versionOf } from '../../http/answer/outcomes.ts';

/** What is agreed. */
export function appointmentsHandlers(host: MockHost): RequestHandler[] {
  return [
    operation(host, 'listAppointments', ({ actor, params: { citizenId }, query }) =>
      read(seen(host, actor, citizenId, host.municipality.appointments(citizenId, query))),
    ),
    operation(host, 'getAppointment', ({ actor, params: { citizenId, appointmentId } }) => {
      const found = host.municipality.appointment(citizenId, appointmentId);
      return read(seen(host, actor, citizenId, found), versionOf);
    }),
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
    operation(host, 'accompany', ({ actor, params, body, ifMatch }) => {
      const version = versionMeant(host, params, ifMatch);
      return read(
        host.municipality.accompany(actor, params.appointmentId, body, version),
        versionOf,
      );
    }),
  ];
}

/** The citizen's log tells that a representative looked, if there was something to be seen. */
function seen<T>(host: MockHost, actor: string, citizenId: string, answer: Answer<T>): Answer<T> {
  if (answer.ok) host.municipality.sawAppointments(actor, citizenId);
  return answer;
}

function versionMeant(
  host: MockHost,
  { citizenId, appointmentId }: { citizenId: string; appointmentId: string },
  ifMatch: string,
): string {
  const found = host.municipality.appointment(citizenId, appointmentId);
  return currentOr(ifMatch, found.ok ? found.value.version : undefined);
}
