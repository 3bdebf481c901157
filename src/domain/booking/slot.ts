import type { Brand } from '../brand.ts';
import type { ToldMode } from '../appointment/delivery.ts';
import type { Location, Practitioner, ServiceId } from '../appointment/service.ts';
import { copenhagenDay, type Day, type Instant } from '../time.ts';

export type SlotId = Brand<string, 'SlotId'>;

/** FHIR Slot: a free time, in the way of delivery that was asked for. */
export interface Slot {
  readonly id: SlotId;
  readonly serviceId: ServiceId;
  readonly start: Instant;
  readonly end: Instant;
  readonly mode: ToldMode;
  readonly location: Location | null;
  readonly practitioner: Practitioner | null;
  readonly seatsLeft: number | null;
}

/** Things that start, under their Danish day, in the order they came. */
export function byDay<Item extends { readonly start: Instant }>(
  items: readonly Item[],
): readonly { readonly day: Day; readonly items: readonly Item[] }[] {
  const groups = new Map<Day, Item[]>();
  for (const item of items) {
    const day = copenhagenDay(item.start);
    const group = groups.get(day);
    if (group) group.push(item);
    else groups.set(day, [item]);
  }
  return Array.from(groups, ([day, ofDay]) => ({ day, items: ofDay }));
}
