import type { operations } from '../../../src/api/schema.gen.ts';
import type { Answer, CitizenId, Page, Wire } from '../kernel/wire.ts';
import type { Instant } from '../kernel/records.ts';

export type ActivityQuery = NonNullable<operations['listActivities']['parameters']['query']>;
export type ActivityPage = Page<Wire['Activity']> & { actors: Wire['Party'][] };

/** One giver's rights as a login carries them: found by CPR number, without name or period. */
export interface LoginMandate {
  cpr: string;
  rights: Wire['Right'][];
}

/** The part of the municipality that knows who may act for whom, and what was done. */
export interface MandateOffice {
  mandates(citizen: CitizenId): Wire['MandateDetails'][];
  mandate(citizen: CitizenId, id: Wire['MandateId']): Answer<Wire['MandateDetails']>;
  giveMandate(request: Wire['MandateRequest']): Answer<Wire['MandateDetails']>;
  changeMandate(
    id: Wire['MandateId'],
    request: Wire['MandateChange'],
    ifMatch: string,
  ): Answer<Wire['MandateDetails']>;
  endMandate(
    citizen: CitizenId,
    id: Wire['MandateId'],
    ifMatch: string,
  ): Answer<Wire['MandateDetails']>;

  mandateRequests(citizen: CitizenId): Wire['MandateAsked'][];
  requestMandate(request: Wire['MandateAsk']): Answer<Wire['MandateAsked']>;
  answerMandateRequest(
    id: Wire['MandateRequestId'],
    request: Wire['MandateAnswer'],
    ifMatch: string,
  ): Answer<Wire['MandateAsked']>;

  /** The citizen's log; to a representative only what they did themselves. */
  activities(actor: CitizenId, citizen: CitizenId, query: ActivityQuery): Answer<ActivityPage>;
  /** Writes down, once a day, that a representative looked at the appointments. */
  sawAppointments(actor: CitizenId, citizen: CitizenId): void;
  /** The same of messages and their files. */
  readMessages(actor: CitizenId, citizen: CitizenId): void;

  notificationSettings(citizen: CitizenId): Wire['NotificationSettings'];
  updateNotificationSettings(
    request: Wire['NotificationSettingsChange'],
    ifMatch: string,
  ): Answer<Wire['NotificationSettings']>;

  /** What a login of this person carries now. */
  loginMandates(actor: CitizenId): LoginMandate[];
  /** Brings the register in line with a login made at `issuedAt`. Gives sentences without numbers. */
  reconcile(actor: CitizenId, told: readonly LoginMandate[], issuedAt: Instant): string[];
}

/** What the municipality's staff do about people and mandates, from the simulator's page. */
export interface MandateStaff {
  /** Ends a mandate at once, as its giver would. */
  revokeMandate(giver: CitizenId, representative: CitizenId): Answer<void>;
  /** A death: all mandates given or received end, and nobody finds the citizen any more. */
  died(citizen: CitizenId): Answer<void>;
  paperRequests(): { id: string; asker: CitizenId; giverName: string }[];
  /** A signed paper has come in. */
  registerPaper(id: Wire['MandateRequestId']): Answer<void>;
  post(): {
    at: string;
    to: CitizenId;
    channel: 'digital-post' | 'nemsms';
    subject?: string;
    text: string;
  }[];
  /** Names and numbers, for trying out how a mandate is given. */
  civilRegister(): { citizenId: CitizenId; name: string; cpr: string }[];
}
