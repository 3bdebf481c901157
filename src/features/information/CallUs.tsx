import { useTranslation } from 'react-i18next';
import { municipality } from '../../config/municipality.ts';
import { phoneHref } from '../../i18n/phone.ts';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { OpeningHoursList } from './OpeningHoursList.tsx';

/** The phone that can do all that the app can, and when it is answered. */
export function CallUs() {
  const { t } = useTranslation('settings');
  const { phone, hours } = municipality.contact.booking;
  return (
    <>
      <p>{t('help.call.text')}</p>
      <p>
        <ButtonLink variant="secondary" icon="phone" href={phoneHref(phone)}>
          {t('phone.call', { phone })}
        </ButtonLink>
      </p>
      <p>{t('help.call.open')}</p>
      <OpeningHoursList hours={hours} />
    </>
  );
}
