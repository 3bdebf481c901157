import { useTranslation } from 'react-i18next';
import type { Appointment } from '../../domain/appointment/appointment.ts';
import { may, type Citizen } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Link } from '../../ui/page/Link.tsx';

interface CancellationProps {
  citizen: Citizen;
  appointment: Appointment;
  now: Instant;
}

/** That it is cancelled, by whom and when, and the way to a new time. */
export function Cancellation({ citizen, appointment, now }: CancellationProps) {
  const { t } = useTranslation(['standing', 'appointments']);
  const { text, whenInWords } = useFormat();
  const { other, name } = useSpeaking(citizen);
  const { cancellation } = appointment;
  if (!cancellation) return null;
  const when = whenInWords(cancellation.at, now);
  const bySelf = cancellation.by === 'citizen' && other;
  return (
    <Alert variant="warning" heading={t('appointments:status.cancelled')}>
      <p className="alert-text">
        {bySelf
          ? t('wasCancelled.citizenOther', { name, when })
          : t(`wasCancelled.${cancellation.by}`, { when })}
      </p>
      {may('act-on-appointments', citizen) && (
        <p className="no-print">
          <Link href={pathsOf(citizen).bookStep('mode', { service: appointment.serviceId })}>
            {t('wasCancelled.again')}
          </Link>{' '}
          ({text(appointment.serviceName)})
        </p>
      )}
    </Alert>
  );
}
