import type { AppointmentRecord, HoldRecord } from './records.ts';
import type { World } from './world.ts';

/**
 * Remembers that a time, or a seat of it, became free: before anybody else is asked, it is offered to
 * those who wait (`followWaiting`).
 */
export function freedUp(world: World, slotId: string | null): void {
  if (slotId !== null) world.freed.add(slotId);
}

/** The same of a time that a citizen held and let go: it is for others, and not offered back. */
export function notWanted(world: World, { citizenId, slotId }: HoldRecord): void {
  for (const entry of world.waiting.values()) {
    if (entry.citizenId === citizenId) entry.passed.add(slotId);
  }
  freedUp(world, slotId);
}

/** The same of a time that an appointment was moved from: it is for others, and not offered back. */
export function leftBehind(world: World, { id, slotId }: AppointmentRecord): void {
  for (const entry of world.waiting.values()) {
    if (entry.appointmentId === id && slotId !== null) entry.passed.add(slotId);
  }
  freedUp(world, slotId);
}
