import { useTranslation } from 'react-i18next';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { RemoveLocked } from './RemoveLocked.tsx';
import { Unlock } from './Unlock.tsx';

/** Where it matters that something may lie behind the lock: what it may be, and the ways on. */
export function LockedNotice() {
  const { t } = useTranslation('lock');
  return (
    <Alert variant="warning" heading={t('notice.heading')}>
      <p className="alert-text">{t('notice.text')}</p>
      <Unlock>
        <RemoveLocked />
      </Unlock>
    </Alert>
  );
}
