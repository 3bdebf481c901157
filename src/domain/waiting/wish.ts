import type { ActorId, CitizenId } from '../citizen.ts';
import type { Instant } from '../time.ts';

/**
 * What somebody would like to book, noted down where there was no network. Never an appointment, and
 * never sent: a time can only be chosen among those that are free.
 */
export interface Wish {
  readonly key: string;
  readonly actor: ActorId;
  readonly citizen: CitizenId;
  readonly text: string;
  readonly at: Instant;
}
