import { useTranslation } from 'react-i18next';
import { useRevalidator } from 'react-router';
import { municipality } from '../../config/municipality.ts';
import { phoneHref } from '../../i18n/phone.ts';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { RemoveLocked } from './RemoveLocked.tsx';
import { Unlock } from './Unlock.tsx';

/** The municipality cannot be reached, and what this device remembers lies locked. */
export function LockedScreen() {
  const { t } = useTranslation(['lock', 'common']);
  const { revalidate, state } = useRevalidator();
  const { phone } = municipality.contact.booking;
  return (
    <Screen title={t('screen.title')} heading={t('screen.heading')} lead={t('screen.text')}>
      <Unlock />
      <h2>{t('screen.cannot')}</h2>
      <p>{t('screen.logIn')}</p>
      <p>
        <a href={phoneHref(phone)}>{t('common:callUs', { phone })}</a>
      </p>
      <ButtonGroup>
        <Button
          variant="secondary"
          icon="sync"
          busy={state === 'loading'}
          onClick={() => void revalidate()}
        >
          {t('screen.retry')}
        </Button>
        <RemoveLocked />
      </ButtonGroup>
    </Screen>
  );
}
