import './answersLater.gen.ts';
import type { CitizenId } from '../domain/citizen.ts';
import type { ToldBy, WayToBeTold } from '../domain/mandate/mandate.ts';
import { client, expectOk } from './wire/client.ts';

/** How one is told of what others do. @throws ApiError */
export async function getToldBy(citizenId: CitizenId, signal?: AbortSignal): Promise<ToldBy> {
  const answer = await client.GET('/citizens/{citizenId}/notification-settings', {
    params: { path: { citizenId } },
    signal: signal ?? null,
  });
  const { changesByOthers, version: etag } = expectOk(answer);
  return { changesByOthers, etag };
}

/** Chooses how to be told. @throws ApiError `stale` */
export async function changeToldBy(
  citizenId: CitizenId,
  { etag }: Pick<ToldBy, 'etag'>,
  changesByOthers: WayToBeTold,
  idempotencyKey: string,
): Promise<ToldBy> {
  const answer = await client.PATCH('/citizens/{citizenId}/notification-settings', {
    params: {
      path: { citizenId },
      header: { 'Idempotency-Key': idempotencyKey, 'If-Match': etag },
    },
    body: { citizenId, changesByOthers },
  });
  const { changesByOthers: now, version } = expectOk(answer);
  return { changesByOthers: now, etag: version };
}
