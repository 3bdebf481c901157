import { useQuery } from '@tanstack/react-query';
import { isRefusal } from '../../api/wire/problem.ts';
import { serverTimeOf } from '../../api/wire/serverClock.ts';
import type { Citizen } from '../../domain/citizen.ts';
import { upcomingOf } from '../../features/appointments/queries.ts';
import { NotKept } from '../../features/device/NotKept.tsx';
import { useForgetWhenRefused } from '../../features/device/useForgetWhenRefused.ts';
import { useKeepAgenda } from '../../features/device/useKeepAgenda.ts';
import { unreadIn } from '../../shared/Unread.tsx';
import { useKeeps } from '../../features/device/useKeeps.ts';

/**
 * Keeps one person's part of an agenda of several on an own device, in that person's own record: one
 * whom one may no longer see is wiped alone. Oneself is kept on every screen (`AgendaKeeper`).
 */
export function KeepPart({ citizen }: { citizen: Citizen }) {
  const keeps = useKeeps();
  const live = useQuery(upcomingOf(citizen.id));
  const notKept = useKeepAgenda(
    citizen,
    keeps && !isRefusal(live.error) ? live.data?.appointments : undefined,
    serverTimeOf(live.dataUpdatedAt),
    live.data ? live.data.complete && unreadIn([live.data.appointments]) === 0 : true,
  );
  useForgetWhenRefused(citizen, live.error);
  return notKept && <NotKept reason={notKept} />;
}
