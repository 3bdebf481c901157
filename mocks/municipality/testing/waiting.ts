import { ci } from '../../town/citizenIds.ts';
import { sv } from '../../town/serviceIds.ts';
import type { SlotQuery, Wire } from '../kernel/wire.ts';
import type { Changes } from '../notices/desk.ts';
import { booked, freeTime, havlunde, ok } from './support.ts';

export const dietitian = {
  serviceId: sv.dietitian,
  deliveryMode: 'clinic',
  from: '2026-12-07T00:00:00+01:00',
} as const;

/** Any earlier time suits. */
export const anyTime: Wire['WaitingWishes'] = {
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  from: '00:00',
  to: '23:59',
  locationIds: [],
  noticeHours: 0,
};

/** A municipality with a waiting list; maybe somebody looks on, as whoever has the app open does. */
export function waitingRoom({ at, lookedOn = false }: { at?: string; lookedOn?: boolean } = {}) {
  const { town, setTime, pass } = havlunde(at === undefined ? {} : { at });
  if (lookedOn) lookOn(town.changes);

  const listOf = (citizen: string) => town.waiting(citizen).items;
  const offersTo = (citizen: string) => listOf(citizen).flatMap(({ offers }) => offers);
  const offerTo = (citizen: string) => listOf(citizen)[0]?.offers[0];
  return {
    town,
    setTime,
    pass,
    /** Has the nth free time, and waits for an earlier one. */
    waits: (
      citizen: string,
      wishes: Partial<Wire['WaitingWishes']> = {},
      nth = 20,
      query: SlotQuery = dietitian,
    ) => {
      const one = booked(town, citizen, freeTime(town, query, { citizen, nth }));
      return { one, entry: ok(joins(one, wishes)) };
    },
    joins,
    /** The newest offer of the citizen's first entry. */
    offerTo,
    /** All that the citizen was offered, by whichever entry. */
    offersTo,
    statesFor: (citizen: string) =>
      listOf(citizen).map(({ ended, offers }) => ended?.why ?? offers[0]?.state ?? 'waits'),
    /** A time before everybody's, given back by staff. */
    frees: (nth = 0, query: SlotQuery = dietitian): Wire['Slot'] => {
      const slot = freeTime(town, query, { citizen: ci.ronni, nth });
      ok(town.staff.freeSlot(slot.id));
      return slot;
    },
    accepts: (citizen: string, version: string) =>
      town.acceptOffer(citizen, offerTo(citizen)?.id ?? '', citizen, version),
    declines: (citizen: string) =>
      town.declineOffer(
        citizen,
        offersTo(citizen).find(({ state }) => state === 'open')?.id ?? '',
        citizen,
      ),
  };

  function joins(one: Wire['Appointment'], wishes: Partial<Wire['WaitingWishes']> = {}) {
    const { citizenId, id: appointmentId } = one;
    const request = { citizenId, appointmentId, wishes: { ...anyTime, ...wishes } };
    return town.joinWaiting(citizenId, request);
  }
}

/** Asks at each change what came and who may hear it, as an open stream does. */
export function lookOn(changes: Changes): void {
  let at = changes.last();
  changes.listen(() => {
    for (const change of changes.after(at)) {
      at = change.sequence;
      changes.mayHear(ci.jens, change);
    }
  });
}
