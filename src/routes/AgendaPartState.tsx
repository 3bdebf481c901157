import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AgendaEntry } from '../domain/agenda.ts';
import type { Citizen } from '../domain/citizen.ts';
import type { Instant } from '../domain/time.ts';
import { NotKept } from '../features/device/NotKept.tsx';
import { OfflineNotice } from '../features/device/OfflineNotice.tsx';
import { deviceOwnerQuery } from '../features/device/queries.ts';
import { useForgetWhenRefused } from '../features/device/useForgetWhenRefused.ts';
import { useKeepAgenda } from '../features/device/useKeepAgenda.ts';
import { useSpeaking } from '../i18n/useSpeaking.ts';
import { Alert } from '../ui/Alert.tsx';

/** What one person has planned, as far as it is known. */
export interface Part {
  readonly citizen: Citizen;
  readonly entries: readonly AgendaEntry[] | undefined;
  readonly updatedAt: Instant | null;
  readonly complete: boolean;
  /** Told by the municipality, not remembered by the device. */
  readonly fetched: boolean;
  readonly error: Error | null;
}

/**
 * Keeps one person's part on an own device, and forgets it, by itself; says when it is old, not all,
 * or could not be fetched.
 */
export function AgendaPartState({ part, now }: { part: Part; now: Instant }) {
  const { t } = useTranslation('everybody');
  const { citizen, entries, updatedAt, complete, fetched, error } = part;
  const { other, name } = useSpeaking(citizen);
  const owner = useQuery(deviceOwnerQuery);
  // One's own is kept whatever screen is shown (AgendaKeeper).
  const keeps = fetched && other && typeof owner.data === 'string';
  const notKept = useKeepAgenda(citizen, keeps ? entries : undefined, updatedAt ?? now, complete);
  useForgetWhenRefused(citizen, error);
  return (
    <>
      {notKept && <NotKept reason={notKept} />}
      {error && entries === undefined && (
        <Alert variant="warning" role="status">
          {other ? t('failed', { name }) : t('failedSelf')}
        </Alert>
      )}
      {error && entries !== undefined && updatedAt !== null && (
        <>
          <p>
            <strong>{t('partOf', { name: other ? name : t('you') })}</strong>
          </p>
          <OfflineNotice updatedAt={updatedAt} now={now} complete={complete} />
        </>
      )}
      {!error && !complete && <p>{t('incomplete', { name: other ? name : t('you') })}</p>}
    </>
  );
}
