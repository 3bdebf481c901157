import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, type LoaderFunctionArgs } from 'react-router';
import { problemCode } from '../../api/wire/problem.ts';
import { canBeMoved } from '../../domain/appointment/appointment.ts';
import { stepNumber } from '../../domain/booking/bookingFlow.ts';
import { may } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import { onlyMode, type Service } from '../../domain/appointment/service.ts';
import { AppointmentMissing } from '../../features/appointments/AppointmentMissing.tsx';
import { CannotChange } from '../../features/appointments/CannotChange.tsx';
import { appointmentOf } from '../../features/appointments/queries.ts';
import { ModeChoice } from '../../features/booking/ModeChoice.tsx';
import { NotBookable } from '../../features/booking/NotBookable.tsx';
import { servicesOf } from '../../features/booking/queries.ts';
import { ServiceMissing } from '../../features/booking/ServiceMissing.tsx';
import { useServerNow } from '../../shared/useServerNow.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { BookingNotFetched } from '../../features/booking/BookingNotFetched.tsx';
import { BackLink } from '../../ui/page/BackLink.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { StepIndicator } from '../../ui/page/StepIndicator.tsx';
import { bookingAddress, useBookingAddress } from './bookingAddress.ts';
import { citizenOf } from '../citizenLoader.ts';
import { useMovedAppointment } from './useMovedAppointment.ts';
import { useCitizen } from '../useCitizen.ts';
import { warm } from '../warm.ts';

export const loader =
  (client: QueryClient) =>
  async ({ params, request }: LoaderFunctionArgs) => {
    const citizen = await citizenOf(client, params);
    if (citizen === null) return null;
    const { moving } = bookingAddress(new URL(request.url).searchParams);
    warm(client.query(servicesOf(citizen)));
    if (moving !== null) warm(client.query(appointmentOf(citizen, moving)));
    return null;
  };

/** "Hvordan vil du møde os?", for those who have a choice. */
export function Component() {
  const { citizen } = useCitizen();
  const { t } = useTranslation(['booking', 'common']);
  const { other, name } = useSpeaking(citizen);
  const { service: id, moving } = useBookingAddress();
  const services = useQuery(servicesOf(citizen.id));
  const paths = pathsOf(citizen);
  if (id === null || !may('act-on-appointments', citizen)) {
    return <Navigate to={paths.book} replace />; // which says why, to one who may only look
  }
  const service = services.data?.find((candidate) => candidate.id === id);
  const only = service && onlyMode(service);
  if (only && (service.eligible || moving !== null)) {
    const choices = { service: id, mode: only, ...(moving && { moving }) };
    return <Navigate to={paths.bookStep('time', choices)} replace />;
  }
  const step = stepNumber('mode', moving === null ? 'booking' : 'move');
  return (
    <Screen
      title={t('mode.title')}
      heading={
        <>
          {other ? t('mode.headingOther', { name }) : t('mode.heading')}{' '}
          {service && <WhatFor service={service} />}
        </>
      }
      above={
        <>
          <BackLink href={moving === null ? paths.book : paths.appointment(moving)}>
            {t('common:back')}
          </BackLink>
          {step && <StepIndicator label={t('step', step)} {...step} />}
        </>
      }
    >
      {service ? (
        <ModeStep service={service} />
      ) : services.data ? (
        <ServiceMissing citizen={citizen} />
      ) : (
        <BookingNotFetched query={services} loading={t('service.loading')} />
      )}
    </Screen>
  );
}

function WhatFor({ service }: { service: Service }) {
  const { text } = useFormat();
  return <span className="heading-when">{text(service.name)}</span>;
}

function ModeStep({ service }: { service: Service }) {
  const { citizen, citizens } = useCitizen();
  const { moving } = useBookingAddress();
  const moved = useMovedAppointment();
  const now = useServerNow(60);
  // A move is of what one has already: whether one may book another of it does not matter.
  if (!service.eligible && moving === null) {
    return <NotBookable citizen={citizen} service={service} />;
  }
  if (problemCode(moved.error) === 'not-found') {
    return <AppointmentMissing citizen={citizen} others={citizens.length > 1} />;
  }
  if (moved.data && !canBeMoved(moved.data, now)) {
    return <CannotChange citizen={citizen} appointment={moved.data} what="move" now={now} />;
  }
  return (
    <ModeChoice
      citizen={citizen}
      service={service}
      current={moved.data?.mode ?? null}
      hrefOf={(mode) =>
        pathsOf(citizen).bookStep('time', {
          service: service.id,
          mode,
          ...(moving !== null && { moving }),
        })
      }
      now={now}
    />
  );
}
