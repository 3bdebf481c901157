import { useTranslation } from 'react-i18next';
import type { AppointmentId } from '../../domain/appointment/appointment.ts';
import type { Citizen } from '../../domain/citizen.ts';
import { changedBy } from '../../domain/outbox/intent.ts';
import { isUnsettled } from '../../domain/outbox/outbox.ts';
import { pathsOf } from '../../domain/paths.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { useOutbox } from './useOutbox.ts';

/** On the appointment itself: a change of it has been asked for, and is not done. */
export function UnsentNotice({ citizen, id }: { citizen: Citizen; id: AppointmentId }) {
  const { t } = useTranslation('outbox');
  const entry = useOutbox().find(
    (one) => changedBy(one.intent)?.appointment === id && isUnsettled(one),
  );
  const change = entry && changedBy(entry.intent);
  if (!change) return null;
  return (
    <Alert variant="warning" heading={t(`state.${entry.state.is}`)}>
      <p className="alert-text">{t(`onAppointment.${change.kind}`)}</p>
      <Link href={pathsOf(citizen).unsent}>{t('see')}</Link>
    </Alert>
  );
}
