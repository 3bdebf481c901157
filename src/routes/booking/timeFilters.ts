import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { LocationId } from '../../domain/appointment/service.ts';
import { dayFromWire, type Day } from '../../domain/time.ts';
import { partsOfDay, type TimeFilters } from '../../features/booking/times/timeFilters.ts';

/** The filters live in the address, so that they are still set on the way back. */
export function filtersIn(search: URLSearchParams): TimeFilters {
  const listOf = (name: string) => search.get(name)?.split(',') ?? [];
  return {
    weekdays: listOf('ugedag')
      .map(Number)
      .filter((weekday) => Number.isInteger(weekday) && weekday >= 1 && weekday <= 7),
    partsOfDay: partsOfDay.filter((part) => listOf('tid').includes(part)),
    locations: listOf('sted') as LocationId[], // the server decides whether they are
  };
}

export function useTimeFilters(): [TimeFilters, (filters: TimeFilters) => void] {
  const [search, setSearch] = useSearchParams();
  // The address follows when its loader is done, which is too late for a box that was just ticked.
  const [filters, setFilters] = useState(() => filtersIn(search));
  const set = (chosen: TimeFilters) => {
    setFilters(chosen);
    put(chosen);
  };
  const put = ({ weekdays, partsOfDay: parts, locations }: TimeFilters) => {
    const next = new URLSearchParams(search);
    const write = (name: string, text: string) => {
      if (text === '') next.delete(name);
      else next.set(name, text);
    };
    write('ugedag', weekdays.join(','));
    write('tid', parts.join(','));
    write('sted', locations.join(','));
    setSearch(next, { replace: true, preventScrollReset: true });
  };
  return [filters, set];
}

/** The day whose times are looked at, in the address for the same reason. */
export function useChosenDay(): [Day | null, (day: Day) => void] {
  const [search, setSearch] = useSearchParams();
  const [day, setDay] = useState(() => dayOf(search.get('dag')));
  const set = (chosen: Day) => {
    setDay(chosen);
    const next = new URLSearchParams(search);
    next.set('dag', chosen);
    setSearch(next, { replace: true, preventScrollReset: true });
  };
  return [day, set];
}

function dayOf(text: string | null): Day | null {
  try {
    return text === null ? null : dayFromWire(text);
  } catch {
    return null; // an address somebody has edited
  }
}
