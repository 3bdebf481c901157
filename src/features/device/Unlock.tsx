import { useTranslation } from 'react-i18next';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { useUnlock } from './useUnlock.ts';

/** "Lås op", and what became of it. */
export function Unlock() {
  const { t } = useTranslation('lock');
  const { press, busy, failed } = useUnlock();
  return (
    <>
      <div role="status">{failed && <Alert variant="warning">{t('failed')}</Alert>}</div>
      <Button icon="lock" busy={busy} onClick={press}>
        {t('unlock')}
      </Button>
    </>
  );
}
