import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { useUnlock } from './useUnlock.ts';

/** "Lås op", and what became of it; beside it, other ways on. */
export function Unlock({ children }: { children?: ReactNode }) {
  const { t } = useTranslation('lock');
  const { press, busy, failed } = useUnlock();
  return (
    <>
      <div role="status">{failed && <Alert variant="warning">{t('failed')}</Alert>}</div>
      <ButtonGroup>
        <Button icon="lock" busy={busy} onClick={press}>
          {t('unlock')}
        </Button>
        {children}
      </ButtonGroup>
    </>
  );
}
