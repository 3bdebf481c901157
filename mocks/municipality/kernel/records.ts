import type { CitizenId, Wire } from './wire.ts';

export type Text = Wire['LocalizedText'];
export type Mode = Wire['DeliveryMode'];
export type ServiceId = Wire['ServiceId'];
/** A calendar day in Denmark, `2026-11-25`. */
export type Day = string;
/** Milliseconds since the epoch. */
export type Instant = number;
/** ISO weekday (1 = Monday) → opening and closing, Danish wall clock. A day left out is closed. */
export type Opening = Readonly<Record<number, readonly [from: string, to: string]>>;

export type Place = Wire['Location'] & { opening: Opening };

export interface ModeRule {
  mode: Mode;
  /** Only for those whom the municipality has granted it; told to everyone else. */
  onlyGranted?: Text;
}

export interface ServiceRecord {
  id: ServiceId;
  name: Text;
  summary: Text;
  preparation: Text | null;
  durationMinutes: number;
  legalBasis: Text | null;
  access: Wire['Service']['access'];
  /** Why the citizen may book, and what to do when not. */
  eligibility: { yes: Text; no: Text };
  /** One appointment at a time, or also only one in a calendar year. */
  limit: 'one-at-a-time' | 'one-a-year' | null;
  modes: readonly ModeRule[];
  /** Set when the municipality decides for everyone; the first mode then holds. */
  decided: Text | null;
  deadlines: Wire['Deadlines'];
  seats: number | null;
  /** How long before the start a time can last be taken, in hours. */
  leadHours: number;
  contact: Wire['Contact'];
}

/** When one practitioner is there for one service. Slots are cut from it, day by day. */
export interface Schedule {
  /** Part of each slot's id: never reused for another schedule. */
  no: number;
  serviceId: ServiceId;
  practitionerId: string;
  /** Null when nobody comes to a place; then the municipality's own hours hold. */
  locationId: string | null;
  modes: readonly Mode[];
  weekdays: readonly number[];
  from: string;
  to: string;
  everyMinutes: number;
  /** The share of times (of seats, for a group) that others have taken, 0 to 1. */
  taken: number;
}

/** What the municipality has decided on how one citizen gets one service. */
export interface Decision {
  serviceId: ServiceId;
  mode: Mode;
  reason: Text;
}

export interface Resident {
  id: CitizenId;
  name: string;
  /** Never leaves the mock. The date in it does not exist. */
  cpr: string;
  birthYear: number;
  livesAlone: boolean;
  specialRisk: boolean;
  nameProtected: boolean;
  /** Has said no to screen visits; the municipality respects it everywhere. */
  declinesScreen: boolean;
  referrals: readonly ServiceId[];
  assignments: readonly ServiceId[];
  decisions: readonly Decision[];
  /** Modes that only some are granted, and this citizen is. */
  grantedModes: readonly { serviceId: ServiceId; mode: Mode }[];
  /** Where home is, to estimate travel by. */
  home: Wire['Position'];
  goodFor: Text;
  /** One of many, who would make the login page long. */
  unlisted?: boolean;
}

/** A granted service; the rest of what the citizen is told comes from the service. */
export interface GrantRecord {
  id: string;
  citizenId: CitizenId;
  serviceId: ServiceId;
  /** Whether the citizen books it, or the municipality plans it. */
  bookable: boolean;
  description: Text;
  frequency: Text;
  grantedOn: Day;
  validTo: Day | null;
  mode: Mode;
  /** Day of discharge, for rehabilitation after hospital. */
  discharged: Day | null;
}

export interface AppointmentRecord {
  id: string;
  citizenId: CitizenId;
  serviceId: ServiceId;
  slotId: string | null;
  start: Instant;
  end: Instant;
  mode: Mode;
  practitionerId: string | null;
  locationId: string | null;
  note: string | null;
  /** How many times the citizen has moved it. */
  moves: number;
  version: number;
  noShow: boolean;
  /** Who said they come along, also those who have lost the right to since. */
  companions: readonly Companion[];
  cancellation: {
    by: 'citizen' | 'representative' | 'municipality';
    reason: Wire['CancellationReason'] | null;
    comment: string | null;
    at: Instant;
  } | null;
  updatedAt: Instant;
}

export interface Companion {
  citizenId: CitizenId;
  how: Wire['CompanionWay'];
}

export interface HoldRecord {
  id: string;
  citizenId: CitizenId;
  slotId: string;
  mode: Mode;
  replacing: string | null;
  expiresAt: Instant;
}

/** Times, or seats of them, that became free. */
export interface Release {
  slotIds: readonly string[];
  /** Times that somebody gave back, and that are not offered to them again. */
  givenBack?: { slotIds: readonly string[]; by: { citizenId: string } | { appointmentId: string } };
}

/** Short addresses of the app's screens, for text messages: each leads to one, and tells nothing. */
export interface Links {
  pathOf: Map<string, string>;
  idOf: Map<string, string>;
}

export function createLinks(): Links {
  return { pathOf: new Map(), idOf: new Map() };
}
