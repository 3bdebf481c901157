import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { AgendaNotFetched } from '../../features/appointments/agenda/AgendaNotFetched.tsx';
import { useServerNow } from '../../shared/useServerNow.ts';
import { problemCode } from '../../api/wire/problem.ts';
import { AppointmentMissing } from '../../features/appointments/AppointmentMissing.tsx';
import { appointmentOf } from '../../features/appointments/queries.ts';
import { wasBefore } from '../../features/appointments/wasBefore.ts';
import { PushInvitation } from '../../features/push/PushInvitation.tsx';
import { NextReminder } from '../../features/reminders/NextReminder.tsx';
import { reminderSettingsOf } from '../../features/reminders/queries.ts';
import { Receipt, type ReceiptOf } from '../../features/appointments/Receipt.tsx';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { Screen } from '../../ui/page/Screen.tsx';
import { appointmentIdOf } from './appointmentIdOf.ts';
import { citizenOf } from '../citizenLoader.ts';
import { useCitizen } from '../useCitizen.ts';
import { warm } from '../warm.ts';

export const loader =
  (client: QueryClient) =>
  async ({ params }: LoaderFunctionArgs) => {
    const citizen = await citizenOf(client, params);
    if (citizen === null) return null;
    warm(client.query(appointmentOf(citizen, appointmentIdOf(params))));
    warm(client.query(reminderSettingsOf(citizen)));
    return null;
  };

/**
 * What was done, as the municipality has it now: fetched, never carried over from the form, so that
 * a receipt that is opened again later is still true.
 */
export function Component() {
  const { citizen, citizens, actor, actorName } = useCitizen();
  const { t } = useTranslation(['receipt', 'appointments']);
  const { other, name } = useSpeaking(citizen);
  const now = useServerNow(60);
  const [search] = useSearchParams();
  const claimed = receiptOf(search.get('er'));
  const id = appointmentIdOf(useParams());
  const query = useQuery(appointmentOf(citizen.id, id));
  const was = useQuery(wasBefore(citizen.id, id)).data;
  const appointment = query.data;
  const isTrue =
    appointment &&
    appointment.status !== 'unknown' &&
    (appointment.status === 'cancelled') === (claimed === 'aflyst');
  const heading = other ? t(`heading.${claimed}Other`, { name }) : t(`heading.${claimed}`);
  return (
    <Screen title={t('title')} heading={isTrue ? heading : t('title')}>
      {appointment ? (
        <Receipt
          citizen={citizen}
          actorName={actorName}
          appointment={appointment}
          isTrue={isTrue === true}
          now={now}
          was={claimed === 'flyttet' ? was : undefined}
          reminder={<NextReminder citizen={citizen} start={appointment.start} now={now} />}
          invitation={<PushInvitation actor={actor} citizen={citizen} />}
        />
      ) : problemCode(query.error) === 'not-found' ? (
        <AppointmentMissing citizen={citizen} others={citizens.length > 1} />
      ) : (
        <AgendaNotFetched query={query} loading={t('appointments:detail.loading')} />
      )}
    </Screen>
  );
}

function receiptOf(text: string | null): ReceiptOf {
  return text === 'flyttet' || text === 'aflyst' ? text : 'booket';
}
