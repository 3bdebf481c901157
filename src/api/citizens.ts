import type { ActorId, Citizen } from '../domain/citizen.ts';
import { client, expectHere, expectOk } from './wire/client.ts';
import { toCitizen } from './wire/toDomain.ts';

/** Oneself first, then those one has a mandate for, also not begun or expired. @throws ApiError */
export async function listCitizens(signal?: AbortSignal): Promise<readonly Citizen[]> {
  const { items } = expectOk(await client.GET('/citizens', { signal: signal ?? null }));
  const self = items.find(({ relation }) => relation === 'self');
  if (self) expectHere(self.id as ActorId); // who acts, as the one it is about
  return items.map(toCitizen);
}
