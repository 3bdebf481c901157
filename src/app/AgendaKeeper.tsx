import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { serverTimeOf } from '../api/serverClock.ts';
import type { Citizen } from '../domain/citizen.ts';
import { appointmentsOf } from '../features/appointments/queries.ts';
import { NotKept } from '../features/device/NotKept.tsx';
import { deviceOwnerQuery, lockQuery } from '../features/device/queries.ts';
import { useForgetWhenRefused } from '../features/device/useForgetWhenRefused.ts';
import { useKeepAgenda } from '../features/device/useKeepAgenda.ts';

/**
 * On an own device the agenda is kept up to date whatever screen is shown, so that a train without
 * coverage never shows what was cancelled a minute ago. Says so when it cannot be kept.
 */
export function AgendaKeeper({ citizen }: { citizen: Citizen }) {
  const owner = useQuery(deviceOwnerQuery);
  const lock = useQuery(lockQuery);
  // Where it lies locked nothing can be kept; unlocked, it is at once.
  const isOpen = lock.data === 'none' || lock.data === 'unlocked';
  const keeps = typeof owner.data === 'string' && isOpen;
  const upcoming = useInfiniteQuery({ ...appointmentsOf(citizen.id, 'upcoming'), enabled: keeps });
  const notKept = useKeepAgenda(
    citizen,
    keeps ? upcoming.data?.pages.flatMap((page) => page.appointments) : undefined,
    serverTimeOf(upcoming.dataUpdatedAt),
    !upcoming.hasNextPage,
  );
  useForgetWhenRefused(citizen, upcoming.error);
  return notKept && <NotKept reason={notKept} />;
}
