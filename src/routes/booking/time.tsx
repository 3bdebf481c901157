import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, type LoaderFunctionArgs } from 'react-router';
import { holdSlot, releaseHold } from '../../api/slots.ts';
import { BookingNotFetched } from '../../features/booking/BookingNotFetched.tsx';
import { useIntent } from '../../shared/useIntent.ts';
import { useServerNow } from '../../shared/useServerNow.ts';
import { problemCode } from '../../api/wire/problem.ts';
import { otherModes } from '../../domain/appointment/appointment.ts';
import { stepNumber } from '../../domain/booking/bookingFlow.ts';
import { may } from '../../domain/citizen.ts';
import type { DeliveryMode } from '../../domain/appointment/delivery.ts';
import { pathsOf } from '../../domain/paths.ts';
import { onlyMode, type Service } from '../../domain/appointment/service.ts';
import type { Hold } from '../../domain/booking/hold.ts';
import type { SlotId } from '../../domain/booking/slot.ts';
import { isUnsettled } from '../../domain/outbox/outbox.ts';
import { AppointmentMissing } from '../../features/appointments/AppointmentMissing.tsx';
import { CannotChange } from '../../features/appointments/CannotChange.tsx';
import { HoldRefused } from '../../features/booking/HoldRefused.tsx';
import { KeepTime, otherTimesAllowed } from '../../features/booking/KeepTime.tsx';
import { holdOf, holdsOf, servicesOf, slotsOf } from '../../features/booking/queries.ts';
import { ServiceMissing } from '../../features/booking/ServiceMissing.tsx';
import { outbox } from '../../features/outbox/outbox.ts';
import { NoTimes } from '../../features/booking/times/NoTimes.tsx';
import { TimeChoice } from '../../features/booking/times/TimeChoice.tsx';
import { TimeFilter } from '../../features/booking/times/TimeFilter.tsx';
import { filtersOn, noFilters, questionOf } from '../../features/booking/times/timeFilters.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { BackLink } from '../../ui/page/BackLink.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { StepIndicator } from '../../ui/page/StepIndicator.tsx';
import { bookingAddress, useBookingAddress, wayOf } from './bookingAddress.ts';
import { citizenOf } from '../citizenLoader.ts';
import { filtersIn, useChosenDay, useTimeFilters } from './timeFilters.ts';
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
    warm(client.query(slotsOf(citizen, question)));
    return null;
  };

/** "Vælg en tid": choosing one holds it. */
export function Component() {
  const { citizen } = useCitizen();
  const { t } = useTranslation(['booking', 'common']);
  const { service: id, mode, moving } = useBookingAddress();
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
  const oneWay = service !== undefined && onlyMode(service) !== null;
  const step = stepNumber('time', wayOf(moving !== null, oneWay));
  const back =
    moving !== null
      ? paths.appointment(moving)
      : oneWay
        ? paths.book
        : paths.bookStep('mode', { service: id });
  return (
    <Screen
      title={t('time.title')}
      heading={
        <>
          {t(moving === null ? 'time.heading' : 'time.headingMove')}{' '}
          {service && <WhatFor service={service} mode={mode} />}
        </>
      }
      above={
        <>
          <BackLink href={back}>{t('common:back')}</BackLink>
          {step && <StepIndicator label={t('step', step)} {...step} />}
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

/** What it is, how, and for whom. */
function WhatFor({ service, mode }: { service: Service; mode: DeliveryMode }) {
  const { citizen } = useCitizen();
  const { t } = useTranslation(['booking', 'common']);
  const { text } = useFormat();
  const { other, name } = useSpeaking(citizen);
  const how =
    mode === 'home' && other
      ? t('common:modeInWords.homeOther', { name })
      : t(`common:modeInWords.${mode}`);
  const what = `${text(service.name)}, ${how}`;
  return (
    <span className="heading-when">
      {other && mode !== 'home' ? t('time.forWhom', { what, name }) : what}
    </span>
  );
}

function TimeStep({ service, mode }: { service: Service; mode: DeliveryMode }) {
  const { citizen, citizens } = useCitizen();
  const { t } = useTranslation('booking');
  const { text } = useFormat();
  const { moving } = useBookingAddress();
  const now = useServerNow(30);
  const moved = useMovedAppointment();
  const [filters, setFilters] = useTimeFilters();
  const [day, setDay] = useChosenDay();
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
      <div role="status" className={holding.sending ? 'busy-note' : 'sr-only'}>
        {holding.sending && t('time.holding')}
      </div>
      {service.decidedBy === 'municipality' && service.decisionReason && moving === null && (
        <p>{text(service.decisionReason)}</p>
      )}
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
        <TimeChoice
          {...{ citizen, question, day, now }}
          onDay={setDay}
          holding={holding.sending ? (holding.input ?? null) : null}
          onChoose={choose}
          filter={(total) => (
            <TimeFilter {...{ service, mode, filters, total }} onChange={setFilters} />
          )}
          none={
            <NoTimes
              {...{ citizen, service, mode, moving }}
              onReset={
                filtersOn(filters) === 0
                  ? null
                  : () => {
                      setFilters(noFilters);
                    }
              }
            />
          }
        />
      )}
    </>
  );
}

/** Holds a time for the citizen, lets go of those before, and goes on. */
function useHolding(service: Service, mode: DeliveryMode) {
  const { citizen } = useCitizen();
  const { moving } = useBookingAddress();
  const client = useQueryClient();
  const navigate = useNavigate();
  return useIntent(
    citizen.id,
    (slotId: SlotId, key) => holdSlot(citizen.id, { slotId, mode, replacing: moving }, key),
    (hold) => {
      letGoOfOthers(client, hold);
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

/**
 * What was held here before, and left by whichever way back, is another's to choose now. A time that
 * one has said yes to is kept: the municipality may not have answered yet.
 */
function letGoOfOthers(client: QueryClient, { citizenId, slot }: Hold): void {
  const wanted = outbox.state().entries.filter(isUnsettled);
  for (const [queryKey, old] of client.getQueriesData<Hold>({ queryKey: holdsOf(citizenId) })) {
    if (old?.slot.serviceId !== slot.serviceId) continue;
    if (wanted.some(({ intent }) => 'hold' in intent && intent.hold === old.id)) continue;
    client.removeQueries({ queryKey, exact: true });
    void releaseHold(old).catch(() => undefined); // if it is not let go of, it lapses by itself
  }
}
