import type { Answer, CitizenId, Wire } from '../kernel/wire.ts';
import { granted, refused } from '../kernel/answer.ts';
import type { World } from '../kernel/world.ts';

/** How the citizen is told of what others do for them: by Digital Post, until they choose. */
export function settingsOf(world: World, citizen: CitizenId): Wire['NotificationSettings'] {
  const { changesByOthers, version } = world.notifications.get(citizen) ?? first;
  return { changesByOthers, version: `"${version}-${changesByOthers}"` };
}

export function changeSettings(
  world: World,
  { citizenId, changesByOthers }: Wire['NotificationSettingsChange'],
  ifMatch: string,
): Answer<Wire['NotificationSettings']> {
  if (settingsOf(world, citizenId).version !== ifMatch) return refused('stale');
  const { version } = world.notifications.get(citizenId) ?? first;
  world.notifications.set(citizenId, { changesByOthers, version: version + 1 });
  return granted(settingsOf(world, citizenId));
}

const first = { changesByOthers: 'digital-post', version: 1 } as const;
