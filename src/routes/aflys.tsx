import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, type LoaderFunctionArgs } from 'react-router';
import { cancelAppointment } from '../api/appointments.ts';
import { useIntent } from '../api/useIntent.ts';
import { useServerNow } from '../api/useServerNow.ts';
import { canCancel, type Appointment, type AppointmentId } from '../domain/appointment.ts';
import { may } from '../domain/citizen.ts';
import { pathsOf } from '../domain/paths.ts';
import { AppointmentFacts } from '../features/appointments/AppointmentFacts.tsx';
import {
  CancelForm,
  type CancelAnswers,
  type FieldProblem,
} from '../features/appointments/CancelForm.tsx';
import { ChangeActions } from '../features/appointments/ChangeActions.tsx';
import { IntentProblem } from '../features/problems/IntentProblem.tsx';
import { NoAgenda } from '../features/appointments/NoAgenda.tsx';
import { appointmentOf } from '../features/appointments/queries.ts';
import { useFormat } from '../i18n/useFormat.ts';
import { useSpeaking } from '../i18n/useSpeaking.ts';
import { BackLink } from '../ui/BackLink.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Screen } from '../ui/Screen.tsx';
import { appointmentIdOf } from './appointmentIdOf.ts';
import { citizenOf } from './citizenLoader.ts';
import { useCitizen } from './useCitizen.ts';
import { warm } from './warm.ts';

export const loader =
  (client: QueryClient) =>
  async ({ params }: LoaderFunctionArgs) => {
    const citizen = await citizenOf(client, params);
    if (citizen !== null) warm(client.query(appointmentOf(citizen, appointmentIdOf(params))));
    return null;
  };

/** Why, and whether one is sure. The appointment stands until the municipality has said so. */
export function Component() {
  const { citizen } = useCitizen();
  const { t } = useTranslation(['appointments', 'common']);
  const { other, name } = useSpeaking(citizen);
  const [invalid, setInvalid] = useState<{ attempt: number; problems: readonly FieldProblem[] }>();
  const id = appointmentIdOf(useParams());
  return (
    <Screen
      title={t('cancelling.title')}
      heading={other ? t('cancelling.headingOther', { name }) : t('cancelling.heading')}
      above={
        <>
          <BackLink href={pathsOf(citizen).appointment(id)}>{t('common:back')}</BackLink>
          {invalid && invalid.problems.length > 0 && (
            <ErrorSummary
              key={invalid.attempt}
              heading={t('cancelling.errors')}
              errors={invalid.problems}
            />
          )}
        </>
      }
    >
      <Cancelling
        id={id}
        onInvalid={(problems) => {
          setInvalid((before) => ({ attempt: (before?.attempt ?? 0) + 1, problems }));
        }}
      />
    </Screen>
  );
}

interface CancellingProps {
  id: AppointmentId;
  onInvalid: (problems: readonly FieldProblem[]) => void;
}

function Cancelling({ id, onInvalid }: CancellingProps) {
  const { citizen } = useCitizen();
  const { t } = useTranslation('appointments');
  const { text } = useFormat();
  const now = useServerNow(10);
  const query = useQuery(appointmentOf(citizen.id, id));
  const cancelling = useCancelling(id);
  const appointment = query.data;
  if (appointment === undefined) {
    return query.isError ? (
      <NoAgenda error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <Loading>{t('detail.loading')}</Loading>
    );
  }
  const allowed = may('act-on-appointments', citizen) && canCancel(appointment, now).ok;
  return (
    <>
      <IntentProblem intent={cancelling} />
      <h2>{text(appointment.serviceName)}</h2>
      <AppointmentFacts citizen={citizen} entry={appointment} now={now} />
      {allowed || cancelling.sending || cancelling.unknown ? (
        <CancelForm
          citizen={citizen}
          appointment={appointment}
          sending={cancelling.sending}
          onInvalid={onInvalid}
          onSubmit={(answers) => {
            cancelling.send({ appointment, answers });
          }}
        />
      ) : (
        <ChangeActions citizen={citizen} appointment={appointment} now={now} />
      )}
    </>
  );
}

function useCancelling(id: AppointmentId) {
  const { citizen } = useCitizen();
  const client = useQueryClient();
  const navigate = useNavigate();
  return useIntent(
    citizen.id,
    ({ appointment, answers }: { appointment: Appointment; answers: CancelAnswers }, key) =>
      cancelAppointment(appointment, answers, key),
    (cancelled) => {
      client.setQueryData(appointmentOf(citizen.id, id).queryKey, cancelled);
      void navigate(pathsOf(citizen).receipt(id, 'aflyst'), { replace: true });
    },
  );
}
