import { queryOptions } from '@tanstack/react-query';
import { citizenKey } from '../../api/wire/citizenKey.ts';
import { listServices } from '../../api/services.ts';
import { getHold, listSlots, listSlotsOn, type SlotQuestion } from '../../api/slots.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import type { HoldId } from '../../domain/booking/hold.ts';
import type { Day } from '../../domain/time.ts';

export const servicesOf = (citizen: CitizenId) =>
  queryOptions({
    queryKey: [...citizenKey(citizen), 'services'],
    queryFn: ({ signal }) => listServices(citizen, signal),
    staleTime: 60_000,
  });

const slotsKey = (citizen: CitizenId) => [...citizenKey(citizen), 'slots'];

/** Free times are taken all the time: never shown from memory without asking again. */
export const slotsOf = (citizen: CitizenId, question: SlotQuestion) =>
  queryOptions({
    queryKey: [...slotsKey(citizen), question],
    queryFn: ({ signal }) => listSlots(citizen, question, signal),
    staleTime: 0,
  });

/** Those of a day that did not come with the first. */
export const slotsOn = (citizen: CitizenId, question: SlotQuestion, day: Day) =>
  queryOptions({
    queryKey: [...slotsKey(citizen), question, day],
    queryFn: ({ signal }) => listSlotsOn(citizen, question, day, signal),
    staleTime: 0,
  });

/** Every hold of a citizen that this tab knows. */
export const holdsOf = (citizen: CitizenId) => [...citizenKey(citizen), 'hold'];

export const holdOf = (citizen: CitizenId, hold: HoldId) =>
  queryOptions({
    queryKey: [...holdsOf(citizen), hold],
    queryFn: ({ signal }) => getHold(citizen, hold, signal),
    staleTime: 30_000,
    // Asked again on the way back from another app: it may have lapsed meanwhile.
    refetchOnWindowFocus: 'always',
  });
