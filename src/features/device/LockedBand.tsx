import { useTranslation } from 'react-i18next';
import { FunctionButton } from '../../ui/page/FunctionLink.tsx';
import { LiveRegion } from '../../ui/feedback/LiveRegion.tsx';
import { StatusBand } from '../../ui/page/StatusBand.tsx';
import { useUnlock } from './useUnlock.ts';

/** On every screen, while what this device keeps lies locked: the agenda comes from the network. */
export function LockedBand() {
  const { t } = useTranslation('lock');
  const { press, busy, failed } = useUnlock();
  const text = failed ? `${t('failed')} ${t('band.cannot')}` : t('band.text');
  return (
    <>
      <StatusBand
        variant="warning"
        icon="lock"
        label={t('band.label')}
        action={
          <FunctionButton onClick={press} aria-disabled={busy}>
            {t('unlock')}
          </FunctionButton>
        }
      >
        {text}
      </StatusBand>
      <LiveRegion message={text} />
    </>
  );
}
