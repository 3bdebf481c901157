import { useTranslation } from 'react-i18next';
import { copenhagenDay, minutes, type Instant } from '../domain/time.ts';
import { useFormat } from '../i18n/useFormat.ts';
import { Alert } from '../ui/feedback/Alert.tsx';

interface OfflineNoticeProps {
  /** When the municipality told what the screen shows. */
  updatedAt: Instant;
  now: Instant;
  /** False when more was planned than had been loaded. */
  complete?: boolean;
}

/** Stands over an agenda that could not be fetched: how old it is. */
export function OfflineNotice({ updatedAt, now, complete = true }: OfflineNoticeProps) {
  const { t } = useTranslation('device');
  const { whenInWords, date, time } = useFormat();
  // A clock that is behind must not make old news today's.
  const updated =
    updatedAt - now > minutes(2)
      ? t('offline.updatedOn', { date: date(copenhagenDay(updatedAt)), time: time(updatedAt) })
      : t('offline.updated', { when: whenInWords(updatedAt, now) });
  return (
    <Alert variant="warning" role="status">
      <p className="alert-text">
        <strong>{updated}</strong> {t('offline.limits')}
        {!complete && ` ${t('offline.incomplete')}`}
      </p>
    </Alert>
  );
}
