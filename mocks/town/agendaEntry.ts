import type { AppointmentRecord, Mode } from '../municipality/kernel/records.ts';

/**
 * One appointment to begin with. `day` counts from today. Without more it takes the first free time
 * from that day on (for a past day: the last before it); with `at` or `soon` the municipality has
 * planned it outside the free times.
 */
export interface AgendaEntry {
  citizen: string;
  service: string;
  mode: Mode;
  day: number;
  /** Danish wall clock, with the practitioner who comes. */
  at?: string;
  practitioner?: { id: string };
  /** Minutes from now; by day only, when `daytime`. */
  soon?: { minutes: number; daytime: boolean };
  moves?: number;
  note?: string;
  noShow?: boolean;
  /** Days ago, by whom, why. */
  cancelled?: Omit<NonNullable<AppointmentRecord['cancellation']>, 'at'> & { daysAgo: number };
}

export type Extra = Omit<AgendaEntry, 'citizen' | 'service' | 'mode' | 'day'>;

export type Row = readonly [service: string, mode: Mode, day: number, extra?: Extra];

/** The entries of one citizen. */
export function agenda(citizen: string, rows: readonly Row[]): AgendaEntry[] {
  return rows.map(([service, mode, day, extra]) => ({ citizen, service, mode, day, ...extra }));
}

/** By whom it was cancelled, why, and how many days ago. */
export function by(
  whom: 'citizen' | 'representative' | 'municipality',
  reason: NonNullable<AgendaEntry['cancelled']>['reason'],
  comment: string | null,
  daysAgo: number,
) {
  return { by: whom, reason, comment, daysAgo };
}
