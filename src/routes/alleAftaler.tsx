import { useQueries, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { isRefusal } from '../api/problem.ts';
import { serverTimeOf } from '../api/serverClock.ts';
import { useServerNow } from '../api/useServerNow.ts';
import { municipality } from '../config/municipality.ts';
import { canActFor, type Citizen, type CitizenId } from '../domain/citizen.ts';
import { collisions } from '../domain/collision.ts';
import { combine, mostTogether, shownTogether } from '../domain/combinedAgenda.ts';
import { paths } from '../domain/paths.ts';
import type { Instant } from '../domain/time.ts';
import { ChoosePeople } from '../features/acting/ChoosePeople.tsx';
import { Collisions } from '../features/appointments/Collisions.tsx';
import { CombinedAgenda } from '../features/appointments/CombinedAgenda.tsx';
import { upcomingTogether } from '../features/appointments/queries.ts';
import { keptAgendaQuery } from '../features/device/queries.ts';
import { citizensQuery } from '../features/session/queries.ts';
import { Alert } from '../ui/Alert.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Link } from '../ui/Link.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Screen } from '../ui/Screen.tsx';
import { AgendaPartState, type Part } from './AgendaPartState.tsx';
import { useCitizen } from './useCitizen.ts';
import { warm } from './warm.ts';

export const loader =
  (client: QueryClient) =>
  async ({ request }: LoaderFunctionArgs) => {
    const chosen = chosenIn(new URL(request.url).searchParams);
    const citizens = await client
      .query({ ...citizensQuery, staleTime: 'static' })
      .catch((): readonly Citizen[] => []);
    for (const { id } of shownTogether(canActFor(citizens), chosen)) {
      warm(client.query(upcomingTogether(id)));
    }
    return null;
  };

/** "Alles aftaler": one's own and those of the people one represents, in one agenda. */
export function Component() {
  const { citizens } = useCitizen();
  const { t } = useTranslation('everybody');
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const all = canActFor(citizens);
  const chosen = chosenIn(search);
  const shown = shownTogether(all, chosen);
  const many = all.length > mostTogether;
  return (
    <Screen title={t('title')} lead={t('lead')}>
      {shown.length === 0 ? (
        <ChoosePeople
          citizens={all}
          chosen={chosen}
          onChosen={(next) => void navigate(paths.everybody(next))}
        />
      ) : (
        <>
          {many && (
            <p>
              <Link href={paths.everybody()}>{t('others')}</Link>
            </p>
          )}
          <Together key={chosen.join()} citizens={shown} />
        </>
      )}
    </Screen>
  );
}

function Together({ citizens }: { citizens: readonly Citizen[] }) {
  const { t } = useTranslation('everybody');
  const { actor } = useCitizen();
  const now = useServerNow(60);
  const [atFirst] = useState(citizens);
  const parts = useParts(citizens, now);
  const someEnded = atFirst.some(({ id }) => !citizens.some((one) => one.id === id));
  const agenda = combine(
    parts.map(({ citizen, entries }) => ({ citizen, entries: entries ?? [] })),
  );
  const self = actor as string as CitizenId; // oneself, as the one it is about
  const found = collisions(agenda, self, municipality.policies.travel);
  const colliding = new Set(found.flatMap(({ first, second }) => [first, second]));
  const waiting = parts.some(({ entries, error }) => entries === undefined && error === null);
  const known = parts.some(({ entries }) => entries !== undefined);
  return (
    <>
      {someEnded && (
        <Alert variant="info" role="status">
          {t('ended')}
        </Alert>
      )}
      {parts.map((part) => (
        <AgendaPartState key={part.citizen.id} part={part} now={now} />
      ))}
      <Collisions found={found} now={now} />
      <CombinedAgenda agenda={agenda} colliding={colliding} now={now} />
      {waiting && <Loading>{t('loading')}</Loading>}
      {!waiting && known && agenda.length === 0 && (
        <EmptyState icon="event" heading={t('empty.heading')}>
          {t('empty.text')}
        </EmptyState>
      )}
    </>
  );
}

/** Each person's appointments as the municipality tells them; where it does not, as the device remembers. */
function useParts(citizens: readonly Citizen[], now: Instant): readonly Part[] {
  const live = useQueries({ queries: citizens.map(({ id }) => upcomingTogether(id)) });
  const kept = useQueries({ queries: citizens.map(({ id }) => keptAgendaQuery(id)) });
  return citizens.map((citizen, index) => {
    const { data, error = null, dataUpdatedAt } = live[index] ?? {};
    const memory = isRefusal(error) ? null : kept[index]?.data;
    const old = data === undefined ? memory : null;
    return {
      citizen,
      entries: data?.appointments.filter(({ end }) => end > now) ?? old?.entries,
      updatedAt: data ? serverTimeOf(dataUpdatedAt ?? 0) : (old?.updatedAt ?? null),
      complete: data ? data.nextCursor === null : (old?.complete ?? true),
      fetched: data !== undefined,
      error,
    };
  });
}

function chosenIn(search: URLSearchParams): readonly CitizenId[] {
  return (search.get('vis')?.split(',') ?? []) as CitizenId[]; // those that are none are passed over
}
