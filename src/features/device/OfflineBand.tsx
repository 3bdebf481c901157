import { useEffect, useEffectEvent, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useRevalidator } from 'react-router';
import { FunctionButton } from '../../ui/page/FunctionLink.tsx';
import { LiveRegion } from '../../ui/feedback/LiveRegion.tsx';
import { StatusBand } from '../../ui/page/StatusBand.tsx';
import { tryConnection, useOnline } from './connection.ts';
import { isOnDevice } from './queries.ts';

/** On every screen, while the municipality cannot be reached. */
export function OfflineBand() {
  const { t } = useTranslation(['device', 'common']);
  const online = useOnline();
  const { trying, retry } = useRetry();
  const text = `${t('offline.none')} ${t('offline.nothing')}`;
  return (
    <>
      {!online && (
        <StatusBand
          variant="warning"
          icon="wifi-off"
          label={t('offline.label')}
          action={
            <FunctionButton onClick={retry} aria-disabled={trying}>
              {t('common:tryAgain')}
            </FunctionButton>
          }
        >
          {text}
        </StatusBand>
      )}
      <LiveRegion message={online ? '' : text} />
    </>
  );
}

/** Fetches anew what is on the screen once the municipality answers: by hand, and with the network. */
function useRetry() {
  const client = useQueryClient();
  const { revalidate } = useRevalidator();
  const [trying, setTrying] = useState(false);
  const tryAgain = async () => {
    setTrying(true);
    if (await tryConnection()) {
      await revalidate();
      await client.refetchQueries({ type: 'active', predicate: (query) => !isOnDevice(query) });
    }
    setTrying(false);
  };
  const retry = () => {
    if (!trying) void tryAgain();
  };
  const networkIsBack = useEffectEvent(retry);
  useEffect(() => {
    const listener = () => {
      networkIsBack();
    };
    window.addEventListener('online', listener);
    return () => {
      window.removeEventListener('online', listener);
    };
  }, []);
  return { trying, retry };
}
