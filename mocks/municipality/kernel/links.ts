import type { CitizenId } from './wire.ts';
import type { World } from './world.ts';

/** The short address that leads to a path of the app; always the same for the same path. */
export function linkTo(world: World, path: string): string {
  const known = world.links.idOf.get(path);
  if (known !== undefined) return known;
  const id = world.newId('sh').slice('sh-'.length);
  world.links.idOf.set(path, id);
  world.links.pathOf.set(id, path);
  return id;
}

/** One of the citizen's screens, as the reader opens it. */
export function screenOf(citizen: CitizenId, reader: CitizenId, screen: string): string {
  return reader === citizen ? screen : `/for/${citizen}${screen}`;
}
