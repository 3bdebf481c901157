import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, type LoaderFunctionArgs } from 'react-router';
import { stepNumber } from '../../domain/bookingFlow.ts';
import { may } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import type { Service } from '../../domain/service.ts';
import { appointmentOf } from '../../features/appointments/queries.ts';
import { ModeForm } from '../../features/booking/ModeForm.tsx';
import { NotBookable } from '../../features/booking/NotBookable.tsx';
import { servicesOf } from '../../features/booking/queries.ts';
import { ServiceMissing } from '../../features/booking/ServiceMissing.tsx';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { BookingNotFetched } from '../../features/booking/BookingNotFetched.tsx';
import { BackLink } from '../../ui/page/BackLink.tsx';
import { type FieldProblem, useFieldProblems } from '../../shared/useFieldProblems.tsx';
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

/** "Hvordan vil du mødes?" */
export function Component() {
  const { citizen } = useCitizen();
  const { t } = useTranslation(['booking', 'common']);
  const { other, name } = useSpeaking(citizen);
  const { service: id, moving } = useBookingAddress();
  const services = useQuery(servicesOf(citizen.id));
  const { summary, onTried } = useFieldProblems(t('mode.errors'));
  const paths = pathsOf(citizen);
  if (id === null || !may('act-on-appointments', citizen)) {
    return <Navigate to={paths.book} replace />; // which says why, to one who may only look
  }
  const service = services.data?.find((candidate) => candidate.id === id);
  const decided = service?.decidedBy === 'municipality';
  const step = stepNumber('mode', moving !== null);
  return (
    <Screen
      title={t(decided ? 'mode.decidedTitle' : 'mode.title')}
      heading={
        decided
          ? t('mode.decidedTitle')
          : other
            ? t('mode.headingOther', { name })
            : t('mode.heading')
      }
      above={
        <>
          <BackLink href={moving === null ? paths.book : paths.appointment(moving)}>
            {t('common:back')}
          </BackLink>
          {summary}
          <StepIndicator label={t('step', step)} {...step} />
        </>
      }
    >
      {service ? (
        <ModeStep service={service} onTried={onTried} />
      ) : services.data ? (
        <ServiceMissing citizen={citizen} />
      ) : (
        <BookingNotFetched query={services} loading={t('service.loading')} />
      )}
    </Screen>
  );
}

interface ModeStepProps {
  service: Service;
  onTried: (problems: readonly FieldProblem[]) => void;
}

function ModeStep({ service, onTried }: ModeStepProps) {
  const { citizen } = useCitizen();
  const { mode, moving, hold } = useBookingAddress();
  const navigate = useNavigate();
  const moved = useMovedAppointment();
  // A move is of what one has already: whether one may book another of it does not matter.
  if (!service.eligible && moving === null) {
    return <NotBookable citizen={citizen} service={service} />;
  }
  const current = moved.data?.mode ?? null;
  return (
    <ModeForm
      key={current}
      citizen={citizen}
      service={service}
      initial={mode ?? current}
      current={current}
      onTried={onTried}
      onChosen={(chosen) => {
        const choices = {
          service: service.id,
          mode: chosen,
          ...(moving !== null && { moving }),
          ...(hold !== null && { hold }),
        };
        void navigate(pathsOf(citizen).bookStep('time', choices));
      }}
    />
  );
}
