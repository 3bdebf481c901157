import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Citizen } from '../../domain/citizen.ts';
import type { Instant } from '../../domain/time.ts';
import { Alert } from '../../ui/Alert.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { isUnsettled } from '../../domain/outbox.ts';
import { EntryCard } from './EntryCard.tsx';
import { useOutbox, useUnread } from './outbox.ts';
import { UnreadIntents } from './UnreadIntents.tsx';

interface UnsentListProps {
  /** All that the one who is logged in may act for: the list is of everybody's. */
  citizens: readonly Citizen[];
  /** Whether it is written down on the device, or only in this tab. */
  kept: boolean;
  now: Instant;
}

/** Everything that is not settled and seen, oldest first. */
export function UnsentList({ citizens, kept, now }: UnsentListProps) {
  const { t } = useTranslation('outbox');
  const outbox = useOutbox();
  const unread = useUnread();
  const [said, setSaid] = useState('');
  const known = outbox.flatMap((entry) => {
    const citizen = citizens.find(({ id }) => id === entry.citizen);
    return citizen ? [{ entry, citizen }] : [];
  });
  return (
    <>
      <LiveRegion message={said} />
      {known.length === 0 && unread === 0 && (
        <EmptyState icon="success" heading={t('empty.heading')}>
          {t('empty.text')}
        </EmptyState>
      )}
      {outbox.some(isUnsettled) && (
        <Alert variant={kept ? 'info' : 'warning'}>{t(kept ? 'kept' : 'keepOpen')}</Alert>
      )}
      <UnreadIntents />
      {known.map(({ entry, citizen }) => (
        <EntryCard
          key={entry.key}
          citizen={citizen}
          entry={entry}
          now={now}
          onTakenBack={() => {
            setSaid(t('takenBack'));
          }}
        />
      ))}
    </>
  );
}
