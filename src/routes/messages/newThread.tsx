import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams, type LoaderFunctionArgs } from 'react-router';
import type { AppointmentId } from '../../domain/appointment.ts';
import { may } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import { appointmentOf } from '../../features/appointments/queries.ts';
import { MayNot } from '../../features/messages/MayNot.tsx';
import type { FieldProblem } from '../../features/messages/MessageForm.tsx';
import { unitsOf } from '../../features/messages/queries.ts';
import { UrgentLine } from '../../features/messages/UrgentLine.tsx';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { NotFetched } from '../../shared/NotFetched.tsx';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { BackLink } from '../../ui/page/BackLink.tsx';
import { ErrorSummary } from '../../ui/form/ErrorSummary.tsx';
import { Loading } from '../../ui/feedback/Loading.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { citizenOf } from '../citizenLoader.ts';
import { NewMessage } from './NewMessage.tsx';
import { useCitizen } from '../useCitizen.ts';
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
  const [invalid, setInvalid] = useState<{ attempt: number; problems: readonly FieldProblem[] }>();
  return (
    <Screen
      title={t('form.title')}
      heading={other ? t('form.headingOther', { name }) : t('form.heading')}
      above={
        <>
          <BackLink href={pathsOf(citizen).messages}>{t('back')}</BackLink>
          {invalid && invalid.problems.length > 0 && (
            <ErrorSummary
              key={invalid.attempt}
              heading={t('form.errors')}
              errors={invalid.problems}
            />
          )}
        </>
      }
    >
      <UrgentLine />
      {may('write-messages', citizen) ? (
        <Writing
          onInvalid={(problems) => {
            setInvalid((before) => ({ attempt: (before?.attempt ?? 0) + 1, problems }));
          }}
        />
      ) : (
        <MayNot citizen={citizen} what={may('read-messages', citizen) ? 'write' : 'read'} />
      )}
    </Screen>
  );
}

function Writing({ onInvalid }: { onInvalid: (problems: readonly FieldProblem[]) => void }) {
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
      <NewMessage units={units.data} appointment={appointment.data ?? null} onInvalid={onInvalid} />
    </>
  );
}

function aboutIn(search: URLSearchParams): AppointmentId | null {
  return search.get('aftale') as AppointmentId | null; // the server decides whether it is one
}
