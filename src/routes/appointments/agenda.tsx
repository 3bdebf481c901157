import { useInfiniteQuery, useQuery, type QueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LoaderFunctionArgs } from 'react-router';
import { isRefusal } from '../../api/wire/problem.ts';
import { serverTimeOf } from '../../api/wire/serverClock.ts';
import { AgendaNotFetched } from '../../features/appointments/agenda/AgendaNotFetched.tsx';
import { useServerNow } from '../../shared/useServerNow.ts';
import type { AgendaEntry } from '../../domain/appointment/agenda.ts';
import { may } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import { Agenda } from '../../features/appointments/agenda/Agenda.tsx';
import { AgendaViews } from '../../features/appointments/agenda/AgendaViews.tsx';
import { NextAppointment } from '../../features/appointments/agenda/NextAppointment.tsx';
import { appointmentsOf } from '../../features/appointments/queries.ts';
import { OfflineNotice } from '../../shared/OfflineNotice.tsx';
import { keptAgendaQuery } from '../../features/device/queries.ts';
import { CancelledMarks, NoticeMark } from '../../features/notices/later.ts';
import { later } from '../../i18n/laterPart.tsx';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { Badge } from '../../ui/content/Badge.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { Beside } from '../../ui/page/Beside.tsx';
import { useWide } from '../../ui/useWide.ts';
import { MorePages } from '../../ui/content/MorePages.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { citizenOf } from '../citizenLoader.ts';
import { AgendaOffers } from '../waiting/laterOffers.ts';
import { useCitizen } from '../useCitizen.ts';
import { Unread, unreadIn } from '../../shared/Unread.tsx';
import { warm } from '../warm.ts';

const AgendaAside = later(
  () => import('./AgendaAside.tsx').then((module) => module.AgendaAside),
  'granted',
);
const InstallInvitation = later(
  () =>
    import('../../features/install/InstallInvitation.tsx').then(
      (module) => module.InstallInvitation,
    ),
  'install',
);

export const loader =
  (client: QueryClient) =>
  async ({ params }: LoaderFunctionArgs) => {
    const citizen = await citizenOf(client, params);
    if (citizen === null) return null;
    warm(client.infiniteQuery(appointmentsOf(citizen, 'upcoming')));
    return null;
  };

/** "Mine aftaler": the next appointment first and large, then the rest by day. */
export function Component() {
  const { citizen } = useCitizen();
  const { t } = useTranslation('appointments');
  const { other, name } = useSpeaking(citizen);
  const isWide = useWide();
  return (
    <Beside aside={isWide && <AgendaAside />}>
      <Screen
        title={t(other ? 'titleOther' : 'title')}
        heading={other ? t('headingOther', { name }) : t('title')}
      >
        <AgendaViews citizen={citizen} current="upcoming" />
        <AgendaOffers />
        <Upcoming />
      </Screen>
    </Beside>
  );
}

function Upcoming() {
  const { citizen } = useCitizen();
  const { t } = useTranslation(['appointments', 'common']);
  const now = useServerNow(60);
  const live = useInfiniteQuery(appointmentsOf(citizen.id, 'upcoming'));
  const kept = useQuery(keptAgendaQuery(citizen.id));
  const lists = live.data?.pages.map((page) => page.appointments);
  const fetched = lists?.flat();
  const fetchedAt = serverTimeOf(live.dataUpdatedAt);

  // What the device kept stands until the municipality has answered, but not against its refusal.
  const memory = isRefusal(live.error) ? null : kept.data;
  const planned = fetched ?? memory?.entries;
  if (planned === undefined) {
    return <AgendaNotFetched query={live} loading={t('loading')} />;
  }
  // A device whose clock is ahead must not hide what it kept.
  const [next, ...rest] = fetched ? planned.filter((entry) => entry.end > now) : planned;
  const mark = ({ id }: AgendaEntry) => <NoticeMark citizen={citizen.id} id={id} now={now} />;
  const updatedAt = fetched ? fetchedAt : memory?.updatedAt;
  return (
    <>
      {live.isError && updatedAt !== undefined && (
        <OfflineNotice
          updatedAt={updatedAt}
          now={now}
          complete={fetched ? !live.hasNextPage : (memory?.complete ?? true)}
        />
      )}
      <CancelledMarks citizen={citizen} now={now} />
      <Unread what="appointments" of={lists ?? [planned]} />
      {next === undefined ? (
        unreadIn(lists ?? [planned]) === 0 && (
          <EmptyState
            icon="event"
            heading={t('empty.upcoming.heading')}
            action={
              may('act-on-appointments', citizen) && (
                <ButtonLink href={pathsOf(citizen).book}>{t('common:nav.book')}</ButtonLink>
              )
            }
          >
            {t('empty.upcoming.text')}
          </EmptyState>
        )
      ) : (
        <NextAppointment citizen={citizen} entry={next} now={now}>
          {next.status === 'unknown' && <Badge variant="warning">{t('status.unknown')}</Badge>}
          {mark(next)}
        </NextAppointment>
      )}
      <InstallInvitation />
      {rest.length > 0 && (
        <>
          <h2>{t('later')}</h2>
          <Agenda
            citizen={citizen}
            entries={rest}
            now={now}
            complete={
              fetched
                ? !live.hasNextPage && unreadIn(lists ?? []) === 0
                : (memory?.complete ?? false)
            }
            mark={mark}
          />
        </>
      )}
      <MorePages label={t('common:showMore')} busyLabel={t('common:loadingMore')} query={live} />
    </>
  );
}
