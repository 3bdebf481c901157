import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { FieldProblem } from '../../shared/useFieldProblems.tsx';
import { isRefusal, problemCode } from '../../api/wire/problem.ts';
import { AgendaNotFetched } from '../../features/appointments/agenda/AgendaNotFetched.tsx';
import { useServerNow } from '../../shared/useServerNow.ts';
import type { AgendaEntry } from '../../domain/appointment/agenda.ts';
import {
  canCancel,
  canReschedule,
  type Appointment,
  type AppointmentId,
} from '../../domain/appointment/appointment.ts';
import { may, type Citizen } from '../../domain/citizen.ts';
import { cancellationOf } from '../../domain/outbox/intentOf.ts';
import { pathsOf } from '../../domain/paths.ts';
import { useAskOnce } from '../../shared/useAskOnce.tsx';
import type { Instant } from '../../domain/time.ts';
import { AppointmentActions } from '../../features/appointments/AppointmentActions.tsx';
import { AppointmentCard } from '../../features/appointments/agenda/AppointmentCard.tsx';
import { CancelForm } from '../../features/appointments/CancelForm.tsx';
import { CannotChange } from '../../features/appointments/CannotChange.tsx';
import { ChangedMeanwhile } from '../../features/appointments/ChangedMeanwhile.tsx';
import { AppointmentMissing } from '../../features/appointments/AppointmentMissing.tsx';
import { appointmentOf } from '../../features/appointments/queries.ts';
import { OnItsWay } from '../../features/outbox/OnItsWay.tsx';
import { useOutboxIntent } from '../../features/outbox/useOutboxIntent.ts';
import { Refused } from '../../shared/Refused.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { Link } from '../../ui/page/Link.tsx';
import { useAsSeen } from '../useAsSeen.ts';
import { useCitizen } from '../useCitizen.ts';
import { useRemembered } from '../useRemembered.ts';

interface CancellingProps {
  id: AppointmentId;
  onTried: (problems: readonly FieldProblem[]) => void;
}

/** What is cancelled, why, and what came of it. */
export function Cancelling({ id, onTried }: CancellingProps) {
  const { citizen, citizens } = useCitizen();
  const { t } = useTranslation(['appointments', 'cancelling']);
  const query = useQuery(appointmentOf(citizen.id, id));
  const remembered = useRemembered(id);
  // Without a network one can still ask: it is written down, and sent later.
  const latest =
    query.data ?? (isRefusal(query.error) || !query.isError ? undefined : remembered?.entry);
  if (latest !== undefined) {
    return <Answering latest={latest} known={query.data} onTried={onTried} />;
  }
  if (problemCode(query.error) === 'not-found') {
    return <AppointmentMissing citizen={citizen} others={citizens.length > 1} />;
  }
  return <AgendaNotFetched query={query} loading={t('detail.loading')} />;
}

interface AnsweringProps {
  latest: AgendaEntry;
  /** What the municipality has said; without it, `latest` is what the device remembers. */
  known: Appointment | undefined;
  onTried: (problems: readonly FieldProblem[]) => void;
}

function Answering({ latest, known, onTried }: AnsweringProps) {
  const { citizen } = useCitizen();
  const { t } = useTranslation(['appointments', 'cancelling']);
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
      <AppointmentCard citizen={citizen} entry={appointment} now={now} />
      {cancelling.unknown || cancelling.waiting ? null : allowed || cancelling.sending ? (
        <>
          <CancelForm
            citizen={citizen}
            appointment={appointment}
            answered={asked?.kind === 'cancel' ? asked : null}
            sending={cancelling.sending}
            onTried={onTried}
            onSubmit={(answers) => {
              ask(citizen, {
                action: t('cancelling:confirmOther', { name: short }),
                what: `${text(appointment.serviceName)}, ${whenInWords(appointment.start, now)}`,
                then: () => void cancelling.send(cancellationOf(appointment, answers)),
              });
            }}
          />
          {dialog}
          {known && canReschedule(known, now).ok && (
            <p>
              {t('cancelling:moveInstead')}{' '}
              <Link
                href={pathsOf(citizen).bookStep('time', {
                  service: known.serviceId,
                  ...(known.mode !== 'unknown' && { mode: known.mode }),
                  moving: known.id,
                })}
              >
                {t('change.move')}
              </Link>
            </p>
          )}
        </>
      ) : (
        known && <NotPossible citizen={citizen} appointment={known} now={now} />
      )}
    </>
  );
}

/** What one can do instead, while it is ahead; why not, when it is not any more. */
function NotPossible(props: { citizen: Citizen; appointment: Appointment; now: Instant }) {
  const { status, end } = props.appointment;
  return status === 'booked' && props.now < end ? (
    <AppointmentActions {...props} entry={props.appointment} known={props.appointment} />
  ) : (
    <CannotChange {...props} what="cancel" />
  );
}

function useCancelling(id: AppointmentId) {
  const { citizen } = useCitizen();
  const navigate = useNavigate();
  return useOutboxIntent(citizen.id, () => {
    void navigate(pathsOf(citizen).receipt(id, 'aflyst'), { replace: true });
  });
}
