import { useTranslation } from 'react-i18next';
import type { AgendaEntry } from '../../domain/appointment/agenda.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Button } from '../../ui/form/Button.tsx';

interface ChangedMeanwhileProps {
  latest: AgendaEntry;
  now: Instant;
  onSee: () => void;
}

/** While a form is open: the appointment is no longer what the form shows. */
export function ChangedMeanwhile({ latest, now, onSee }: ChangedMeanwhileProps) {
  const { t } = useTranslation(['standing', 'common']);
  const { whenInWords } = useFormat();
  const when = `${whenInWords(latest.start, now)}, ${t(`common:mode.${latest.mode}`)}`;
  return (
    <Alert variant="warning" role="alert" heading={t('meanwhile.heading')}>
      <p className="alert-text">
        {latest.status === 'cancelled' ? t('meanwhile.cancelled') : t('meanwhile.isNow', { when })}
      </p>
      <Button variant="secondary" onClick={onSee}>
        {t('meanwhile.see')}
      </Button>
    </Alert>
  );
}
