import { useTranslation } from 'react-i18next';
import { isElsewhere } from '../domain/elsewhere.ts';
import { useServerNow } from '../shared/useServerNow.ts';
import { StatusBand } from '../ui/page/StatusBand.tsx';

/**
 * Whose time all times are, said once a screen while the device is in another zone. It is looked at
 * anew all the time: a plane lands while the app is open.
 */
export function ElsewhereBand() {
  const { t } = useTranslation();
  const elsewhere = isElsewhere(useServerNow(10));
  return (
    <div role="status">
      {elsewhere && (
        <StatusBand variant="info" icon="schedule" label={t('danishTime.label')}>
          {t('danishTime.text')}
        </StatusBand>
      )}
    </div>
  );
}
