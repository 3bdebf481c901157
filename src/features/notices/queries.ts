import { infiniteQueryOptions } from '@tanstack/react-query';
import { citizenKey } from '../../api/wire/citizenKey.ts';
import { listNotices } from '../../api/notices.ts';
import type { CitizenId } from '../../domain/citizen.ts';

/** What the municipality did, latest first. */
export const noticesOf = (citizen: CitizenId) =>
  infiniteQueryOptions({
    queryKey: [...citizenKey(citizen), 'notices'],
    queryFn: ({ pageParam, signal }) => listNotices(citizen, pageParam, signal),
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.nextCursor,
  });

const firstPage: string | null = null;
