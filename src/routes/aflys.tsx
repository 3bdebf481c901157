import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, type LoaderFunctionArgs } from 'react-router';
import { isRefusal, problemCode } from '../api/problem.ts';
import { useServerNow } from '../api/useServerNow.ts';
import type { AgendaEntry } from '../domain/agenda.ts';
import {
  canCancel,
  canReschedule,
  type Appointment,
  type AppointmentId,
} from '../domain/appointment.ts';
import { may } from '../domain/citizen.ts';
import { cancellationOf } from '../domain/intentOf.ts';
import { pathsOf } from '../domain/paths.ts';
import { useAskOnce } from '../features/acting/useAskOnce.tsx';
import { AppointmentFacts } from '../features/appointments/AppointmentFacts.tsx';
import { CancelForm, type FieldProblem } from '../features/appointments/CancelForm.tsx';
import { ChangedMeanwhile } from '../features/appointments/ChangedMeanwhile.tsx';
import { ChangeActions } from '../features/appointments/ChangeActions.tsx';
import { OnItsWay } from '../features/outbox/OnItsWay.tsx';
import { useOutboxIntent } from '../features/outbox/useOutboxIntent.ts';
import { Refused } from '../features/problems/Refused.tsx';
import { NoAgenda } from '../features/appointments/NoAgenda.tsx';
import { appointmentOf } from '../features/appointments/queries.ts';
import { useFormat } from '../i18n/useFormat.ts';
import { useSpeaking } from '../i18n/useSpeaking.ts';
import { BackLink } from '../ui/BackLink.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { Link } from '../ui/Link.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Screen } from '../ui/Screen.tsx';
import { appointmentIdOf } from './appointmentIdOf.ts';
import { citizenOf } from './citizenLoader.ts';
import { useAsSeen } from './useAsSeen.ts';
import { useCitizen } from './useCitizen.ts';
import { useRemembered } from './useRemembered.ts';
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
  const query = useQuery(appointmentOf(citizen.id, id));
  const remembered = useRemembered(id);
  // Without a network one can still ask: it is written down, and sent later.
  const latest =
    query.data ?? (isRefusal(query.error) || !query.isError ? undefined : remembered?.entry);
  if (latest !== undefined) {
    return <Answering latest={latest} known={query.data} onInvalid={onInvalid} />;
  }
  return query.isError ? (
    <NoAgenda error={query.error} onRetry={() => void query.refetch()} />
  ) : (
    <Loading>{t('detail.loading')}</Loading>
  );
}

interface AnsweringProps {
  latest: AgendaEntry;
  /** What the municipality has said; without it, `latest` is what the device remembers. */
  known: Appointment | undefined;
  onInvalid: (problems: readonly FieldProblem[]) => void;
}

function Answering({ latest, known, onInvalid }: AnsweringProps) {
  const { citizen } = useCitizen();
  const { t } = useTranslation('appointments');
  const { text, whenInWords } = useFormat();
  const { short } = useSpeaking(citizen);
  const { ask, dialog } = useAskOnce();
  const now = useServerNow(10);
  const cancelling = useCancelling(latest.id);
  const stale = problemCode(cancelling.error) === 'stale';
  const { seen: appointment, isNew, seeLatest } = useAsSeen(latest, stale);
  const asked = cancelling.entry?.intent;
  const allowed = may('act-on-appointments', citizen) && canCancel(appointment, now).ok;
  return (
    <>
      {cancelling.error && <Refused error={cancelling.error} />}
      {isNew && !cancelling.entry && (
        <ChangedMeanwhile latest={latest} now={now} onSee={seeLatest} />
      )}
      <OnItsWay citizen={citizen} intent={cancelling} />
      <h2>{text(appointment.serviceName)}</h2>
      <AppointmentFacts citizen={citizen} entry={appointment} now={now} />
      {cancelling.unknown || cancelling.waiting ? null : allowed || cancelling.sending ? (
        <>
          {known && canReschedule(known, now).ok && (
            <p>
              {t('cancelling.moveInstead')}{' '}
              <Link
                href={pathsOf(citizen).bookStep('tid', {
                  service: known.serviceId,
                  mode: known.mode,
                  moving: known.id,
                })}
              >
                {t('change.move')}
              </Link>
            </p>
          )}
          <CancelForm
            citizen={citizen}
            appointment={appointment}
            answered={asked?.kind === 'cancel' ? asked : null}
            sending={cancelling.sending}
            onInvalid={onInvalid}
            onSubmit={(answers) => {
              ask(citizen, {
                action: t('cancelling.confirmOther', { name: short }),
                what: `${text(appointment.serviceName)}, ${whenInWords(appointment.start, now)}`,
                then: () => void cancelling.send(cancellationOf(appointment, answers)),
              });
            }}
          />
          {dialog}
        </>
      ) : (
        known && <ChangeActions citizen={citizen} appointment={known} now={now} />
      )}
    </>
  );
}

function useCancelling(id: AppointmentId) {
  const { citizen } = useCitizen();
  const navigate = useNavigate();
  return useOutboxIntent(citizen.id, () => {
    void navigate(pathsOf(citizen).receipt(id, 'aflyst'), { replace: true });
  });
}
