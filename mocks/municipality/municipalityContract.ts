import type {
  Answer,
  AppointmentQuery,
  CitizenId,
  LogEntry,
  Page,
  Person,
  SlotQuery,
  Wire,
} from './kernel/wire.ts';
import type { CalendarOffice } from './calendar/calendarOffice.ts';
import type { MandateOffice, MandateStaff } from './mandates/mandateContract.ts';
import type { NoticeBoard } from './notices/noticeContract.ts';
import type { MessageOffice, MessageStaff } from './messages/messageContract.ts';
import type { ReminderOffice, ReminderStaff } from './reminders/reminderContract.ts';
import type { WaitingOffice } from './waiting/waitingOffice.ts';
import type { WaitingStaff } from './waiting/waitingStaff.ts';

/**
 * The municipality: its state and its rules, without HTTP. Methods about a citizen presume that the
 * caller has asked `rightsOver` first; they never look at sessions, headers or idempotency keys.
 */
export interface Municipality
  extends MandateOffice, MessageOffice, NoticeBoard, ReminderOffice, WaitingOffice, CalendarOffice {
  now(): number;
  people(): readonly Person[];
  person(id: CitizenId): Person | null;
  citizensFor(actor: CitizenId): Wire['Citizen'][];
  /** The rights that hold now; null when the actor may not even know that the citizen exists. */
  rightsOver(actor: CitizenId, citizen: CitizenId): ReadonlySet<Wire['Right']> | null;

  services(citizen: CitizenId): Wire['Service'][];
  grantedServices(citizen: CitizenId): Wire['GrantedService'][];
  slots(citizen: CitizenId, query: SlotQuery): Answer<Page<Wire['Slot']>>;

  hold(actor: CitizenId, request: Wire['HoldRequest']): Answer<Wire['Hold']>;
  getHold(citizen: CitizenId, id: Wire['HoldId']): Answer<Wire['Hold']>;
  releaseHold(actor: CitizenId, citizen: CitizenId, id: Wire['HoldId']): Answer<void>;

  appointments(citizen: CitizenId, query: AppointmentQuery): Answer<Page<Wire['Appointment']>>;
  appointment(citizen: CitizenId, id: Wire['AppointmentId']): Answer<Wire['Appointment']>;
  book(actor: CitizenId, request: Wire['BookingRequest']): Answer<Wire['Appointment']>;
  /** `ifMatch` is compared with the appointment's version: `stale` with `current` when it differs. */
  reschedule(
    actor: CitizenId,
    id: Wire['AppointmentId'],
    request: Wire['RescheduleRequest'],
    ifMatch: string,
  ): Answer<Wire['Appointment']>;
  cancel(
    actor: CitizenId,
    id: Wire['AppointmentId'],
    request: Wire['CancelRequest'],
    ifMatch: string,
  ): Answer<Wire['Appointment']>;
  /** Says that the actor comes along, or no longer does. */
  accompany(
    actor: CitizenId,
    id: Wire['AppointmentId'],
    request: Wire['CompanionRequest'],
    ifMatch: string,
  ): Answer<Wire['Appointment']>;

  /** What the municipality's own staff do, from the simulator's page. */
  staff: OfficeStaff & {
    cancel(id: Wire['AppointmentId']): Answer<Wire['Appointment']>;
    move(id: Wire['AppointmentId'], slotId: Wire['SlotId']): Answer<Wire['Appointment']>;
    /** To another of the service who is free then: the one named, or whoever is. */
    changePractitioner(
      id: Wire['AppointmentId'],
      practitionerId?: Wire['Practitioner']['id'],
    ): Answer<Wire['Appointment']>;
    takeSlot(id: Wire['SlotId']): Answer<void>;
    freeSlot(id: Wire['SlotId']): Answer<void>;
    slots(query: SlotQuery): Answer<Page<Wire['Slot']>>;
    appointments(citizen: CitizenId): Wire['Appointment'][];
  };
  log(): readonly LogEntry[];
  /** Broken promises of the state, empty when all is well: oversold slots, a citizen in two places. */
  brokenInvariants(): string[];
}

type OfficeStaff = MandateStaff & MessageStaff & ReminderStaff & WaitingStaff;
