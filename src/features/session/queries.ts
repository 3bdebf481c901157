import { queryOptions } from '@tanstack/react-query';
import { listCitizens } from '../../api/citizens.ts';
import { getLiveSession } from './pendingLogout.ts';

/** Who is logged in. Asked once at the start; changed by logging in, out, or a 401. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => getLiveSession(signal),
  staleTime: Infinity,
});

/** Whom the one who is logged in may act for. */
export const citizensQuery = queryOptions({
  queryKey: ['session', 'citizens'],
  queryFn: ({ signal }) => listCitizens(signal),
  staleTime: 60_000,
});
