import type { AgendaEntry } from '../appointment/agenda.ts';
import type { Appointment, CancellationReason } from '../appointment/appointment.ts';
import type { Hold } from '../booking/hold.ts';
import type { About, Intent } from './intent.ts';
import type { Service } from '../appointment/service.ts';

/** To book a held time. */
export function bookingOf(service: Service, { id, slot }: Hold, note: string): Intent {
  return { kind: 'book', about: { ...aboutService(service), ...when(slot) }, hold: id, note };
}

/** To move an appointment to a held time, or to change the way it is delivered. */
export function moveOf(appointment: Appointment, { id, slot }: Hold, note: string): Intent {
  const { id: moved, etag } = appointment;
  const about = { ...aboutAppointment(appointment), ...when(slot) };
  return { kind: 'move', about, appointment: moved, etag, was: when(appointment), hold: id, note };
}

/** To cancel an appointment, until it is too late. */
export function cancellationOf(
  appointment: AgendaEntry,
  { reason, comment }: { reason: CancellationReason | null; comment: string },
): Intent {
  const { id, etag, cancelUntil: until, contact } = appointment;
  const about = aboutAppointment(appointment);
  const { phone } = contact;
  return { kind: 'cancel', about, appointment: id, etag, reason, comment, until, phone };
}

function aboutAppointment(appointment: AgendaEntry): About {
  const { serviceId, serviceName } = appointment;
  return { serviceId, serviceName, ...when(appointment) };
}

const aboutService = ({ id, name }: Service) => ({ serviceId: id, serviceName: name });
const when = ({ start, mode }: Pick<About, 'start' | 'mode'>) => ({ start, mode });
