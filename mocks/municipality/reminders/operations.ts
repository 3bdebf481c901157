import type { RequestHandler } from 'msw';
import type { MockHost } from '../../http/host.ts';
import { operation } from '../../http/operation.ts';
import { currentOr, read, versionOf } from '../../http/answer/outcomes.ts';

/** Text messages before an appointment: who acts is who gets them. */
export function remindersHandlers(host: MockHost): RequestHandler[] {
  return [
    operation(host, 'getReminderSettings', ({ actor, params }) => {
      const settings = host.municipality.reminderSettings(actor, params.citizenId);
      return { status: 200, body: settings, headers: { ETag: settings.version } };
    }),
    operation(host, 'updateReminderSettings', ({ actor, body, ifMatch }) => {
      const { version } = host.municipality.reminderSettings(actor, body.citizenId);
      const meant = currentOr(ifMatch, version);
      return read(host.municipality.updateReminderSettings(actor, body, meant), versionOf);
    }),
    operation(host, 'previewReminder', ({ actor, params: { citizenId }, query }) => {
      const when = query.when ?? 'day-before';
      const body = host.municipality.previewReminder(actor, citizenId, when);
      // It tells when the next appointment is, if there is one.
      if (body.appointmentId !== null) host.municipality.sawAppointments(actor, citizenId);
      return { status: 200, body };
    }),
    operation(host, 'listReminders', ({ actor, params: { citizenId }, query }) => {
      const page = host.municipality.reminders(actor, citizenId, query);
      if (page.ok && page.value.total > 0) host.municipality.sawAppointments(actor, citizenId);
      return read(page);
    }),
  ];
}
