import type { ActorId, Citizen } from '../domain/citizen.ts';
import type { Rows } from '../domain/rows.ts';
import { client, expectHere, expectOk } from './wire/client.ts';
import { rowsOf } from './wire/read.ts';
import { ApiError } from './wire/problem.ts';
import { toCitizen } from './wire/toDomain.ts';

/** Oneself first, then those one has a mandate for, also not begun or expired. @throws ApiError */
export async function listCitizens(signal?: AbortSignal): Promise<Rows<Citizen>> {
  const list = expectOk(await client.GET('/citizens', { signal: signal ?? null }));
  const self = list.items.find(({ relation }) => relation === 'self');
  if (!self && list.unread) throw new ApiError({ kind: 'unknown' }); // it may be oneself
  if (self) expectHere(self.id as ActorId); // who acts, as the one it is about
  return rowsOf(list, toCitizen);
}
