import type { AppointmentId } from '../domain/appointment.ts';
import type { CitizenId } from '../domain/citizen.ts';
import type { DeliveryMode } from '../domain/delivery.ts';
import type { LocationId, ServiceId } from '../domain/service.ts';
import type { Hold, HoldId } from '../domain/hold.ts';
import type { Slot, SlotId } from '../domain/slot.ts';
import { instantToWire, type Instant } from '../domain/time.ts';
import { client, expectOk } from './client.ts';
import { toHold, toSlot } from './toSlot.ts';

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

export interface SlotQuestion {
  readonly serviceId: ServiceId;
  readonly mode: DeliveryMode;
  readonly locations: readonly LocationId[];
  /** ISO weekdays, 1 = Monday. */
  readonly weekdays: readonly number[];
  readonly partsOfDay: readonly PartOfDay[];
  readonly from: Instant | null;
  readonly replacing: AppointmentId | null;
}

export interface SlotPage {
  readonly slots: readonly Slot[];
  readonly nextCursor: string | null;
  /** Over all pages. */
  readonly total: number;
}

/** A page of free times, earliest first. @throws ApiError */
export async function listSlots(
  citizenId: CitizenId,
  question: SlotQuestion,
  cursor: string | null,
  signal?: AbortSignal,
): Promise<SlotPage> {
  const answer = await client.GET('/citizens/{citizenId}/slots', {
    params: {
      path: { citizenId },
      query: {
        serviceId: question.serviceId,
        deliveryMode: question.mode,
        ...(question.locations.length > 0 && { locationId: [...question.locations] }),
        ...(question.weekdays.length > 0 && { weekday: [...question.weekdays] }),
        ...(question.partsOfDay.length > 0 && { partOfDay: [...question.partsOfDay] }),
        ...(question.from !== null && { from: instantToWire(question.from) }),
        ...(question.replacing !== null && { replacing: question.replacing }),
        ...(cursor !== null && { cursor }),
      },
    },
    signal: signal ?? null,
  });
  const page = expectOk(answer);
  return { slots: page.items.map(toSlot), nextCursor: page.nextCursor, total: page.total };
}

/** Keeps a time for the citizen for some minutes. @throws ApiError `slot-taken`, `citizen-busy`, … */
export async function holdSlot(
  citizenId: CitizenId,
  choice: { slotId: SlotId; mode: DeliveryMode; replacing: AppointmentId | null },
  idempotencyKey: string,
): Promise<Hold> {
  const answer = await client.POST('/citizens/{citizenId}/holds', {
    params: { path: { citizenId }, header: { 'Idempotency-Key': idempotencyKey } },
    body: {
      citizenId,
      slotId: choice.slotId,
      deliveryMode: choice.mode,
      ...(choice.replacing !== null && { replacing: choice.replacing }),
    },
  });
  return toHold(expectOk(answer), answer.response.headers.get('ETag') ?? '');
}

/** A hold. @throws ApiError `not-found` when it has lapsed. */
export async function getHold(
  citizenId: CitizenId,
  holdId: HoldId,
  signal?: AbortSignal,
): Promise<Hold> {
  const answer = await client.GET('/citizens/{citizenId}/holds/{holdId}', {
    params: { path: { citizenId, holdId } },
    signal: signal ?? null,
  });
  return toHold(expectOk(answer), answer.response.headers.get('ETag') ?? '');
}

/** Lets go of a held time. @throws ApiError */
export async function releaseHold(hold: Hold): Promise<void> {
  expectOk(
    await client.DELETE('/citizens/{citizenId}/holds/{holdId}', {
      params: {
        path: { citizenId: hold.citizenId, holdId: hold.id },
        header: { 'If-Match': hold.etag },
      },
    }),
  );
}
