import type { Brand } from '../brand.ts';
import { isDeliveryMode, type DeliveryMode, type ToldMode } from './delivery.ts';
import type { LocalizedText } from '../localized.ts';
import type { Day, Instant } from '../time.ts';

export type ServiceId = Brand<string, 'ServiceId'>;
export type LocationId = Brand<string, 'LocationId'>;

/** FHIR Location. */
export interface Location {
  readonly id: LocationId;
  readonly name: string;
  readonly address: string;
  readonly room: string | null;
  readonly access: LocalizedText | null;
}

/** FHIR Practitioner. */
export interface Practitioner {
  readonly name: string;
  readonly role: LocalizedText;
}

/** A unit of the municipality and how to reach it. */
export interface Contact {
  readonly unit: LocalizedText;
  readonly phone: string;
  readonly hours: LocalizedText;
}

export interface OfferedMode {
  readonly mode: ToldMode;
  readonly offered: boolean;
  /** Why it is not offered. */
  readonly reason: LocalizedText | null;
}

/** FHIR HealthcareService, seen for one citizen. */
export interface Service {
  readonly id: ServiceId;
  readonly name: LocalizedText;
  readonly summary: LocalizedText;
  readonly preparation: LocalizedText | null;
  readonly durationMinutes: number;
  readonly legalBasis: LocalizedText | null;
  readonly eligible: boolean;
  /** Why, or why not and what to do. */
  readonly eligibility: LocalizedText;
  readonly decidedBy: 'citizen' | 'municipality' | 'unknown';
  readonly decisionReason: LocalizedText | null;
  readonly modes: readonly OfferedMode[];
  readonly cancelHours: number | null;
  readonly rescheduleHours: number | null;
  readonly maxMoves: number | null;
  readonly seats: number | null;
  readonly locations: readonly Location[];
  /** The earliest free time in each way; a way without one is left out. */
  readonly nextFree: readonly { readonly mode: DeliveryMode; readonly start: Instant }[];
  readonly contact: Contact;
}

export interface GrantedService {
  readonly id: string;
  readonly serviceId: ServiceId | null;
  readonly name: LocalizedText;
  readonly description: LocalizedText;
  readonly frequency: LocalizedText;
  readonly grantedOn: Day;
  readonly validTo: Day | null;
  readonly legalBasis: LocalizedText;
  readonly mode: ToldMode;
  readonly decidedBy: 'citizen' | 'municipality' | 'unknown';
  readonly decisionReason: LocalizedText | null;
  /** Since when a private provider may be chosen (sundhedsloven § 140). */
  readonly freeChoice: { readonly since: Day; readonly text: LocalizedText } | null;
  readonly contact: Contact;
}

/** The one way that a service is offered in; null when there is a choice. */
export function onlyMode({ modes }: Pick<Service, 'modes'>): DeliveryMode | null {
  const offered = modes.filter((one) => one.offered);
  const mode = offered.length === 1 ? (offered[0]?.mode ?? null) : null;
  return isDeliveryMode(mode) ? mode : null;
}
