import { seedAppointments } from '../../mocks/municipality/appointments/agenda.ts';
import { toWireAppointment } from '../../mocks/municipality/appointments/toWireAppointment.ts';
import type { AppointmentRecord } from '../../mocks/municipality/kernel/records.ts';
import { fromWire } from '../../mocks/municipality/kernel/time.ts';
import { createWorld, serviceOf, type World } from '../../mocks/municipality/kernel/world.ts';
import { toAppointment } from '../../src/api/wire/toDomain.ts';
import { instantFromMillis } from '../../src/domain/time.ts';
import { TEST_NOW } from '../support/municipality/municipality.ts';

/** The day on which the agendas are filled in. */
export const seeded = fromWire(TEST_NOW) ?? 0;
/** How long before its start a video room opens (national eHealth infrastructure). */
export const quarter = 15 * 60_000;
const day = 24 * 3_600_000;

export const world = createWorld({ now: () => seeded }, 1);
seedAppointments(world);
export const appointments = [...world.appointments.values()];
/** Every appointment of everybody, at and around each instant where something ends or begins. */
export const cases = appointments.flatMap((record) =>
  boundaries(record).map((at) => ({ record, at })),
);

export type Case = (typeof cases)[number];

/** The appointment at an instant: in the municipality, and as the app then has it. */
export function asOf(record: AppointmentRecord, at: number) {
  const there = copyAt(at);
  const app = toAppointment(toWireAppointment(there, record));
  return { there, app: { ...app, now: instantFromMillis(at) } };
}

/** The municipality at an instant; what is done to it leaves the others alone. */
export function copyAt(at: number): World {
  return {
    ...world,
    clock: { now: () => at },
    appointments: new Map(world.appointments),
    holds: new Map(),
    lostHolds: new Map(),
    log: [],
  };
}

function boundaries(record: AppointmentRecord): number[] {
  const { cancelHours, rescheduleHours } = serviceOf(world, record.serviceId).deadlines;
  const until = (hours: number | null) =>
    hours === null ? [] : [record.start - hours * 3_600_000];
  const edges = [
    ...until(cancelHours),
    ...until(rescheduleHours),
    record.start - quarter,
    record.start,
    record.end,
  ];
  const around = edges.flatMap((edge) => [edge - 1, edge, edge + 1]);
  return [...new Set([seeded, record.start - 40 * day, ...around])];
}
