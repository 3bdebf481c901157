import type { CitizenId, Wire } from '../kernel/wire.ts';
import type { Day, Instant } from '../kernel/records.ts';

/** What one gives another; who they are and since when is its holder's business. */
export interface MandateTerms {
  giver: CitizenId;
  representative: CitizenId;
  rights: readonly Wire['Right'][];
  from: Day;
  /** The last day; null without end. */
  to: Day | null;
}

export interface MandateRecord extends MandateTerms {
  id: string;
  version: number;
  /** When it was given, last changed, or ended. */
  changedAt: Instant;
  ended: { at: Instant; by: 'giver' | 'representative' | 'authority' } | null;
  lastUsedAt: Instant | null;
  /** Of the warnings before the last day, in days, those that need not be sent any more. */
  warned: readonly number[];
}

export interface MandateRequestRecord {
  id: string;
  version: number;
  /** Who asks, and would be the representative. */
  asker: CitizenId;
  /** Who is asked; null when nobody has that name and number, which the asker is not told. */
  giver: CitizenId | null;
  /** As it was typed. */
  giverName: string;
  rights: readonly Wire['Right'][];
  to: Day;
  way: Wire['MandateAsk']['way'];
  /** Lapsing is a matter of time and stands nowhere. */
  state: Exclude<Wire['MandateAsked']['state'], 'lapsed'>;
  createdAt: Instant;
}

export interface ActivityRecord {
  id: string;
  /** In the order of happening: a clock that stands still tells none. */
  sequence: number;
  at: Instant;
  /** In whose log it stands. */
  citizenId: CitizenId;
  relation: Wire['Activity']['relation'];
  /** Null for the municipality's staff. */
  actor: CitizenId | null;
  action: Wire['Activity']['action'];
  appointment: Wire['Activity']['appointment'];
  mandateId: string | null;
}

/** A letter or text message that has left the municipality. */
export interface PostItem {
  at: Instant;
  to: CitizenId;
  channel: 'digital-post' | 'nemsms';
  subject?: string;
  text: string;
  /** Of a reminder, whose delivery is followed. */
  reminderId?: string;
}
