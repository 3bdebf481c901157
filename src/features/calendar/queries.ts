import { queryOptions } from '@tanstack/react-query';
import { getCalendarFeed } from '../../api/calendarFeed.ts';
import { citizenKey } from '../../api/wire/citizenKey.ts';
import type { CitizenId } from '../../domain/citizen.ts';

/** In memory alone: whoever knows the address can read the calendar. */
export const calendarFeedOf = (citizen: CitizenId) =>
  queryOptions({
    queryKey: [...citizenKey(citizen), 'calendar'],
    queryFn: ({ signal }) => getCalendarFeed(citizen, signal),
    // It may have been ended elsewhere.
    staleTime: 0,
  });
