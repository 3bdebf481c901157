import { useInfiniteQuery, type QueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { useServerNow } from '../../shared/useServerNow.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import { mandatePaths, pathsOf } from '../../domain/paths.ts';
import { ActivityLog } from '../../features/activities/ActivityLog.tsx';
import { ActorFilter } from '../../features/activities/ActorFilter.tsx';
import { ActorHeading } from '../../features/activities/ActorHeading.tsx';
import { activitiesOf } from '../../features/activities/queries.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { BackLink } from '../../ui/page/BackLink.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { citizenOf } from '../citizenLoader.ts';
import { useCitizen } from '../useCitizen.ts';
import { warm } from '../warm.ts';

export const loader =
  (client: QueryClient) =>
  async ({ params, request }: LoaderFunctionArgs) => {
    const citizen = await citizenOf(client, params);
    const question = questionIn(new URL(request.url).searchParams);
    if (citizen !== null) warm(client.infiniteQuery(activitiesOf(citizen, question)));
    return null;
  };

/** "Hvem gjorde hvad": all that was done for the citizen; to a representative, what they did. */
export function Component() {
  const { citizen } = useCitizen();
  const { t } = useTranslation('activities');
  const { other, name } = useSpeaking(citizen);
  const paths = pathsOf(citizen);
  return (
    <Screen
      title={t('title')}
      heading={t(other ? 'headingOther' : 'title')}
      lead={other ? t('leadOther', { name }) : t('lead')}
      above={
        <BackLink href={other ? paths.appointments : mandatePaths.overview}>
          {t(other ? 'toAppointments' : 'toMandates')}
        </BackLink>
      }
    >
      <Log />
    </Screen>
  );
}

function Log() {
  const { citizen, actor: reader } = useCitizen();
  const { t } = useTranslation('activities');
  const { other, name } = useSpeaking(citizen);
  const now = useServerNow(60);
  const [search, setSearch] = useSearchParams();
  const question = questionIn(search);
  // All of it, so that the choice stays where it is while one part is on its way, or does not come.
  const all = useInfiniteQuery(activitiesOf(citizen.id, {}));
  const actors = all.data?.pages[0]?.actors ?? [];
  const chosen = actors.find(({ id }) => id === question.actor);
  return (
    <>
      {actors.length > 1 && (
        <ActorFilter
          actors={actors}
          reader={reader}
          chosen={question.actor ?? null}
          onChoose={(actor) => {
            setSearch(actor === null ? {} : { [who]: actor }, {
              replace: true,
              preventScrollReset: true,
            });
          }}
        />
      )}
      {chosen ? (
        <ActorHeading citizen={citizen} reader={reader} actor={chosen} />
      ) : (
        <h2 className="sr-only">{t('all')}</h2>
      )}
      <ActivityLog
        citizen={citizen}
        reader={reader}
        now={now}
        question={question}
        empty={
          <EmptyState icon="checklist" heading={t('empty.heading')}>
            {other ? t('empty.textOther', { name }) : t('empty.text')}
          </EmptyState>
        }
      />
    </>
  );
}

const who = 'hvem';

function questionIn(search: URLSearchParams) {
  const actor = search.get(who) as CitizenId | null; // the server decides whether it is one
  return actor === null ? {} : { actor };
}
