import { infiniteQueryOptions } from '@tanstack/react-query';
import { listActivities, type ActivityQuestion } from '../../api/activities.ts';
import { citizenKey } from '../../api/wire/citizenKey.ts';
import type { CitizenId } from '../../domain/citizen.ts';

/** Never kept on a device, and old as soon as somebody does something: asked for each time. */
export const activitiesOf = (citizen: CitizenId, question: ActivityQuestion) =>
  infiniteQueryOptions({
    queryKey: [...citizenKey(citizen), 'activities', question],
    queryFn: ({ pageParam, signal }) => listActivities(citizen, question, pageParam, signal),
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
  });

const firstPage: string | null = null;
