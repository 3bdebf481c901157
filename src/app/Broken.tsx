import { useTranslation } from 'react-i18next';
import { municipality } from '../config/municipality.ts';
import { paths } from '../domain/paths.ts';
import { phoneHref } from '../i18n/phone.ts';
import { Button } from '../ui/form/Button.tsx';
import { Screen } from '../ui/page/Screen.tsx';
import { Frame } from './Frame.tsx';

/** Something threw that should not have. Says what is certain: nothing was changed. */
export function Broken() {
  const { t } = useTranslation('common');
  const { phone } = municipality.contact.booking;
  return (
    <Frame home={paths.landing.da}>
      <Screen title={t('broken.title')} lead={t('broken.text')}>
        <p>
          <a href={phoneHref(phone)}>{t('callUs', { phone })}</a>
        </p>
        <Button
          icon="sync"
          onClick={() => {
            location.reload();
          }}
        >
          {t('broken.reload')}
        </Button>
      </Screen>
    </Frame>
  );
}
