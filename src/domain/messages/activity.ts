import type { AppointmentId } from '../appointment/appointment.ts';
import type { Brand } from '../brand.ts';
import type { ActorId, CitizenId } from '../citizen.ts';
import type { LocalizedText } from '../localized.ts';
import type { Instant } from '../time.ts';

export type ActivityId = Brand<string, 'ActivityId'>;

/** Somebody who did something. */
export interface Party {
  readonly id: CitizenId;
  /** Null for a person with name and address protection. */
  readonly name: string | null;
}

export type ActivityAction =
  | 'appointments-seen'
  | 'messages-read'
  | 'appointment-booked'
  | 'appointment-rescheduled'
  | 'appointment-cancelled'
  | 'companion-joined'
  | 'video-joined'
  | 'companion-left'
  | 'message-written'
  | 'waiting-list-joined'
  | 'waiting-list-changed'
  | 'waiting-list-left'
  | 'offer-declined'
  | 'mandate-given'
  | 'mandate-changed'
  | 'mandate-ended'
  | 'mandate-requested'
  | 'mandate-declined'
  | 'unknown';

/** FHIR AuditEvent: one thing that was done with a citizen's affairs, as the municipality noted it. */
export interface Activity {
  readonly id: ActivityId;
  readonly at: Instant;
  readonly relation: 'self' | 'representative' | 'municipality' | 'unknown';
  /** Null for the municipality's staff. */
  readonly actor: Party | null;
  readonly action: ActivityAction;
  /** What it was about, as it was then. */
  readonly appointment: {
    readonly id: AppointmentId;
    readonly serviceName: LocalizedText;
    readonly start: Instant;
  } | null;
}

/** Who did it, as the one who reads of it would say. */
export type Doer =
  | { readonly is: 'you' }
  | { readonly is: 'municipality' }
  | { readonly is: 'protected' }
  | { readonly is: 'named'; readonly name: string };

/** @example doerOf(null, lise) // { is: 'municipality' } */
export function doerOf(party: Party | null, reader: ActorId): Doer {
  if (party === null) return { is: 'municipality' };
  if (isSame(party.id, reader)) return { is: 'you' };
  return party.name === null ? { is: 'protected' } : { is: 'named', name: party.name };
}

/** Whoever reads the log first, the rest in the order they came. */
export function readerFirst(parties: readonly Party[], reader: ActorId): readonly Party[] {
  const own = ({ id }: Party) => isSame(id, reader);
  return [...parties.filter(own), ...parties.filter((party) => !own(party))];
}

function isSame(party: CitizenId, reader: ActorId): boolean {
  return (party as string) === reader; // one person in both roles has one id
}
