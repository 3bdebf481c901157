import { standingBetween } from '../mandates/mandates.ts';
import type { CitizenId, Wire } from '../kernel/wire.ts';
import type { ActivityRecord } from '../mandates/state.ts';
import type { AppointmentRecord, Instant } from '../kernel/records.ts';
import { copenhagenDay, toWire } from '../kernel/time.ts';
import { serviceOf, type World } from '../kernel/world.ts';

/** Writes a line in the citizen's own log. What a representative does counts as using the mandate. */
export function writeDown(
  world: World,
  entry: Omit<ActivityRecord, 'id' | 'sequence' | 'at' | 'relation'> & { at?: Instant },
): void {
  const { actor, citizenId, at = world.clock.now() } = entry;
  const used = actor === null ? undefined : standingBetween(world, citizenId, actor);
  if (used && isUse(entry.action)) used.lastUsedAt = Math.max(at, used.lastUsedAt ?? 0);
  world.activities.push({
    ...entry,
    id: world.newId('ac'),
    sequence: world.activities.length + 1,
    at,
    relation: relationOf(actor, citizenId),
  });
}

/** The same about an appointment, as it is at that moment. */
export function writeDownAppointment(
  world: World,
  actor: CitizenId | null,
  one: AppointmentRecord,
  action: Wire['Activity']['action'],
  at?: Instant,
): void {
  const { citizenId, id, serviceId, start } = one;
  writeDown(world, {
    citizenId,
    actor,
    action,
    appointment: { id, serviceName: serviceOf(world, serviceId).name, start: toWire(start) },
    mandateId: mandateUsed(world, actor, citizenId),
    ...(at !== undefined && { at }),
  });
}

/** Writes down that a representative was shown when something is agreed, or what. */
export function sawAppointments(world: World, actor: CitizenId, citizenId: CitizenId): void {
  looked(world, actor, citizenId, 'appointments-seen');
}

/** Writes down that a representative was shown messages, or a file that came with one. */
export function readMessages(world: World, actor: CitizenId, citizenId: CitizenId): void {
  looked(world, actor, citizenId, 'messages-read');
}

/**
 * Once a Danish day for each representative: who looks, and not how often, is what one wants to know.
 * Screens ask anew by themselves, and calendars do so all day.
 */
function looked(
  world: World,
  actor: CitizenId,
  citizenId: CitizenId,
  action: 'appointments-seen' | 'messages-read',
): void {
  if (actor === citizenId) return;
  const look = `${action} ${actor} ${citizenId}`;
  const today = copenhagenDay(world.clock.now());
  const mandate = standingBetween(world, citizenId, actor);
  if (mandate) mandate.lastUsedAt = world.clock.now();
  if (world.seen.get(look) === today) return;
  world.seen.set(look, today);
  const mandateId = mandate?.id ?? null;
  writeDown(world, { citizenId, actor, action, appointment: null, mandateId });
}

function mandateUsed(world: World, actor: CitizenId | null, citizen: CitizenId): string | null {
  return actor === null ? null : (standingBetween(world, citizen, actor)?.id ?? null);
}

function isUse(action: ActivityRecord['action']): boolean {
  return !action.startsWith('mandate-');
}

function relationOf(actor: CitizenId | null, citizen: CitizenId): ActivityRecord['relation'] {
  if (actor === null) return 'municipality';
  return actor === citizen ? 'self' : 'representative';
}
