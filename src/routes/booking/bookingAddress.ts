import { useSearchParams } from 'react-router';
import type { AppointmentId } from '../../domain/appointment/appointment.ts';
import type { Way } from '../../domain/booking/bookingFlow.ts';
import { isDeliveryMode, type DeliveryMode } from '../../domain/appointment/delivery.ts';
import type { HoldId } from '../../domain/booking/hold.ts';
import type { ServiceId } from '../../domain/appointment/service.ts';
import type { SlotId } from '../../domain/booking/slot.ts';

/** What the address says has been chosen so far. The server decides whether it makes sense. */
export interface BookingAddress {
  readonly service: ServiceId | null;
  readonly mode: DeliveryMode | null;
  readonly hold: HoldId | null;
  /** The time that the hold is on: when it is gone, one may have booked it. */
  readonly slot: SlotId | null;
  readonly moving: AppointmentId | null;
}

export function bookingAddress(search: URLSearchParams): BookingAddress {
  const mode = search.get('moede');
  return {
    service: search.get('ydelse') as ServiceId | null,
    mode: isDeliveryMode(mode) ? mode : null,
    hold: search.get('hold') as HoldId | null,
    slot: search.get('tid') as SlotId | null,
    moving: search.get('flyt') as AppointmentId | null,
  };
}

/** How one comes to the check. */
export function wayOf(isMove: boolean, oneWay: boolean): Way {
  if (isMove) return 'move';
  return oneWay ? 'booking in the one way there is' : 'booking';
}

export function useBookingAddress(): BookingAddress {
  return bookingAddress(useSearchParams()[0]);
}
