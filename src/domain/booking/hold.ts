import type { AppointmentId } from '../appointment/appointment.ts';
import type { Brand } from '../brand.ts';
import type { CitizenId } from '../citizen.ts';
import type { Slot } from './slot.ts';
import type { Instant } from '../time.ts';

export type HoldId = Brand<string, 'HoldId'>;

/** A slot that is kept for the citizen while it is confirmed. */
export interface Hold {
  readonly id: HoldId;
  readonly citizenId: CitizenId;
  readonly slot: Slot;
  readonly replacing: AppointmentId | null;
  readonly expiresAt: Instant;
  readonly etag: string;
}

/** Whole seconds until a hold lapses; 0 when it has. */
export function secondsLeft(hold: Pick<Hold, 'expiresAt'>, now: Instant): number {
  return Math.max(0, Math.ceil((hold.expiresAt - now) / 1000));
}
