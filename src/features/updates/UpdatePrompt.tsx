import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FunctionButton } from '../../ui/page/FunctionLink.tsx';
import { LiveRegion } from '../../ui/feedback/LiveRegion.tsx';
import { StatusBand } from '../../ui/page/StatusBand.tsx';
import { applyUpdate, useUpdateState } from './updates.ts';

const words = {
  none: 'update.ready',
  ready: 'update.ready',
  elsewhere: 'update.ready',
  agreed: 'update.agreed',
  updating: 'update.updating',
} as const;

/** Offers a new version; what is on the screen stays until the citizen says yes. */
export function UpdatePrompt() {
  const { t } = useTranslation('device');
  const state = useUpdateState();
  const [postponed, setPostponed] = useState(false);
  // Until what was being written has been sent, or left, or taken away again.
  useEffect(() => {
    if (state !== 'agreed') return;
    const look = setInterval(applyUpdate, 500);
    return () => {
      clearInterval(look);
    };
  }, [state]);
  const offered = state !== 'none' && !postponed;
  const text = t(words[state]);
  const actions = (
    <>
      <FunctionButton onClick={applyUpdate}>{t('update.now')}</FunctionButton>
      <FunctionButton
        onClick={() => {
          setPostponed(true);
        }}
      >
        {t('update.later')}
      </FunctionButton>
    </>
  );
  return (
    <>
      {offered && (
        <StatusBand
          variant="info"
          icon="sync"
          label={t('update.label')}
          action={(state === 'ready' || state === 'elsewhere') && actions}
        >
          {text}
        </StatusBand>
      )}
      <LiveRegion message={offered ? text : ''} />
    </>
  );
}
