import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnsettled } from '../../domain/outbox/outbox.ts';
import { lockQuery } from '../../features/device/queries.ts';
import { useOutbox } from '../../features/outbox/useOutbox.ts';
import { fetchLeaving } from '../../features/session/later.ts';
import { Button } from '../../ui/form/Button.tsx';
import { FunctionButton } from '../../ui/page/FunctionLink.tsx';
import { Modal } from '../../ui/feedback/Modal.tsx';
import { logOut } from './logOut.ts';

/** Milliseconds after the first screen: nobody waits for it. */
const whenQuiet = 1000;

/** "Log af"; asks first when something that was asked for would be lost with it. */
export function LogOut() {
  const { t } = useTranslation(['common', 'outbox']);
  const client = useQueryClient();
  const unsent = useOutbox().filter(isUnsettled).length;
  const locked = useQuery(lockQuery).data === 'locked';
  const [asking, setAsking] = useState(false);
  const [leaving, setLeaving] = useState(false);
  useEffect(() => {
    const soon = setTimeout(fetchLeaving, whenQuiet);
    return () => {
      clearTimeout(soon);
    };
  }, []);
  const leave = () => {
    setLeaving(true);
    void logOut(client);
  };
  const stay = () => {
    setAsking(false);
  };
  return (
    <>
      <FunctionButton
        icon="lock"
        className="log-off"
        disabled={leaving}
        onClick={() => {
          if (unsent === 0 && !locked) leave();
          else setAsking(true);
        }}
      >
        {t('logOut')}
      </FunctionButton>
      {asking && (
        <Modal
          heading={t(unsent > 0 ? 'outbox:leave.heading' : 'outbox:leave.maybe')}
          onClose={stay}
          actions={
            <>
              <Button onClick={stay}>{t('outbox:leave.stay')}</Button>
              <Button variant="secondary" busy={leaving} onClick={leave}>
                {t('outbox:leave.anyway')}
              </Button>
            </>
          }
        >
          {unsent > 0 && <p>{t('outbox:leave.text', { count: unsent })}</p>}
          {locked && <p>{t('outbox:leave.locked')}</p>}
        </Modal>
      )}
    </>
  );
}
