import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FunctionButton } from '../../ui/FunctionLink.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { StatusBand } from '../../ui/StatusBand.tsx';
import { applyUpdate, useUpdateState } from './updates.ts';

/** Offers a new version; what is on the screen stays until the citizen says yes. */
export function UpdatePrompt() {
  const { t } = useTranslation('device');
  const state = useUpdateState();
  const [postponed, setPostponed] = useState(false);
  const offered = state !== 'none' && !postponed;
  const text = t(state === 'updating' ? 'update.updating' : 'update.ready');
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
          action={state !== 'updating' && actions}
        >
          {text}
        </StatusBand>
      )}
      <LiveRegion message={offered ? text : ''} />
    </>
  );
}
