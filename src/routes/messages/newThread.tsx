import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams, type LoaderFunctionArgs } from 'react-router';
import type { AppointmentId } from '../../domain/appointment/appointment.ts';
import { may } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import { appointmentOf } from '../../features/appointments/queries.ts';
import { MayNot } from '../../features/messages/MayNot.tsx';
import { unitsOf } from '../../features/messages/queries.ts';
import { UrgentLine } from '../../features/messages/UrgentLine.tsx';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { NotFetched } from '../../shared/NotFetched.tsx';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { BackLink } from '../../ui/page/BackLink.tsx';
import { type FieldProblem, useFieldProblems } from '../../shared/useFieldProblems.tsx';
import { Loading } from '../../ui/feedback/Loading.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { citizenOf } from '../citizenLoader.ts';
import { NewMessage } from './NewMessage.tsx';
import { useCitizen } from '../useCitizen.ts';
import { Unread } from '../../shared/Unread.tsx';
import { warm } from '../warm.ts';

export const loader =
  (client: QueryClient) =>
  async ({ params, request }: LoaderFunctionArgs) => {
    const citizen = await citizenOf(client, params);
    const appointment = aboutIn(new URL(request.url).searchParams);
    if (citizen !== null) {
      warm(client.query(unitsOf(citizen)));
      if (appointment !== null) warm(client.query(appointmentOf(citizen, appointment)));
    }
    return null;
  };

/** A message about something new, or about an appointment. */
export function Component() {
  const { citizen } = useCitizen();
  const { t } = useTranslation('messages');
  const { other, name } = useSpeaking(citizen);
  const { summary, onTried } = useFieldProblems(t('form.errors'));
  return (
    <Screen
      title={t('form.title')}
      heading={other ? t('form.headingOther', { name }) : t('form.heading')}
      above={
        <>
          <BackLink href={pathsOf(citizen).messages}>{t('back')}</BackLink>
          {summary}
        </>
      }
    >
      <UrgentLine />
      {may('write-messages', citizen) ? (
        <Writing onTried={onTried} />
      ) : (
        <MayNot citizen={citizen} what={may('read-messages', citizen) ? 'write' : 'read'} />
      )}
    </Screen>
  );
}

function Writing({ onTried }: { onTried: (problems: readonly FieldProblem[]) => void }) {
  const { citizen } = useCitizen();
  const { t } = useTranslation('messages');
  const [search] = useSearchParams();
  const about = aboutIn(search);
  const units = useQuery(unitsOf(citizen.id));
  const appointment = useQuery({
    ...appointmentOf(citizen.id, about ?? ('' as AppointmentId)), // not asked for then
    enabled: about !== null,
  });
  if (units.data === undefined) {
    return <NotFetched query={units} loading={t('loading')} heading={t('notFetched')} />;
  }
  if (about !== null && appointment.isPending) return <Loading>{t('loading')}</Loading>;
  return (
    <>
      {appointment.isError && appointment.data === undefined && (
        <Alert variant="warning">{t('form.notFetched')}</Alert>
      )}
      <Unread what="units" of={[units.data]} />
      <NewMessage units={units.data} appointment={appointment.data ?? null} onTried={onTried} />
    </>
  );
}

function aboutIn(search: URLSearchParams): AppointmentId | null {
  return search.get('aftale') as AppointmentId | null; // the server decides whether it is one
}
