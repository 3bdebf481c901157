import type { operations } from '../../../src/api/schema.gen.ts';
import type { Answer, CitizenId, Page, Wire } from '../kernel/wire.ts';
import type { News } from '../notices/news.ts';
import type { Reminding, When } from './reminderRecords.ts';

export type ReminderQuery = NonNullable<operations['listReminders']['parameters']['query']>;

/** The part of the municipality that tells people in time. Each reader has their own. */
export interface ReminderOffice {
  reminderSettings(reader: CitizenId, citizen: CitizenId): Wire['ReminderSettings'];
  updateReminderSettings(
    reader: CitizenId,
    request: Wire['ReminderSettingsChange'],
    ifMatch: string,
  ): Answer<Wire['ReminderSettings']>;
  previewReminder(reader: CitizenId, citizen: CitizenId, when: When): Wire['ReminderPreview'];
  reminders(
    reader: CitizenId,
    citizen: CitizenId,
    query: ReminderQuery,
  ): Answer<Page<Wire['Reminder']>>;
  /** Where in the app a short address leads; null when it is none. */
  follow(link: string): string | null;
  /** Has itself told of each notice, once, when it is given. */
  onNews(tell: (news: News) => void): void;
}

/** Text messages and their register, from the simulator's page. */
export interface ReminderStaff {
  /** All that has left for a phone, oldest first. */
  sms(): SmsItem[];
  smsRegister(): { citizenId: CitizenId; name: string; signedUp: boolean }[];
  signUp(citizen: CitizenId, signedUp: boolean): Answer<void>;
  smsConditions(change: Partial<SmsConditions>): SmsConditions;
}

export interface SmsItem {
  at: string;
  to: CitizenId;
  text: string;
  septets: number;
  /** Null for what is no reminder, and always arrives. */
  state: Wire['Reminder']['state'] | null;
}

export interface SmsConditions {
  /** Whether the register can be asked. */
  registerAnswers: boolean;
  /** What becomes of deliveries; null when they arrive. */
  fault: Reminding['fault'];
}
