import type { PartOfDay, SlotQuestion } from '../../../api/slots.ts';
import type { AppointmentId } from '../../../domain/appointment/appointment.ts';
import type { DeliveryMode } from '../../../domain/appointment/delivery.ts';
import type { LocationId, ServiceId } from '../../../domain/appointment/service.ts';

export const partsOfDay = [
  'morning',
  'afternoon',
  'evening',
] as const satisfies readonly PartOfDay[];

export interface TimeFilters {
  readonly weekdays: readonly number[];
  readonly partsOfDay: readonly PartOfDay[];
  readonly locations: readonly LocationId[];
}

export const noFilters: TimeFilters = { weekdays: [], partsOfDay: [], locations: [] };

/** How many of the three questions have an answer. */
export function filtersOn({ weekdays, partsOfDay: parts, locations }: TimeFilters): number {
  return [weekdays.length, parts.length, locations.length].filter(Boolean).length;
}

/** What to ask the municipality for. */
export function questionOf(
  choices: { service: ServiceId; mode: DeliveryMode; moving: AppointmentId | null },
  filters: TimeFilters,
): SlotQuestion {
  return {
    serviceId: choices.service,
    mode: choices.mode,
    replacing: choices.moving,
    weekdays: filters.weekdays,
    partsOfDay: filters.partsOfDay,
    // Only those who come somewhere choose where.
    locations: choices.mode === 'clinic' ? filters.locations : [],
  };
}
