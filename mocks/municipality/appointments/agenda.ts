import type { AgendaEntry } from '../../town/agendaEntry.ts';
import { agendas as everybodys } from '../../town/agendas.ts';
import { engagedNow, ownCollision, seatsLeft } from '../slots/availability.ts';
import { timeOf } from './booking.ts';
import { timesOn, type TimeSlot } from '../slots/timetable.ts';
import { overlap } from '../slots/busyCalendar.ts';
import type { AppointmentRecord } from '../kernel/records.ts';
import {
  addDays,
  copenhagenDay,
  copenhagenMinute,
  days,
  instantAt,
  minuteOf,
  minutes,
} from '../kernel/time.ts';
import { serviceOf, type World } from '../kernel/world.ts';

/** Fills in what stands in the agendas to begin with. A visit that would collide is left out. */
export function seedAppointments(world: World, agendas = everybodys): void {
  const byDay = new Map<number, AppointmentRecord[]>();
  for (const entry of agendas) {
    const time = entry.at || entry.soon ? planned(world, entry, byDay) : fromCalendar(world, entry);
    if (!time) continue;
    const now = world.clock.now();
    const { cancelled } = entry;
    const id = world.newId('ap');
    const writtenAt = now - (cancelled?.daysAgo ?? 20) * day;
    const record: AppointmentRecord = {
      ...time,
      id,
      citizenId: entry.citizen,
      serviceId: entry.service,
      note: entry.note ?? null,
      moves: entry.moves ?? 0,
      version: 1,
      noShow: entry.noShow ?? false,
      companions: [],
      cancellation: cancelled
        ? { by: cancelled.by, reason: cancelled.reason, comment: cancelled.comment, at: writtenAt }
        : null,
      updatedAt: Math.min(writtenAt, time.start),
    };
    world.appointments.set(id, record);
    byDay.set(dayOf(time.start), [...(byDay.get(dayOf(time.start)) ?? []), record]);
  }
}

type Time = Omit<ReturnType<typeof timeOf>, 'slotId' | 'practitionerId'> &
  Pick<AppointmentRecord, 'slotId' | 'practitionerId'>;

const day = days(1);
const dayOf = (instant: number) => Math.floor(instant / day);

/** A time of the municipality's own, unless citizen or practitioner is engaged on that day. */
function planned(
  world: World,
  entry: AgendaEntry,
  byDay: ReadonlyMap<number, readonly AppointmentRecord[]>,
): Time | null {
  const start = startOf(world, entry);
  const end = start + minutes(serviceOf(world, entry.service).durationMinutes);
  const practitionerId = entry.practitioner?.id ?? null;
  const near = [-1, 0, 1].flatMap((off) => byDay.get(dayOf(start) + off) ?? []);
  for (const one of near) {
    const same = one.citizenId === entry.citizen || one.practitionerId === practitionerId;
    if (same && !one.cancellation && overlap(one, { start, end })) return null;
  }
  return { slotId: null, start, end, mode: entry.mode, practitionerId, locationId: null };
}

function startOf(world: World, { day: days, at, soon }: AgendaEntry): number {
  const now = world.clock.now();
  if (!soon) return instantAt(addDays(copenhagenDay(now), days), minuteOf(at ?? '12:00'));
  const fiveMinutes = minutes(5);
  const start = Math.ceil((now + minutes(soon.minutes)) / fiveMinutes) * fiveMinutes;
  const minute = copenhagenMinute(start);
  if (!soon.daytime || (minute >= 8 * 60 && minute <= 20 * 60)) return start;
  const startDay = copenhagenDay(start);
  return instantAt(minute > 20 * 60 ? addDays(startDay, 1) : startDay, 8 * 60);
}

/** The nearest free time: from the day on, or, for a past one, back from it. */
function fromCalendar(world: World, entry: AgendaEntry): Time | null {
  const now = world.clock.now();
  const today = copenhagenDay(now);
  const step = entry.day < 0 ? -1 : 1;
  for (let n = 0; n < 60; n += 1) {
    const slot = timesOn(entry.service, entry.mode, addDays(today, entry.day + n * step)).find(
      (one) => (step > 0 ? one.start > now : one.end <= now) && isFree(world, entry, one),
    );
    if (slot) return timeOf(slot, entry);
  }
  return null;
}

function isFree(world: World, entry: AgendaEntry, slot: TimeSlot): boolean {
  return (
    !ownCollision(world, entry.citizen, slot) && seatsLeft(world, slot, engagedNow(world, {})) > 0
  );
}
