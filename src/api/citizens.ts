import type { Citizen } from '../domain/citizen.ts';
import { client, expectOk } from './client.ts';
import { toCitizen } from './toDomain.ts';

/** Oneself first, then those one has a mandate for, also not begun or expired. @throws ApiError */
export async function listCitizens(signal?: AbortSignal): Promise<readonly Citizen[]> {
  return expectOk(await client.GET('/citizens', { signal: signal ?? null })).items.map(toCitizen);
}
