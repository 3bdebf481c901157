import './answersLater.gen.ts';
import type { CalendarFeed, CalendarTitles } from '../domain/messages/calendarFeed.ts';
import type { CitizenId } from '../domain/citizen.ts';
import { ownPath } from '../domain/link.ts';
import { client, expectOk } from './wire/client.ts';
import { ApiError } from './wire/problem.ts';
import type { Wire } from './wire/read.ts';

/** The reader's own subscription to the citizen's appointments. @throws ApiError */
export async function getCalendarFeed(
  citizenId: CitizenId,
  signal?: AbortSignal,
): Promise<CalendarFeed> {
  const answer = await client.GET('/citizens/{citizenId}/calendar-feed', {
    params: { path: { citizenId } },
    signal: signal ?? null,
  });
  return toFeed(expectOk(answer));
}

/** Makes an address, or a new one in place of the old. @throws ApiError */
export async function createCalendarFeed(
  citizenId: CitizenId,
  idempotencyKey: string,
): Promise<CalendarFeed> {
  const answer = await client.POST('/citizens/{citizenId}/calendar-feed', {
    params: { path: { citizenId }, header: { 'Idempotency-Key': idempotencyKey } },
    body: { citizenId },
  });
  return toFeed(expectOk(answer));
}

/** Calls the entries something else. @throws ApiError `stale` */
export async function updateCalendarFeed(
  citizenId: CitizenId,
  { titles, etag }: { titles: CalendarTitles; etag: string },
  idempotencyKey: string,
): Promise<CalendarFeed> {
  const answer = await client.PATCH('/citizens/{citizenId}/calendar-feed', {
    params: {
      path: { citizenId },
      header: { 'Idempotency-Key': idempotencyKey, 'If-Match': etag },
    },
    body: { citizenId, titles },
  });
  return toFeed(expectOk(answer));
}

/** Ends it, whatever has changed meanwhile. @throws ApiError */
export async function revokeCalendarFeed(citizenId: CitizenId): Promise<CalendarFeed> {
  const answer = await client.DELETE('/citizens/{citizenId}/calendar-feed', {
    params: { path: { citizenId } },
  });
  return toFeed(expectOk(answer));
}

function toFeed({ titles, path, version }: Wire['CalendarFeed']): CalendarFeed {
  // It is made into an address of this host, which whoever has it may read by.
  if (path !== null && ownPath(path) === null)
    throw new ApiError({ kind: 'unreadable', status: 200 });
  return { titles, path, etag: version };
}
