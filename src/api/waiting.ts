import './answersLater.gen.ts';
import type { Appointment, AppointmentId } from '../domain/appointment/appointment.ts';
import type { CitizenId } from '../domain/citizen.ts';
import type { OfferId } from '../domain/waiting/offer.ts';
import type { LocationId } from '../domain/appointment/service.ts';
import { instantFromWire } from '../domain/time.ts';
import type { Waiting, WaitingId } from '../domain/waiting/waiting.ts';
import type { WaitingWishes } from '../domain/waiting/waitingWishes.ts';
import type { Rows } from '../domain/rows.ts';
import { client, expectOk } from './wire/client.ts';
import { rowsOf, type Wire } from './wire/read.ts';
import { toAppointment } from './wire/toDomain.ts';
import { toSlot } from './wire/toSlot.ts';

export interface WaitingList {
  readonly entries: Rows<Waiting>;
  readonly heldHours: number;
  readonly unansweredAtMost: number;
}

/** Who waits with what, and what was offered. @throws ApiError */
export async function listWaiting(
  citizenId: CitizenId,
  signal?: AbortSignal,
): Promise<WaitingList> {
  const answer = await client.GET('/citizens/{citizenId}/waiting-list', {
    params: { path: { citizenId } },
    signal: signal ?? null,
  });
  const list = expectOk(answer);
  return { entries: rowsOf(list, toWaiting), ...list.terms };
}

/** Waits for an earlier time. @throws ApiError `already-waiting`, `too-late`, … */
export async function joinWaitingList(
  citizenId: CitizenId,
  appointmentId: AppointmentId,
  wishes: WaitingWishes,
  idempotencyKey: string,
): Promise<Waiting> {
  const answer = await client.POST('/citizens/{citizenId}/waiting-list', {
    params: { path: { citizenId }, header: { 'Idempotency-Key': idempotencyKey } },
    body: { citizenId, appointmentId, wishes: onWire(wishes) },
  });
  return toWaiting(expectOk(answer));
}

type Version = Pick<Waiting, 'citizenId' | 'id' | 'etag'>;

/** Wishes something else. @throws ApiError `waiting-ended`, `stale` */
export async function changeWishes(
  { citizenId, id: waitingId, etag }: Version,
  wishes: WaitingWishes,
  idempotencyKey: string,
): Promise<Waiting> {
  const answer = await client.PATCH('/citizens/{citizenId}/waiting-list/{waitingId}', {
    params: {
      path: { citizenId, waitingId },
      header: { 'Idempotency-Key': idempotencyKey, 'If-Match': etag },
    },
    body: { citizenId, wishes: onWire(wishes) },
  });
  return toWaiting(expectOk(answer));
}

/** Waits no longer. @throws ApiError `waiting-ended`, `stale` */
export async function leaveWaitingList(
  { citizenId, id: waitingId, etag }: Version,
  idempotencyKey: string,
): Promise<Waiting> {
  const answer = await client.POST('/citizens/{citizenId}/waiting-list/{waitingId}/leave', {
    params: {
      path: { citizenId, waitingId },
      header: { 'Idempotency-Key': idempotencyKey, 'If-Match': etag },
    },
    body: { citizenId },
  });
  return toWaiting(expectOk(answer));
}

/** Moves to the time that is held; `etag` is the appointment's. @throws ApiError `offer-lapsed`, … */
export async function acceptOffer(
  citizenId: CitizenId,
  offerId: OfferId,
  etag: string,
  idempotencyKey: string,
): Promise<Appointment> {
  const answer = await client.POST('/citizens/{citizenId}/offers/{offerId}/accept', {
    params: {
      path: { citizenId, offerId },
      header: { 'Idempotency-Key': idempotencyKey, 'If-Match': etag },
    },
    body: { citizenId },
  });
  return toAppointment(expectOk(answer));
}

/** Keeps the time one has. @throws ApiError `offer-lapsed` */
export async function declineOffer(
  citizenId: CitizenId,
  offerId: OfferId,
  idempotencyKey: string,
): Promise<Waiting> {
  const answer = await client.POST('/citizens/{citizenId}/offers/{offerId}/decline', {
    params: { path: { citizenId, offerId }, header: { 'Idempotency-Key': idempotencyKey } },
    body: { citizenId },
  });
  return toWaiting(expectOk(answer));
}

function toWaiting(wire: Wire['Waiting']): Waiting {
  return {
    id: wire.id as WaitingId,
    citizenId: wire.citizenId as CitizenId,
    etag: wire.version,
    appointment: toAppointment(wire.appointment),
    wishes: { ...wire.wishes, locationIds: wire.wishes.locationIds as LocationId[] },
    offers: wire.offers.map(({ id, slot, heldUntil, state }) => ({
      id: id as OfferId,
      slot: toSlot(slot),
      heldUntil: instantFromWire(heldUntil),
      state,
    })),
    ended: wire.ended?.why ?? null,
  };
}

function onWire(wishes: WaitingWishes): Wire['WaitingWishes'] {
  return { ...wishes, weekdays: [...wishes.weekdays], locationIds: [...wishes.locationIds] };
}
