import type { CitizenId } from './contract.ts';
import type { Instant } from './records.ts';
import type { World } from './world.ts';

/** What of a citizen's is no longer as it was: enough to ask anew, and nothing about health. */
export type Topic = 'appointments' | 'messages' | 'notices' | 'reminders' | 'waiting-list';

export interface EventRecord {
  /** From 1, without a gap. */
  sequence: number;
  at: Instant;
  citizenId: CitizenId;
  topic: Topic;
}

/** Tells whoever looks on that something of the citizen's has changed. Nothing is told twice. */
export function happened(world: World, citizenId: CitizenId, topic: Topic): void {
  const event = { sequence: world.events.length + 1, at: world.clock.now(), citizenId, topic };
  world.events.push(event);
  for (const listener of world.listeners) listener(event);
}
