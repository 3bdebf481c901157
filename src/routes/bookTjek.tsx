import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, type LoaderFunctionArgs } from 'react-router';
import { problemCode } from '../api/problem.ts';
import { useServerNow } from '../api/useServerNow.ts';
import type { Appointment } from '../domain/appointment.ts';
import { stepNumber } from '../domain/bookingFlow.ts';
import { may } from '../domain/citizen.ts';
import { secondsLeft, type Hold, type HoldId } from '../domain/hold.ts';
import { bookingOf, moveOf } from '../domain/intentOf.ts';
import { pathsOf, type BookingChoices } from '../domain/paths.ts';
import type { Service } from '../domain/service.ts';
import { appointmentOf } from '../features/appointments/queries.ts';
import { useAskOnce } from '../features/acting/useAskOnce.tsx';
import { ChangedMeanwhile } from '../features/appointments/ChangedMeanwhile.tsx';
import { BookingRefused } from '../features/booking/BookingRefused.tsx';
import { BookingUnavailable } from '../features/booking/BookingUnavailable.tsx';
import { CheckForm } from '../features/booking/CheckForm.tsx';
import { HoldLost, HoldStatus } from '../features/booking/HoldStatus.tsx';
import { holdOf, servicesOf } from '../features/booking/queries.ts';
import { useActionWords } from '../features/booking/useActionWords.ts';
import { useDraftNote } from '../features/booking/useDraftNote.ts';
import { OnItsWay } from '../features/outbox/OnItsWay.tsx';
import { useOutboxIntent } from '../features/outbox/useOutboxIntent.ts';
import { BackLink } from '../ui/BackLink.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Screen } from '../ui/Screen.tsx';
import { StepIndicator } from '../ui/StepIndicator.tsx';
import { bookingAddress, useBookingAddress } from './bookingAddress.ts';
import { citizenOf } from './citizenLoader.ts';
import { useAsSeen } from './useAsSeen.ts';
import { useCitizen } from './useCitizen.ts';
import { useMovedAppointment } from './useMovedAppointment.ts';
import { warm } from './warm.ts';

export const loader =
  (client: QueryClient) =>
  async ({ params, request }: LoaderFunctionArgs) => {
    const citizen = await citizenOf(client, params);
    const { hold, moving } = bookingAddress(new URL(request.url).searchParams);
    if (citizen === null || hold === null) return null;
    warm(client.query(servicesOf(citizen)));
    warm(client.query(holdOf(citizen, hold)));
    if (moving !== null) warm(client.query(appointmentOf(citizen, moving)));
    return null;
  };

interface Invalid {
  attempt: number;
  fieldId: string;
  message: string;
}

/** "Tjek dine svar", while the time is held. */
export function Component() {
  const { citizen } = useCitizen();
  const { t } = useTranslation(['booking', 'common']);
  const { service, mode, hold, moving } = useBookingAddress();
  const [invalid, setInvalid] = useState<Invalid>();
  const paths = pathsOf(citizen);
  if (service === null || mode === null || !may('act-on-appointments', citizen)) {
    return <Navigate to={paths.book} replace />; // which says why, to one who may only look
  }
  const choices: BookingChoices = { service, mode, ...(moving !== null && { moving }) };
  if (hold === null) return <Navigate to={paths.bookStep('tid', choices)} replace />;
  const step = stepNumber('tjek', moving !== null);
  return (
    <Screen
      title={t('check.title')}
      heading={t('check.heading')}
      above={
        <>
          <BackLink href={paths.bookStep('tid', { ...choices, hold })}>{t('common:back')}</BackLink>
          {invalid && (
            <ErrorSummary
              key={invalid.attempt}
              heading={t('check.errors')}
              errors={[{ fieldId: invalid.fieldId, message: invalid.message }]}
            />
          )}
          <StepIndicator label={t('step', step)} {...step} />
        </>
      }
    >
      <CheckStep
        holdId={hold}
        choices={choices}
        onInvalid={(fieldId, message) => {
          setInvalid((before) => ({ attempt: (before?.attempt ?? 0) + 1, fieldId, message }));
        }}
      />
    </Screen>
  );
}

interface CheckStepProps {
  holdId: HoldId;
  choices: BookingChoices;
  onInvalid: (fieldId: string, message: string) => void;
}

function CheckStep({ holdId, choices, onInvalid }: CheckStepProps) {
  const { citizen } = useCitizen();
  const { t } = useTranslation('booking');
  const services = useQuery(servicesOf(citizen.id));
  const hold = useQuery(holdOf(citizen.id, holdId));
  const moved = useMovedAppointment();
  const service = services.data?.find(({ id }) => id === choices.service);
  const gone = problemCode(hold.error) === 'not-found';
  if (gone && hold.data === undefined) {
    return <HoldLost href={pathsOf(citizen).bookStep('tid', choices)} />;
  }
  if (hold.data && service && (choices.moving === undefined || moved.data)) {
    return (
      <Confirming
        service={service}
        hold={hold.data}
        gone={gone}
        moved={moved.data ?? null}
        again={pathsOf(citizen).bookStep('tid', choices)}
        onInvalid={onInvalid}
      />
    );
  }
  const failed = [hold, services, moved].find((query) => query.isError);
  if (!failed?.error) return <Loading>{t('check.loading')}</Loading>;
  return <BookingUnavailable error={failed.error} onRetry={() => void failed.refetch()} />;
}

interface ConfirmingProps {
  service: Service;
  hold: Hold;
  /** It was there, and is not any more: lapsed, or become the appointment it was for. */
  gone: boolean;
  moved: Appointment | null;
  /** Where to choose a time again. */
  again: string;
  onInvalid: (fieldId: string, message: string) => void;
}

function Confirming({ service, hold, gone, moved, again, onInvalid }: ConfirmingProps) {
  const { citizen, actorName } = useCitizen();
  const now = useServerNow(1);
  const confirming = useConfirming(service, hold, moved);
  const answers = { citizen, actorName, service, hold, moved: confirming.moved, now };
  const words = useActionWords(answers);
  const { ask, dialog } = useAskOnce();
  const lost =
    gone || secondsLeft(hold, now) === 0 || problemCode(confirming.error) === 'hold-expired';
  const onItsWay = confirming.sending || confirming.unknown || confirming.waiting;
  return (
    <>
      {lost && !onItsWay && <HoldLost href={again} />}
      {!lost && !onItsWay && <HoldStatus hold={hold} now={now} />}
      {!lost && confirming.error && (
        <BookingRefused citizen={citizen} error={confirming.error} now={now} />
      )}
      {moved && confirming.isNew && !confirming.entry && (
        <ChangedMeanwhile latest={moved} now={now} onSee={confirming.seeLatest} />
      )}
      <OnItsWay citizen={citizen} intent={confirming} />
      {(confirming.sending || (!lost && !onItsWay)) && (
        <>
          <CheckForm
            answers={answers}
            sending={confirming.sending}
            onInvalid={onInvalid}
            onSubmit={(note) => {
              ask(citizen, {
                ...words,
                then: () => {
                  confirming.confirm(note);
                },
              });
            }}
          />
          {dialog}
        </>
      )}
    </>
  );
}

function useConfirming(service: Service, hold: Hold, latest: Appointment | null) {
  const { citizen } = useCitizen();
  const client = useQueryClient();
  const navigate = useNavigate();
  const draft = useDraftNote(citizen.id, service.id);
  const intent = useOutboxIntent(citizen.id, (appointment) => {
    if (appointment === null) return; // a booking always becomes one
    draft.forget();
    // The hold has become the appointment: asking for it again would find nothing.
    client.removeQueries({ queryKey: holdOf(citizen.id, hold.id).queryKey });
    const what = latest ? 'flyttet' : 'booket';
    void navigate(pathsOf(citizen).receipt(appointment, what), { replace: true });
  });
  const stale = problemCode(intent.error) === 'stale';
  const { seen: moved, isNew, seeLatest } = useAsSeen(latest, stale);
  const confirm = (note: string) =>
    void intent.send(moved ? moveOf(moved, hold, note) : bookingOf(service, hold, note));
  return { ...intent, moved, isNew, seeLatest, confirm };
}
