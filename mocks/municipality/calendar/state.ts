import type { CitizenId, Wire } from '../kernel/wire.ts';

/** One reader's subscription to one citizen's appointments. */
export interface CalendarFeedRecord {
  citizenId: CitizenId;
  reader: CitizenId;
  /** What the address is known by; null when there is none. */
  secret: string | null;
  titles: Wire['CalendarTitles'];
  version: number;
}
