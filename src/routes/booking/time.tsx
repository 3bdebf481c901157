import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, type LoaderFunctionArgs } from 'react-router';
import { holdSlot, releaseHold } from '../../api/slots.ts';
import { BookingNotFetched } from '../../features/booking/BookingNotFetched.tsx';
import { useIntent } from '../../shared/useIntent.ts';
import { useServerNow } from '../../shared/useServerNow.ts';
import { problemCode } from '../../api/problem.ts';
import { otherModes } from '../../domain/appointment.ts';
import { stepNumber } from '../../domain/bookingFlow.ts';
import { may } from '../../domain/citizen.ts';
import type { DeliveryMode } from '../../domain/delivery.ts';
import { pathsOf } from '../../domain/paths.ts';
import type { Service } from '../../domain/service.ts';
import type { SlotId } from '../../domain/slot.ts';
import { AppointmentMissing } from '../../features/appointments/AppointmentMissing.tsx';
import { CannotChange } from '../../features/appointments/CannotChange.tsx';
import { HoldRefused } from '../../features/booking/HoldRefused.tsx';
import { KeepTime, otherTimesAllowed } from '../../features/booking/KeepTime.tsx';
import { holdOf, servicesOf, slotsOf } from '../../features/booking/queries.ts';
import { ServiceMissing } from '../../features/booking/ServiceMissing.tsx';
import { SlotChoice } from '../../features/booking/SlotChoice.tsx';
import { TimeFilter } from '../../features/booking/TimeFilter.tsx';
import { filtersOn, questionOf } from '../../features/booking/timeFilters.ts';
import { BackLink } from '../../ui/page/BackLink.tsx';
import { FilteredList } from '../../ui/content/FilteredList.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { StepIndicator } from '../../ui/page/StepIndicator.tsx';
import { bookingAddress, useBookingAddress } from './bookingAddress.ts';
import { citizenOf } from '../citizenLoader.ts';
import { filtersIn, useTimeFilters } from './timeFilters.ts';
import { useCitizen } from '../useCitizen.ts';
import { useMovedAppointment } from './useMovedAppointment.ts';
import { warm } from '../warm.ts';

export const loader =
  (client: QueryClient) =>
  async ({ params, request }: LoaderFunctionArgs) => {
    const citizen = await citizenOf(client, params);
    const { searchParams } = new URL(request.url);
    const { service, mode, moving } = bookingAddress(searchParams);
    if (citizen === null || service === null || mode === null) return null;
    const question = questionOf({ service, mode, moving }, filtersIn(searchParams));
    warm(client.query(servicesOf(citizen)));
    warm(client.infiniteQuery(slotsOf(citizen, question)));
    return null;
  };

/** "Vælg den tid du vil booke": choosing one holds it. */
export function Component() {
  const { citizen } = useCitizen();
  const { t } = useTranslation(['booking', 'common']);
  const { service: id, mode, moving, hold } = useBookingAddress();
  const services = useQuery(servicesOf(citizen.id));
  const paths = pathsOf(citizen);
  if (id === null || !may('act-on-appointments', citizen)) {
    return <Navigate to={paths.book} replace />; // which says why, to one who may only look
  }
  if (mode === null) {
    const choices = { service: id, ...(moving && { moving }) };
    return <Navigate to={paths.bookStep('mode', choices)} replace />;
  }
  const service = services.data?.find((candidate) => candidate.id === id);
  const step = stepNumber('time', moving !== null);
  const back = {
    service: id,
    mode,
    ...(moving !== null && { moving }),
    ...(hold !== null && { hold }),
  };
  return (
    <Screen
      title={t('time.title')}
      heading={t('time.heading')}
      above={
        <>
          <BackLink href={paths.bookStep('mode', back)}>{t('common:back')}</BackLink>
          <StepIndicator label={t('step', step)} {...step} />
        </>
      }
    >
      {service ? (
        <TimeStep service={service} mode={mode} />
      ) : services.data ? (
        <ServiceMissing citizen={citizen} />
      ) : (
        <BookingNotFetched query={services} loading={t('time.loading')} />
      )}
    </Screen>
  );
}

function TimeStep({ service, mode }: { service: Service; mode: DeliveryMode }) {
  const { citizen, citizens } = useCitizen();
  const { moving } = useBookingAddress();
  const now = useServerNow(30);
  const moved = useMovedAppointment();
  const [filters, setFilters] = useTimeFilters();
  const holding = useHolding(service, mode);
  const question = questionOf({ service: service.id, mode, moving }, filters);
  const choose = (slot: { id: SlotId }) => {
    holding.send(slot.id);
  };
  if (problemCode(moved.error) === 'not-found') {
    return <AppointmentMissing citizen={citizen} others={citizens.length > 1} />;
  }
  if (
    moved.data &&
    !otherTimesAllowed(moved.data, now) &&
    !otherModes(moved.data, now).includes(mode)
  ) {
    return <CannotChange citizen={citizen} appointment={moved.data} what="move" now={now} />;
  }
  return (
    <>
      {moved.data && (
        <KeepTime
          appointment={moved.data}
          mode={mode}
          busy={holding.sending}
          onKeep={() => {
            if (moved.data.slotId !== null) choose({ id: moved.data.slotId });
          }}
          now={now}
        />
      )}
      {holding.error && (
        <HoldRefused citizen={citizen} error={holding.error} onChoose={choose} now={now} />
      )}
      {otherTimesAllowed(moved.data, now) && (
        <FilteredList
          by={<TimeFilter {...{ service, mode, filters, now }} onChange={setFilters} />}
        >
          <SlotChoice
            {...{ citizen, service, question, now }}
            filtered={filtersOn(filters) > 0}
            holding={holding.sending ? (holding.input ?? null) : null}
            onChoose={choose}
          />
        </FilteredList>
      )}
    </>
  );
}

/** Holds a time for the citizen, lets go of the one before, and goes on. */
function useHolding(service: Service, mode: DeliveryMode) {
  const { citizen } = useCitizen();
  const { moving, hold: before } = useBookingAddress();
  const client = useQueryClient();
  const navigate = useNavigate();
  return useIntent(
    citizen.id,
    (slotId: SlotId, key) => holdSlot(citizen.id, { slotId, mode, replacing: moving }, key),
    (hold) => {
      const old =
        before === null ? undefined : client.getQueryData(holdOf(citizen.id, before).queryKey);
      // If it is not let go of, it lapses by itself.
      if (old) void releaseHold(old).catch(() => undefined);
      client.setQueryData(holdOf(citizen.id, hold.id).queryKey, hold);
      const moves = moving !== null && { moving };
      void navigate(
        pathsOf(citizen).bookStep('check', {
          service: service.id,
          mode,
          hold: hold.id,
          slot: hold.slot.id,
          ...moves,
        }),
      );
    },
  );
}
