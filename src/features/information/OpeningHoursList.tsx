import { useTranslation } from 'react-i18next';
import type { OpeningHours } from '../../config/municipality.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { hoursInWords } from './openingHours.ts';

/** When somebody answers the phone, a line for each kind of day. */
export function OpeningHoursList({ hours }: { hours: readonly OpeningHours[] }) {
  const { t } = useTranslation('settings');
  const { language } = useFormat();
  return (
    <ul className="nobullet-list">
      {hoursInWords(hours, language).map((line) => (
        <li key={line.days}>{t('phone.hours', { ...line })}</li>
      ))}
    </ul>
  );
}
