import type { QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { useServerNow } from '../../shared/useServerNow.ts';
import { municipality } from '../../config/municipality.ts';
import { canActFor, type Citizen } from '../../domain/citizen.ts';
import {
  collisionsAmong,
  isTravelUnknown,
  takenPartIn,
} from '../../domain/appointment/collision.ts';
import { pathsOf } from '../../domain/paths.ts';
import { chosenText, mostTogether, shownOf } from '../../domain/shown.ts';
import { ChoosePeople } from '../../features/appointments/agenda/ChoosePeople.tsx';
import { CollisionWarning } from '../../features/appointments/CollisionWarning.tsx';
import { CombinedAgenda } from '../../features/appointments/agenda/CombinedAgenda.tsx';
import { PartNotices } from '../../features/appointments/PartNotices.tsx';
import { PersonMark } from '../../features/appointments/agenda/PersonMark.tsx';
import { upcomingOf } from '../../features/appointments/queries.ts';
import { NoticeMark } from '../../features/notices/later.ts';
import { citizensQuery } from '../../features/session/queries.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { Loading } from '../../ui/feedback/Loading.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { KeepPart } from './KeepPart.tsx';
import { useCitizen } from '../useCitizen.ts';
import { useParts } from './useParts.ts';
import { Unread, unreadIn } from '../../shared/Unread.tsx';
import { warm } from '../warm.ts';

/** Whom to show, of many: opaque ids. */
const parameter = 'vis';

export const loader =
  (client: QueryClient) =>
  async ({ request }: LoaderFunctionArgs) => {
    const chosen = new URL(request.url).searchParams.get(parameter);
    const citizens = await client
      .query({ ...citizensQuery, staleTime: 'static' })
      .catch((): readonly Citizen[] => []); // the layout says why there are none
    const people = canActFor(citizens);
    // One alone has an agenda of their own, and is led there.
    const shown = people.length > 1 ? shownOf(people, chosen) : [];
    warm(...shown.map(({ id }) => client.query(upcomingOf(id))));
    return null;
  };

/** "Aftaler for alle": one's own, and those of everybody whose appointments one may see, by day. */
export function Component() {
  const { citizen, citizens } = useCitizen();
  const { t } = useTranslation('everybody');
  const [address, setAddress] = useSearchParams();
  const people = canActFor(citizens);
  const shown = shownOf(people, address.get(parameter));
  const [atFirst] = useState(people);
  const isGone = atFirst.some(({ id }) => people.every((one) => one.id !== id));
  if (people.length === 1 && !isGone) {
    return <Navigate to={pathsOf(citizen).appointments} replace />;
  }
  return (
    <Screen title={t('title')} lead={t('lead')}>
      {people.length > mostTogether && (
        <ChoosePeople
          people={people}
          chosen={shown}
          most={mostTogether}
          onChange={(ids) => {
            const chosen = { [parameter]: chosenText(ids) };
            setAddress(chosen, { replace: true, preventScrollReset: true });
          }}
        />
      )}
      <Together people={shown} isGone={isGone} />
    </Screen>
  );
}

function Together({ people, isGone }: { people: readonly Citizen[]; isGone: boolean }) {
  const { actor } = useCitizen();
  const { t } = useTranslation('everybody');
  const now = useServerNow(60);
  const known = useParts(people);
  const lists = known.map(({ entries }) => entries);
  const parts = known.map((part) => ({
    ...part,
    // A device whose clock is ahead must not hide what it kept.
    entries: part.state === 'fresh' ? part.entries.filter(({ end }) => end > now) : part.entries,
  }));
  const taken = takenPartIn(parts, actor);
  const collisions = collisionsAmong(taken, municipality.policies.travel);
  const isRefused = parts.some(({ state }) => state === 'refused');
  const isLoading = parts.some(({ state }) => state === 'loading');
  const isAnything = parts.some(({ entries }) => entries.length > 0) || unreadIn(lists) > 0;
  const isAllTold = parts.every(({ state }) => state === 'fresh' || state === 'old');
  const failing = parts.filter(({ state }) => state === 'failed' || state === 'old');
  return (
    <>
      <div role="status">{(isGone || isRefused) && <Alert variant="info">{t('gone')}</Alert>}</div>
      <PartNotices
        parts={parts}
        now={now}
        onRetry={() => {
          for (const { retry } of failing) retry();
        }}
      />
      <CollisionWarning
        collisions={collisions}
        heading={
          collisions.length === 1
            ? t('collision.single')
            : t('collision.several', { times: collisions.length })
        }
        now={now}
        travelUnknown={isTravelUnknown(taken)}
        partly={parts.some(({ state }) => state === 'failed')}
      />
      <ul className="people" aria-label={t('people')}>
        {parts
          .filter(({ state }) => state !== 'refused')
          .map(({ citizen }) => (
            <li key={citizen.id}>
              <PersonMark citizen={citizen} />
            </li>
          ))}
      </ul>
      <Unread what="appointments" of={lists} />
      <CombinedAgenda
        actor={actor}
        parts={parts}
        collisions={collisions}
        now={now}
        mark={({ citizen, entry }) => <NoticeMark citizen={citizen.id} id={entry.id} now={now} />}
      />
      {isLoading && <Loading>{t('loading')}</Loading>}
      {people.length > 0 && isAllTold && !isAnything && (
        <EmptyState icon="event" heading={t('empty.heading')}>
          {t('empty.text')}
        </EmptyState>
      )}
      {people
        .filter(({ relation }) => relation !== 'self')
        .map((citizen) => (
          <KeepPart key={citizen.id} citizen={citizen} />
        ))}
    </>
  );
}
