import { useTranslation } from 'react-i18next';
import { municipality } from '../../config/municipality.ts';
import { phoneHref } from '../../i18n/phone.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';

/** What cannot wait for office hours goes by phone. */
export function UrgentLine() {
  const { t } = useTranslation('messages');
  const { acute, booking, outOfHoursDoctor, emergency } = municipality.contact;
  const numbers = [
    [t('urgent.emergency'), emergency],
    [t('urgent.acute'), acute.phone],
    [t('urgent.doctor'), outOfHoursDoctor],
    [t('urgent.booking'), booking.phone],
  ] as const;
  return (
    <Alert variant="warning" heading={t('urgent.heading')}>
      <p className="alert-text">{t('urgent.text')}</p>
      <ul className="plain-list">
        {numbers.map(([what, phone]) => (
          <li key={phone}>
            {what}: <a href={phoneHref(phone)}>{phone.replaceAll(' ', '\u00a0')}</a>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
