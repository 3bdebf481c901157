import './answersLater.gen.ts';
import type { CitizenId } from '../domain/citizen.ts';
import type { Service } from '../domain/appointment/service.ts';
import type { Rows } from '../domain/rows.ts';
import { client, expectOk } from './wire/client.ts';
import { rowsOf } from './wire/read.ts';
import { toService } from './wire/toService.ts';

/** Every service as this citizen meets it. @throws ApiError */
export async function listServices(
  citizenId: CitizenId,
  signal?: AbortSignal,
): Promise<Rows<Service>> {
  const answer = await client.GET('/citizens/{citizenId}/services', {
    params: { path: { citizenId } },
    signal: signal ?? null,
  });
  return rowsOf(expectOk(answer), toService);
}
