import { useTranslation } from 'react-i18next';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { StatusBand } from '../../ui/StatusBand.tsx';
import { useOnline } from './connection.ts';

/** On every screen, while the municipality cannot be reached. */
export function OfflineBand() {
  const { t } = useTranslation('device');
  const online = useOnline();
  const text = `${t('offline.none')} ${t('offline.nothing')}`;
  return (
    <>
      {!online && (
        <StatusBand variant="warning" icon="wifi-off" label={t('offline.label')}>
          {text}
        </StatusBand>
      )}
      <LiveRegion message={online ? '' : text} />
    </>
  );
}
