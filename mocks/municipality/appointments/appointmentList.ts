import type { Answer, AppointmentQuery, CitizenId, Page, Wire } from '../kernel/wire.ts';
import { compare } from '../kernel/order.ts';
import { pageOf } from '../kernel/paging.ts';
import { statusOf, toWireAppointment } from './toWireAppointment.ts';
import type { AppointmentRecord } from '../kernel/records.ts';
import { fromWire } from '../kernel/time.ts';
import { granted, refused } from '../kernel/answer.ts';
import type { World } from '../kernel/world.ts';

/** A page of a citizen's appointments: upcoming earliest first, past and cancelled latest first. */
export function appointmentsOf(
  world: World,
  citizen: CitizenId,
  query: AppointmentQuery,
): Answer<Page<Wire['Appointment']>> {
  const [from, to] = [bound(query.from, -Infinity), bound(query.to, Infinity)];
  if (from === null || to === null) return refused('invalid-request');
  const state = query.state ?? 'upcoming';
  const direction = state === 'upcoming' ? 1 : -1;
  const now = world.clock.now();
  const found = [...world.appointments.values()]
    .filter((one) => one.citizenId === citizen && stateOf(one, now) === state)
    .filter(({ start }) => start >= from && start < to)
    .sort((a, b) => direction * compare(position(a), position(b)));
  const page = pageOf(
    { of: ['appointments', citizen, state], sorted: found, positionOf: position, direction },
    query,
  );
  if (!page.ok) return page;
  const items = page.value.items.map((one) => toWireAppointment(world, one));
  return granted({ ...page.value, items });
}

function stateOf(one: AppointmentRecord, now: number): NonNullable<AppointmentQuery['state']> {
  switch (statusOf(one, now)) {
    case 'booked':
      return 'upcoming';
    case 'cancelled':
      return 'cancelled';
    case 'fulfilled':
    case 'noshow':
      return 'past';
  }
}

function bound(time: string | undefined, open: number): number | null {
  return time === undefined ? open : fromWire(time);
}

function position({ start, id }: AppointmentRecord) {
  return { at: start, id };
}
