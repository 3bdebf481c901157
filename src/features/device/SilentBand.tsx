import { useTranslation } from 'react-i18next';
import { LiveRegion } from '../../ui/feedback/LiveRegion.tsx';
import { StatusBand } from '../../ui/page/StatusBand.tsx';

/** On every screen, while this device's memory does not answer: the app works without it. */
export function SilentBand() {
  const { t } = useTranslation('lock');
  return (
    <>
      <StatusBand variant="warning" icon="warning" label={t('silent.label')}>
        {t('silent.text')}
      </StatusBand>
      <LiveRegion message={t('silent.text')} />
    </>
  );
}
