import { useTranslation } from 'react-i18next';
import { municipality } from '../../config/municipality.ts';
import { OpeningHoursList } from '../../features/information/OpeningHoursList.tsx';
import { Landing } from '../../features/landing/Landing.tsx';
import { Screen } from '../../ui/page/Screen.tsx';

/** "/" and "/en". */
export function Component() {
  const { t } = useTranslation('landing');
  return (
    <Screen title={t('title')} lead={t('lead')}>
      <Landing hours={<OpeningHoursList hours={municipality.contact.booking.hours} />} />
    </Screen>
  );
}
