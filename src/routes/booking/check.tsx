import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, type LoaderFunctionArgs } from 'react-router';
import { problemCode } from '../../api/wire/problem.ts';
import { stepNumber } from '../../domain/booking/bookingFlow.ts';
import { may } from '../../domain/citizen.ts';
import { onlyMode } from '../../domain/appointment/service.ts';
import type { HoldId } from '../../domain/booking/hold.ts';
import { pathsOf, type BookingChoices } from '../../domain/paths.ts';
import { AppointmentMissing } from '../../features/appointments/AppointmentMissing.tsx';
import { appointmentOf } from '../../features/appointments/queries.ts';
import { holdOf, servicesOf } from '../../features/booking/queries.ts';
import { BookingNotFetched } from '../../features/booking/BookingNotFetched.tsx';
import { ServiceMissing } from '../../features/booking/ServiceMissing.tsx';
import { BackLink } from '../../ui/page/BackLink.tsx';
import { type FieldProblem, useFieldProblems } from '../../shared/useFieldProblems.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { StepIndicator } from '../../ui/page/StepIndicator.tsx';
import { bookingAddress, useBookingAddress, wayOf } from './bookingAddress.ts';
import { citizenOf } from '../citizenLoader.ts';
import { Confirming } from './Confirming.tsx';
import { HoldGone } from './HoldGone.tsx';
import { useCitizen } from '../useCitizen.ts';
import { useMovedAppointment } from './useMovedAppointment.ts';
import { warm } from '../warm.ts';

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

/** "Tjek dine svar", while the time is held. */
export function Component() {
  const { citizen } = useCitizen();
  const { t } = useTranslation(['booking', 'common']);
  const { service, mode, hold, moving } = useBookingAddress();
  const services = useQuery(servicesOf(citizen.id));
  const { summary, onTried } = useFieldProblems(t('check.errors'));
  const paths = pathsOf(citizen);
  if (service === null || !may('act-on-appointments', citizen)) {
    return <Navigate to={paths.book} replace />; // which says why, to one who may only look
  }
  if (mode === null) {
    return <Navigate to={paths.bookStep('mode', { service, ...(moving && { moving }) })} replace />;
  }
  const choices: BookingChoices = { service, mode, ...(moving !== null && { moving }) };
  if (hold === null) return <Navigate to={paths.bookStep('time', choices)} replace />;
  const offered = services.data?.find(({ id }) => id === service);
  const oneWay = offered !== undefined && onlyMode(offered) !== null;
  const step = stepNumber('check', wayOf(moving !== null, oneWay));
  return (
    <Screen
      title={t('check.title')}
      heading={t('check.heading')}
      above={
        <>
          <BackLink href={paths.bookStep('time', choices)}>{t('common:back')}</BackLink>
          {summary}
          {step && <StepIndicator label={t('step', step)} {...step} />}
        </>
      }
    >
      <CheckStep holdId={hold} choices={choices} onTried={onTried} />
    </Screen>
  );
}

interface CheckStepProps {
  holdId: HoldId;
  choices: BookingChoices;
  onTried: (problems: readonly FieldProblem[]) => void;
}

function CheckStep({ holdId, choices, onTried }: CheckStepProps) {
  const { citizen, citizens } = useCitizen();
  const { t } = useTranslation('booking');
  const services = useQuery(servicesOf(citizen.id));
  const hold = useQuery(holdOf(citizen.id, holdId));
  const moved = useMovedAppointment();
  const service = services.data?.find(({ id }) => id === choices.service);
  const { slot } = useBookingAddress();
  const gone = problemCode(hold.error) === 'not-found';
  if (gone && hold.data === undefined) {
    return <HoldGone slot={slot} again={pathsOf(citizen).bookStep('time', choices)} />;
  }
  if (hold.data && service && (choices.moving === undefined || moved.data)) {
    return (
      <Confirming
        service={service}
        hold={hold.data}
        gone={gone}
        moved={moved.data ?? null}
        again={pathsOf(citizen).bookStep('time', choices)}
        onTried={onTried}
      />
    );
  }
  if (services.data && !service) return <ServiceMissing citizen={citizen} />;
  if (problemCode(moved.error) === 'not-found') {
    return <AppointmentMissing citizen={citizen} others={citizens.length > 1} />;
  }
  const failed = [hold, services, moved].find((query) => query.isError);
  return <BookingNotFetched query={failed ?? hold} loading={t('check.loading')} />;
}
