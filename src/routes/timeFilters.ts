import { useSearchParams } from 'react-router';
import type { LocationId } from '../domain/service.ts';
import { dayFromWire, type Day } from '../domain/time.ts';
import { partsOfDay, type TimeFilters } from '../features/booking/timeFilters.ts';

/** The filters live in the address, so that they are still set on the way back. */
export function filtersIn(search: URLSearchParams): TimeFilters {
  const listOf = (name: string) => search.get(name)?.split(',') ?? [];
  return {
    weekdays: listOf('ugedag')
      .map(Number)
      .filter((weekday) => weekday >= 1 && weekday <= 7),
    partsOfDay: partsOfDay.filter((part) => listOf('tid').includes(part)),
    locations: listOf('sted') as LocationId[], // the server decides whether they are
    from: dayOf(search.get('fra')),
  };
}

export function useTimeFilters(): [TimeFilters, (filters: TimeFilters) => void] {
  const [search, setSearch] = useSearchParams();
  const set = ({ weekdays, partsOfDay: parts, locations, from }: TimeFilters) => {
    const next = new URLSearchParams(search);
    const put = (name: string, text: string) => {
      if (text === '') next.delete(name);
      else next.set(name, text);
    };
    put('ugedag', weekdays.join(','));
    put('tid', parts.join(','));
    put('sted', locations.join(','));
    put('fra', from ?? '');
    setSearch(next, { replace: true, preventScrollReset: true });
  };
  return [filtersIn(search), set];
}

function dayOf(text: string | null): Day | null {
  try {
    return text === null ? null : dayFromWire(text);
  } catch {
    return null; // an address somebody has edited
  }
}
