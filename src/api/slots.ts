import './answersLater.gen.ts';
import type { AppointmentId } from '../domain/appointment/appointment.ts';
import type { CitizenId } from '../domain/citizen.ts';
import type { DeliveryMode } from '../domain/appointment/delivery.ts';
import type { LocationId, ServiceId } from '../domain/appointment/service.ts';
import type { Hold, HoldId } from '../domain/booking/hold.ts';
import type { Slot, SlotId } from '../domain/booking/slot.ts';
import {
  dayFromWire,
  dayLater,
  instantToWire,
  startOfCopenhagenDay,
  type Day,
} from '../domain/time.ts';
import { counted, type Rows } from '../domain/rows.ts';
import { client, expectOk } from './wire/client.ts';
import { rowsOf } from './wire/read.ts';
import { toHold, toSlot } from './wire/toSlot.ts';

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

export interface SlotQuestion {
  readonly serviceId: ServiceId;
  readonly mode: DeliveryMode;
  readonly locations: readonly LocationId[];
  /** ISO weekdays, 1 = Monday. */
  readonly weekdays: readonly number[];
  readonly partsOfDay: readonly PartOfDay[];
  readonly replacing: AppointmentId | null;
}

export interface FreeTimes {
  /** The earliest, as many as come in one answer. */
  readonly slots: Rows<Slot>;
  /** How many there are in all. */
  readonly total: number;
  /** The days that have some, earliest first. */
  readonly days: readonly FreeDay[];
}

export interface FreeDay {
  readonly day: Day;
  readonly free: number;
}

/** The earliest free times, and how many each day has. @throws ApiError */
export async function listSlots(
  citizenId: CitizenId,
  question: SlotQuestion,
  signal?: AbortSignal,
): Promise<FreeTimes> {
  const answer = await ask(citizenId, question, {}, signal);
  const { total, days } = answer;
  return {
    slots: rowsOf(answer, toSlot),
    total,
    days: days.map(({ day, free }) => ({ day: dayFromWire(day), free })),
  };
}

/** All free times of one day. @throws ApiError */
export async function listSlotsOn(
  citizenId: CitizenId,
  question: SlotQuestion,
  day: Day,
  signal?: AbortSignal,
): Promise<Rows<Slot>> {
  const from = instantToWire(startOfCopenhagenDay(day));
  const to = instantToWire(startOfCopenhagenDay(dayLater(day, 1)));
  const slots: Slot[] = [];
  let unread = 0;
  let cursor: string | null = null;
  do {
    const more: { cursor?: string } = cursor === null ? {} : { cursor };
    const page: Page = await ask(citizenId, question, { from, to, ...more }, signal);
    slots.push(...page.items.map(toSlot));
    unread += page.unread ?? 0;
    cursor = page.nextCursor;
  } while (cursor !== null);
  return counted(slots, unread);
}

type Page = Awaited<ReturnType<typeof ask>>;

async function ask(
  citizenId: CitizenId,
  question: SlotQuestion,
  within: { from?: string; to?: string; cursor?: string },
  signal: AbortSignal | undefined,
) {
  const answer = await client.GET('/citizens/{citizenId}/slots', {
    params: {
      path: { citizenId },
      query: {
        serviceId: question.serviceId,
        deliveryMode: question.mode,
        ...(question.locations.length > 0 && { locationId: [...question.locations] }),
        ...(question.weekdays.length > 0 && { weekday: [...question.weekdays] }),
        ...(question.partsOfDay.length > 0 && { partOfDay: [...question.partsOfDay] }),
        ...(question.replacing !== null && { replacing: question.replacing }),
        limit: 100,
        ...within,
      },
    },
    signal: signal ?? null,
  });
  return expectOk(answer);
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
