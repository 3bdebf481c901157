import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useRevalidator } from 'react-router';
import { extendSession } from '../../api/session.ts';
import { useServerNow } from '../../shared/useServerNow.ts';
import { deviceNow, minutes } from '../../domain/time.ts';
import { isWorthExtending, sessionPhase, type Session } from '../../domain/session.ts';
import { sessionQuery } from '../../features/session/queries.ts';
import { hasUnsavedWork } from '../../features/updates/unsavedWork.ts';
import { Button } from '../../ui/form/Button.tsx';
import { LiveRegion } from '../../ui/feedback/LiveRegion.tsx';
import { Modal } from '../../ui/feedback/Modal.tsx';
import { doubtSession } from './doubtSession.ts';
import { logOut } from './logOut.ts';

/** Warns before one is logged out for having done nothing, and then leaves nothing on the screen. */
export function SessionEnd() {
  const session = useQuery({ ...sessionQuery, enabled: false }).data;
  return session && <Watch session={session} />;
}

function Watch({ session }: { session: Session }) {
  const client = useQueryClient();
  const { revalidate } = useRevalidator();
  const now = useServerNow(1);
  const phase = sessionPhase(session, now);
  const extend = useMutation({
    mutationFn: () => extendSession(crypto.randomUUID()),
    networkMode: 'always',
    onSuccess: (extended) => client.setQueryData(sessionQuery.queryKey, extended),
  });
  const active = useEffectEvent(() => {
    // Each key press is a reason, and none of them often: what is asked for may not come to be.
    const justAsked = Math.abs(deviceNow() - extend.submittedAt) < minutes(1);
    if (!justAsked && isWorthExtending(session, now)) extend.mutate();
  });
  const turned = useEffectEvent(async () => {
    // What was done in this tab or in another may have moved the end: the municipality knows.
    if (phase === 'ended') await doubtSession(client, revalidate);
    else await client.query({ ...sessionQuery, staleTime: 0, retry: false }).catch(() => undefined);
  });
  useEffect(() => {
    if (phase !== 'active') void turned();
  }, [phase]);
  useEffect(() => {
    const events = ['pointerdown', 'keydown'] as const;
    for (const name of events) document.addEventListener(name, active);
    return () => {
      for (const name of events) document.removeEventListener(name, active);
    };
  }, []);
  if (phase !== 'ending') return null;
  return (
    <Warning
      seconds={Math.ceil((session.expiresAt - now) / 1000)}
      extending={extend.isPending}
      onStay={() => {
        extend.mutate();
      }}
      onLeave={() => void logOut(client)}
    />
  );
}

interface WarningProps {
  seconds: number;
  extending: boolean;
  onStay: () => void;
  onLeave: () => void;
}

/** @see https://designsystem.dk/komponenter/modal/ (session-timeout) */
function Warning({ seconds, extending, onStay, onLeave }: WarningProps) {
  const { t } = useTranslation(['leaving', 'common']);
  const minutes = Math.floor(seconds / 60);
  const left =
    seconds >= 60
      ? t('timeout.minutes', { count: minutes, seconds: seconds % 60 })
      : t('timeout.seconds', { count: seconds });
  // Said once a minute, and at the end: each second would talk over everything else.
  const said = seconds % 60 === 0 || seconds === 20 ? left : '';
  return (
    <Modal
      heading={t('timeout.heading')}
      onClose={onStay}
      actions={
        <>
          <Button busy={extending} onClick={onStay}>
            {t('timeout.stay')}
          </Button>
          <Button variant="secondary" onClick={onLeave}>
            {t('common:logOut')}
          </Button>
        </>
      }
    >
      <p>{t('timeout.text')}</p>
      {hasUnsavedWork() && <p>{t('timeout.unsaved')}</p>}
      <p aria-hidden>
        <strong>{left}</strong>
      </p>
      <LiveRegion message={said} />
    </Modal>
  );
}
