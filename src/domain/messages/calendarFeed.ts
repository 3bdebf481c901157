/** What the entries are called: `service` says what they are about, to whoever sees the calendar. */
export type CalendarTitles = 'neutral' | 'service';

/** A subscription for one's own calendar, to one's own appointments or those of another. */
export interface CalendarFeed {
  readonly titles: CalendarTitles | 'unknown';
  /** Where it is on this host; null when there is none. Whoever knows it can read it. */
  readonly path: string | null;
  readonly etag: string;
}
