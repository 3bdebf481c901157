import { queryOptions } from '@tanstack/react-query';
import { getVideoVisit, type Which } from '../../api/video.ts';
import { citizenKey } from '../../api/wire/citizenKey.ts';

/** How the visit stands; asked for now and then, as one who has not joined is told of nothing. */
export const videoVisitOf = (which: Which) =>
  queryOptions({
    queryKey: [...citizenKey(which.citizenId), 'video', which.appointmentId],
    queryFn: ({ signal }) => getVideoVisit(which, signal),
    refetchInterval: 10_000,
  });
