import type { CitizenId } from './wire.ts';
import type { Instant } from './records.ts';

/** What of a citizen's is no longer as it was: enough to ask anew, and nothing about health. */
export type Topic =
  | 'appointments'
  | 'messages'
  | 'notices'
  | 'reminders'
  | 'video'
  | 'waiting-list';

export interface EventRecord {
  /** From 1, without a gap. */
  sequence: number;
  at: Instant;
  citizenId: CitizenId;
  topic: Topic;
}
