import { writeDown, writeDownAppointment } from '../municipality/activities/activities.ts';
import type { Wire } from '../municipality/kernel/wire.ts';
import { standingBetween } from '../municipality/mandates/mandates.ts';
import type { AppointmentRecord, Instant } from '../municipality/kernel/records.ts';
import { addDays, copenhagenDay, instantAt, minuteOf } from '../municipality/kernel/time.ts';
import type { World } from '../municipality/kernel/world.ts';
import { ci } from './citizenIds.ts';
import { sv } from './serviceIds.ts';

/** What has been done before the clock was set, so that Ingrid's log tells something. */
export function seedActivities(world: World): void {
  const today = copenhagenDay(world.clock.now());
  const at = (days: number, time: string) => instantAt(addDays(today, -days), minuteOf(time));
  const mandateId = standingBetween(world, ci.ingrid, ci.lise)?.id ?? null;
  const hers = { citizenId: ci.ingrid, appointment: null, mandateId };
  writeDown(world, { ...hers, actor: ci.ingrid, action: 'mandate-given', at: at(400, '14:05') });
  for (const [days, time, actor, action, service] of ingrid) {
    const when = at(days, time);
    if (service === null) {
      writeDown(world, { ...hers, actor, action, at: when });
      continue;
    }
    const one = appointmentWith(world, service, action === 'appointment-cancelled', when);
    if (one) writeDownAppointment(world, actor, one, action, when);
  }
  const asked = { citizenId: ci.poul, appointment: null, mandateId: null };
  for (const { giver, asker, createdAt } of world.mandateRequests.values()) {
    if (giver !== ci.poul) continue;
    writeDown(world, { ...asked, actor: asker, action: 'mandate-requested', at: createdAt });
  }
}

type Row = readonly [
  daysAgo: number,
  time: string,
  /** Null for the municipality's staff. */
  actor: string | null,
  action: Wire['Activity']['action'],
  service: string | null,
];

/** Earliest first. */
const ingrid: readonly Row[] = [
  [34, '10:12', ci.ingrid, 'appointment-booked', sv.continence],
  [30, '19:40', ci.lise, 'appointments-seen', null],
  [30, '19:44', ci.lise, 'appointment-booked', sv.rehabilitation],
  [24, '20:03', ci.lise, 'appointments-seen', null],
  [24, '20:06', ci.lise, 'appointment-rescheduled', sv.rehabilitation],
  [20, '09:15', null, 'appointment-booked', sv.nursingClinic],
  [15, '20:31', ci.lise, 'appointments-seen', null],
  [15, '20:34', ci.lise, 'appointment-rescheduled', sv.rehabilitation],
  [13, '11:20', ci.ingrid, 'appointment-booked', sv.digitalCourse],
  [7, '08:05', ci.ingrid, 'appointment-cancelled', sv.rehabilitation],
  [4, '18:22', ci.lise, 'appointments-seen', null],
  [1, '08:41', null, 'appointment-cancelled', sv.dietitian],
  [1, '17:58', ci.lise, 'appointments-seen', null],
  [1, '18:01', ci.lise, 'appointment-cancelled', sv.natureGroup],
];

/** Her next appointment with a service after that moment, or the one of it that was cancelled. */
function appointmentWith(
  world: World,
  service: string,
  cancelled: boolean,
  after: Instant,
): AppointmentRecord | undefined {
  return [...world.appointments.values()]
    .filter((one) => one.citizenId === ci.ingrid && one.serviceId === service)
    .filter((one) => (one.cancellation !== null) === cancelled && one.start > after)
    .filter((one) => cancelled || one.start > world.clock.now())
    .toSorted((a, b) => a.start - b.start)[0];
}
