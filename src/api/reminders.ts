import './answersLater.gen.ts';
import type { AppointmentId } from '../domain/appointment/appointment.ts';
import type { CitizenId } from '../domain/citizen.ts';
import type {
  Reminder,
  ReminderPreview,
  ReminderSettings,
  ReminderWhen,
} from '../domain/messages/reminder.ts';
import { instantFromWire } from '../domain/time.ts';
import type { Rows } from '../domain/rows.ts';
import { client, expectOk } from './wire/client.ts';
import { rowsOf, type Wire } from './wire/read.ts';

/** What the reader is reminded of about the citizen. @throws ApiError */
export async function getReminderSettings(
  citizenId: CitizenId,
  signal?: AbortSignal,
): Promise<ReminderSettings> {
  const answer = await client.GET('/citizens/{citizenId}/reminder-settings', {
    params: { path: { citizenId } },
    signal: signal ?? null,
  });
  return toSettings(expectOk(answer));
}

/** The text that the reader will get. @throws ApiError */
export async function previewReminder(
  citizenId: CitizenId,
  when: ReminderWhen,
  signal?: AbortSignal,
): Promise<ReminderPreview> {
  const answer = await client.GET('/citizens/{citizenId}/reminder-preview', {
    params: { path: { citizenId }, query: { when } },
    signal: signal ?? null,
  });
  const { appointmentId, ...preview } = expectOk(answer);
  return { ...preview, appointmentId: appointmentId as AppointmentId | null }; // the contract's id
}

export interface ReminderPage {
  readonly reminders: Rows<Reminder>;
  readonly nextCursor: string | null;
}

/** What was sent to the reader, latest first. @throws ApiError */
export async function listReminders(
  citizenId: CitizenId,
  cursor: string | null,
  signal?: AbortSignal,
): Promise<ReminderPage> {
  const answer = await client.GET('/citizens/{citizenId}/reminders', {
    params: { path: { citizenId }, query: { limit: 10, ...(cursor !== null && { cursor }) } },
    signal: signal ?? null,
  });
  const page = expectOk(answer);
  return { reminders: rowsOf(page, toReminder), nextCursor: page.nextCursor };
}

function toSettings({ version, ...settings }: Wire['ReminderSettings']): ReminderSettings {
  return { ...settings, etag: version };
}

function toReminder({ at, start, appointmentId, ...reminder }: Wire['Reminder']): Reminder {
  return {
    ...reminder,
    at: instantFromWire(at),
    start: instantFromWire(start),
    appointmentId: appointmentId as AppointmentId, // the contract's id
  };
}
