import { useInfiniteQuery, type QueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LoaderFunctionArgs } from 'react-router';
import { AgendaNotFetched } from '../../features/appointments/agenda/AgendaNotFetched.tsx';
import { useServerNow } from '../../shared/useServerNow.ts';
import { Agenda } from '../../features/appointments/agenda/Agenda.tsx';
import { AgendaViews } from '../../features/appointments/agenda/AgendaViews.tsx';
import { appointmentsOf } from '../../features/appointments/queries.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { MorePages } from '../../ui/content/MorePages.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { citizenOf } from '../citizenLoader.ts';
import { useCitizen } from '../useCitizen.ts';
import { Unread, unreadIn } from '../../shared/Unread.tsx';
import { warm } from '../warm.ts';

type Over = 'past' | 'cancelled';

const loaderOf =
  (state: Over) =>
  (client: QueryClient) =>
  async ({ params }: LoaderFunctionArgs) => {
    const citizen = await citizenOf(client, params);
    if (citizen !== null) warm(client.infiniteQuery(appointmentsOf(citizen, state)));
    return null;
  };

/** Appointments that are over. */
export const past = { loader: loaderOf('past'), Component: () => <Over state="past" /> };
/** Appointments that were cancelled. */
export const cancelled = {
  loader: loaderOf('cancelled'),
  Component: () => <Over state="cancelled" />,
};

function Over({ state }: { state: Over }) {
  const { citizen } = useCitizen();
  const { t } = useTranslation('appointments');
  const { other, name } = useSpeaking(citizen);
  return (
    <Screen
      title={t(other ? 'titleOther' : 'title')}
      heading={other ? t('headingOther', { name }) : t('title')}
    >
      <AgendaViews citizen={citizen} current={state} />
      <OverList state={state} />
    </Screen>
  );
}

function OverList({ state }: { state: Over }) {
  const { citizen } = useCitizen();
  const { t } = useTranslation(['appointments', 'common']);
  const now = useServerNow(60);
  const query = useInfiniteQuery(appointmentsOf(citizen.id, state));
  if (query.data === undefined) {
    return <AgendaNotFetched query={query} loading={t('loading')} />;
  }
  const lists = query.data.pages.map((page) => page.appointments);
  const entries = lists.flat();
  if (entries.length === 0 && unreadIn(lists) === 0) {
    return (
      <EmptyState icon="event" heading={t(`empty.${state}.heading`)}>
        {t(`empty.${state}.text`)}
      </EmptyState>
    );
  }
  return (
    <>
      <h2 className="sr-only">{t(state)}</h2>
      <Unread what="appointments" of={lists} />
      <Agenda
        citizen={citizen}
        entries={entries}
        now={now}
        complete={!query.hasNextPage && unreadIn(lists) === 0}
      />
      <MorePages label={t('common:showMore')} busyLabel={t('common:loadingMore')} query={query} />
    </>
  );
}
