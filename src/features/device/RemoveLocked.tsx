import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRevalidator } from 'react-router';
import { Button } from '../../ui/form/Button.tsx';
import { Modal } from '../../ui/feedback/Modal.tsx';
import { removeLocked } from './lock.ts';
import { isOnDevice } from './queries.ts';

/** The way out for who can no longer unlock; asks first, because something unsent may be lost. */
export function RemoveLocked() {
  const { t } = useTranslation('lock');
  const client = useQueryClient();
  const { revalidate } = useRevalidator();
  const [asking, setAsking] = useState(false);
  const [removing, setRemoving] = useState(false);
  const stay = () => {
    setAsking(false);
  };
  const remove = async () => {
    setRemoving(true);
    await removeLocked();
    await client.invalidateQueries({ predicate: isOnDevice });
    await revalidate(); // also tells the municipality, now or at the next start
  };
  return (
    <>
      <Button
        variant="tertiary"
        onClick={() => {
          setAsking(true);
        }}
      >
        {t('remove.action')}
      </Button>
      {asking && (
        <Modal
          heading={t('remove.heading')}
          onClose={stay}
          actions={
            <>
              <Button onClick={stay}>{t('remove.stay')}</Button>
              <Button variant="secondary" busy={removing} onClick={() => void remove()}>
                {t('remove.anyway')}
              </Button>
            </>
          }
        >
          <p>{t('remove.text')}</p>
          <p>{t('remove.lost')}</p>
        </Modal>
      )}
    </>
  );
}
