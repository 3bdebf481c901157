import './answersLater.gen.ts';
import type { MessageThreadId } from '../domain/messages/message.ts';
import type { AppointmentId } from '../domain/appointment/appointment.ts';
import type { CitizenId } from '../domain/citizen.ts';
import type { Notice, NoticeId, NoticeTerms } from '../domain/messages/notice.ts';
import { instantFromWire } from '../domain/time.ts';
import type { Rows } from '../domain/rows.ts';
import { client, expectOk } from './wire/client.ts';
import { rowsOf, type Wire } from './wire/read.ts';
import { toLocation } from './wire/toDomain.ts';

export interface NoticePage {
  readonly notices: Rows<Notice>;
  readonly nextCursor: string | null;
  readonly total: number;
  readonly unseen: number;
}

/** Latest first. @throws ApiError */
export async function listNotices(
  citizenId: CitizenId,
  cursor: string | null,
  signal?: AbortSignal,
): Promise<NoticePage> {
  const answer = await client.GET('/citizens/{citizenId}/notices', {
    params: { path: { citizenId }, query: cursor === null ? {} : { cursor } },
    signal: signal ?? null,
  });
  const page = expectOk(answer);
  const { nextCursor, total, unseen } = page;
  return { nextCursor, total, unseen, notices: rowsOf(page, toNotice) };
}

/** Says that the one who is logged in has seen them; gives how many are left. @throws ApiError */
export async function markNoticesSeen(
  citizenId: CitizenId,
  ids: readonly NoticeId[],
): Promise<number> {
  const answer = await client.POST('/citizens/{citizenId}/notices/seen', {
    params: { path: { citizenId }, header: { 'Idempotency-Key': crypto.randomUUID() } },
    body: { citizenId, ids: [...ids] },
  });
  return expectOk(answer).unseen;
}

function toNotice(wire: Wire['Notice']): Notice {
  return {
    id: wire.id as NoticeId,
    at: instantFromWire(wire.at),
    kind: wire.kind,
    appointmentId: wire.appointmentId as AppointmentId | null,
    threadId: wire.threadId as MessageThreadId | null, // the contract's id is that
    serviceName: wire.serviceName,
    before: wire.before && toTerms(wire.before),
    after: wire.after && toTerms(wire.after),
    seen: wire.seen,
  };
}

function toTerms(wire: Wire['NoticeTerms']): NoticeTerms {
  return {
    start: instantFromWire(wire.start),
    end: instantFromWire(wire.end),
    mode: wire.deliveryMode,
    practitioner: wire.practitioner,
    location: wire.location && toLocation(wire.location),
  };
}
