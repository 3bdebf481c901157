import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getAppointment } from '../../api/appointments.ts';
import { citizenKey } from '../../api/wire/citizenKey.ts';
import { useServerNow } from '../../shared/useServerNow.ts';
import type { Citizen } from '../../domain/citizen.ts';
import type { About, Change } from '../../domain/outbox/intent.ts';
import { useFormat } from '../../i18n/useFormat.ts';

interface BothTimesProps {
  citizen: Citizen;
  /** A change that the municipality refused, because its own came first. */
  intent: Change;
}

/** When an appointment was as the citizen saw it, and when it is now. */
export function BothTimes({ citizen, intent }: BothTimesProps) {
  const { t } = useTranslation(['outbox', 'common']);
  const { whenInWords } = useFormat();
  const now = useServerNow(10);
  const { appointment: id } = intent;
  // A key of its own: what other screens still remember of it may be the time that it had.
  const { data: present } = useQuery({
    queryKey: [...citizenKey(citizen.id), 'present-time', id],
    queryFn: ({ signal }) => getAppointment(citizen.id, id, signal),
    staleTime: 0,
  });
  const when = ({ start, mode }: Pick<About, 'start' | 'mode'>) =>
    `${whenInWords(start, now)}, ${t(`common:mode.${mode}`)}`;
  return (
    <>
      <p>{t('oldTime', { when: when(seenIn(intent)) })}</p>
      {present?.status === 'booked' && <p>{t('presentTime', { when: when(present) })}</p>}
    </>
  );
}

/** How the appointment was when the change was asked for. */
export function seenIn(intent: Change): Pick<About, 'start' | 'mode'> {
  return intent.kind === 'cancel' ? intent.about : intent.was;
}
