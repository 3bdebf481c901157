import { useQueries } from '@tanstack/react-query';
import { isRefusal } from '../../api/wire/problem.ts';
import { serverTimeOf } from '../../api/wire/serverClock.ts';
import type { Citizen } from '../../domain/citizen.ts';
import type { Part } from '../../domain/appointment/combinedAgenda.ts';
import type { Instant } from '../../domain/time.ts';
import { upcomingOf } from '../../features/appointments/queries.ts';
import { keptAgendaQuery } from '../../features/device/queries.ts';

export interface KnownPart extends Part {
  /**
   * `old`: the network failed, this is what is remembered. `refused`: one may not see this person
   * any more, and what is remembered does not stand against that.
   */
  readonly state: 'loading' | 'fresh' | 'old' | 'failed' | 'refused';
  /** When the municipality told it; null when nothing is known. */
  readonly updatedAt: Instant | null;
  readonly complete: boolean;
  readonly retry: () => void;
}

/** What is planned for each of several people, as far as it is known; each fails by itself. */
export function useParts(people: readonly Citizen[]): readonly KnownPart[] {
  const live = useQueries({ queries: people.map(({ id }) => upcomingOf(id)) });
  const kept = useQueries({ queries: people.map(({ id }) => keptAgendaQuery(id)) });
  return people.map((citizen, index): KnownPart => {
    const { data, error, isError, dataUpdatedAt, refetch } = live[index] ?? unasked;
    const memory = kept[index]?.data;
    const retry = () => void refetch();
    const known = { citizen, complete: true, retry };
    if (isRefusal(error)) return { ...known, state: 'refused', entries: [], updatedAt: null };
    if (data) {
      const { appointments: entries, complete } = data;
      const updatedAt = serverTimeOf(dataUpdatedAt);
      return { ...known, state: isError ? 'old' : 'fresh', entries, updatedAt, complete };
    }
    if (memory) return { ...known, state: isError ? 'old' : 'loading', ...memory };
    return { ...known, state: isError ? 'failed' : 'loading', entries: [], updatedAt: null };
  });
}

/** There is one for each person; the compiler cannot know. */
const unasked = {
  data: undefined,
  error: null,
  isError: false,
  dataUpdatedAt: 0,
  refetch: () => Promise.resolve(),
};
