import { ApiError } from '../../src/api/wire/problem.ts';
import { serverNow } from '../../src/api/wire/serverClock.ts';
import { listServices } from '../../src/api/services.ts';
import { holdSlot, listSlots, listSlotsOn } from '../../src/api/slots.ts';
import type { Appointment } from '../../src/domain/appointment/appointment.ts';
import type { CitizenId } from '../../src/domain/citizen.ts';
import type { DeliveryMode } from '../../src/domain/appointment/delivery.ts';
import type { Hold } from '../../src/domain/booking/hold.ts';
import type { Intent } from '../../src/domain/outbox/intent.ts';
import { bookingOf, cancellationOf, moveOf } from '../../src/domain/outbox/intentOf.ts';
import type { ServiceId } from '../../src/domain/appointment/service.ts';
import { copenhagenDay, days, later } from '../../src/domain/time.ts';
import type { Day } from './day.ts';
import { openOutbox, type Settled } from './outbox.ts';

export interface Life {
  day: Day;
  /** Within so many milliseconds everybody has come: not two hundred in the same one. */
  arriving: number;
  /** Longest pause between two steps, in milliseconds: people read. */
  thinking: number;
  /** Hears that an intent was written down, and later what became of it. */
  onBegun: () => void;
  onSettled: (settled: Settled) => void;
  /** Hears why a time was not held, or a page not read, for good. */
  onRefused: (code: string) => void;
}

/** One citizen, logged in: books, moves and cancels as long as the day is open. */
export async function live(life: Life, self: CitizenId): Promise<void> {
  const { day, arriving, thinking, onBegun, onSettled, onRefused } = life;
  await day.wait(Math.random() * arriving);
  const services = (await patiently(day, () => listServices(self))).filter(
    ({ eligible }) => eligible,
  );
  const outbox = await openOutbox(self, day);
  const pause = () => day.wait(Math.random() * thinking);
  const settle = async (intent: Intent) => {
    onBegun();
    const settled = await outbox.settle(intent);
    onSettled(settled);
    return settled.appointment;
  };
  while (day.isOpen()) {
    try {
      await pause();
      const service = anyOf(services);
      const modes = service.modes.flatMap(({ mode, offered }) =>
        offered && mode !== 'unknown' ? [mode] : [],
      );
      const held = await hold(day, self, service.id, anyOf(modes), null);
      if (!held) continue;
      await pause();
      let appointment = await settle(bookingOf(service, held, ''));
      await pause();
      if (appointment && appointment.mode !== 'unknown' && day.isOpen() && Math.random() < 0.6) {
        const other = await hold(day, self, service.id, appointment.mode, appointment);
        await pause();
        if (other) appointment = (await settle(moveOf(appointment, other, ''))) ?? appointment;
      }
      await pause();
      if (appointment && day.isOpen() && Math.random() < 0.8) {
        await settle(cancellationOf(appointment, { reason: 'time-does-not-suit', comment: '' }));
      }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      onRefused(error.message);
    }
  }
}

/** One of the next free times, held; null when there is none. They are few, so people meet. */
async function hold(
  day: Day,
  self: CitizenId,
  serviceId: ServiceId,
  mode: DeliveryMode,
  replaced: Appointment | null,
): Promise<Hold | null> {
  const replacing = replaced?.id ?? null;
  const any = { locations: [], weekdays: [], partsOfDay: [] };
  // From three days on, no deadline is near.
  const question = { ...any, serviceId, mode, replacing };
  const soonest = copenhagenDay(later(serverNow(), days(4)));
  const free = await patiently(day, () => listSlots(self, question));
  const wanted = free.days.find((one) => one.day >= soonest)?.day;
  if (wanted === undefined) return null;
  const slots = await patiently(day, () => listSlotsOn(self, question, wanted));
  if (slots.length === 0) return null;
  const choice = { slotId: anyOf(slots).id, mode, replacing };
  const key = crypto.randomUUID();
  return patiently(day, () => holdSlot(self, choice, key));
}

/** Tries again what got no answer, or "later": longer each time, never in step, six times at most. */
async function patiently<Result>(day: Day, ask: () => Promise<Result>): Promise<Result> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof ApiError) || tries === 5) throw error;
      const { failure } = error;
      const passing = ['unavailable', 'rate-limited', 'internal'];
      if (failure.kind === 'problem' && !passing.includes(failure.code)) throw error;
      const asked = failure.kind === 'problem' ? (failure.retryAfterSeconds ?? 0) * 1000 : 0;
      await day.wait(Math.max(asked, 500 * 2 ** tries) * (0.75 + Math.random() / 2));
    }
  }
}

function anyOf<Item>(items: readonly Item[]): Item {
  const item = items[Math.floor(Math.random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from');
  return item;
}
