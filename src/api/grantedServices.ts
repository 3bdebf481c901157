import './answersLater.gen.ts';
import type { CitizenId } from '../domain/citizen.ts';
import type { GrantedService } from '../domain/appointment/service.ts';
import type { Rows } from '../domain/rows.ts';
import { client, expectOk } from './wire/client.ts';
import { rowsOf } from './wire/read.ts';
import { toGrantedService } from './wire/toService.ts';

/** What this citizen has been granted. @throws ApiError */
export async function listGrantedServices(
  citizenId: CitizenId,
  signal?: AbortSignal,
): Promise<Rows<GrantedService>> {
  const answer = await client.GET('/citizens/{citizenId}/granted-services', {
    params: { path: { citizenId } },
    signal: signal ?? null,
  });
  return rowsOf(expectOk(answer), toGrantedService);
}
