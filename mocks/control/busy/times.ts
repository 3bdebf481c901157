import type { Chance } from './chance.ts';
import type { SlotQuery, Wire } from '../../municipality/kernel/wire.ts';
import type { Municipality } from '../../municipality/municipality.ts';
import { days, toWire } from '../../municipality/kernel/time.ts';

/** How far ahead a busy day looks: most of what people agree is about the next weeks. */
export const daysAhead = 28;
const day = days(1);

/** A service and a way of delivery, out of those given. */
export function someWish(
  services: readonly Wire['Service'][],
  chance: Chance,
): Pick<SlotQuery, 'serviceId' | 'deliveryMode'> | null {
  const service = chance.oneOf(services);
  const mode = chance.oneOf(service?.delivery.modes ?? [])?.mode;
  return service && mode ? { serviceId: service.id, deliveryMode: mode } : null;
}

/** From some moment of the next weeks on, two days long. */
export function someWindow(
  municipality: Municipality,
  chance: Chance,
): { from: string; to: string } {
  const from = municipality.now() + chance.below(daysAhead) * day;
  return { from: toWire(from), to: toWire(from + 2 * day) };
}
