import type { CitizenId } from './wire.ts';
import type { Topic } from './event.ts';
import type { World } from './world.ts';

/** Tells whoever looks on that something of the citizen's has changed. Nothing is told twice. */
export function happened(world: World, citizenId: CitizenId, topic: Topic): void {
  const event = { sequence: world.events.length + 1, at: world.clock.now(), citizenId, topic };
  world.events.push(event);
  for (const listener of world.listeners) listener(event);
}
