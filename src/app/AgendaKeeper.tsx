import { useInfiniteQuery } from '@tanstack/react-query';
import { serverTimeOf } from '../api/wire/serverClock.ts';
import type { Citizen } from '../domain/citizen.ts';
import { appointmentsOf } from '../features/appointments/queries.ts';
import { NotKept } from '../features/device/NotKept.tsx';
import { useForgetWhenRefused } from '../features/device/useForgetWhenRefused.ts';
import { useKeepAgenda } from '../features/device/useKeepAgenda.ts';
import { unreadIn } from '../shared/Unread.tsx';
import { useKeeps } from '../features/device/useKeeps.ts';

/**
 * On an own device the agenda is kept up to date whatever screen is shown, so that a train without
 * coverage never shows what was cancelled a minute ago. Says so when it cannot be kept.
 */
export function AgendaKeeper({ citizen }: { citizen: Citizen }) {
  const keeps = useKeeps();
  const upcoming = useInfiniteQuery({ ...appointmentsOf(citizen.id, 'upcoming'), enabled: keeps });
  const lists = upcoming.data?.pages.map((page) => page.appointments) ?? [];
  const notKept = useKeepAgenda(
    citizen,
    keeps && upcoming.data ? lists.flat() : undefined,
    serverTimeOf(upcoming.dataUpdatedAt),
    !upcoming.hasNextPage && unreadIn(lists) === 0,
  );
  useForgetWhenRefused(citizen, upcoming.error);
  return notKept && <NotKept reason={notKept} />;
}
