import type { CitizenId } from '../domain/citizen.ts';
import type { GrantedService, Service } from '../domain/appointment/service.ts';
import { client, expectOk } from './wire/client.ts';
import { toGrantedService, toService } from './wire/toDomain.ts';

/** Every service as this citizen meets it. @throws ApiError */
export async function listServices(
  citizenId: CitizenId,
  signal?: AbortSignal,
): Promise<readonly Service[]> {
  const answer = await client.GET('/citizens/{citizenId}/services', {
    params: { path: { citizenId } },
    signal: signal ?? null,
  });
  return expectOk(answer).items.map(toService);
}

/** What this citizen has been granted. @throws ApiError */
export async function listGrantedServices(
  citizenId: CitizenId,
  signal?: AbortSignal,
): Promise<readonly GrantedService[]> {
  const answer = await client.GET('/citizens/{citizenId}/granted-services', {
    params: { path: { citizenId } },
    signal: signal ?? null,
  });
  return expectOk(answer).items.map(toGrantedService);
}
