import { useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import type { Citizen } from '../../domain/citizen.ts';
import type { Instant } from '../../domain/time.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { LiveRegion } from '../../ui/feedback/LiveRegion.tsx';
import { isUnsettled } from '../../domain/outbox/outbox.ts';
import { EntryCard } from './EntryCard.tsx';
import { EndedMandates } from './EndedMandates.tsx';
import { SpoiledIntents } from './SpoiledIntents.tsx';
import { UnreadIntents } from './UnreadIntents.tsx';
import { useOutboxState } from './useOutbox.ts';

interface UnsentListProps {
  /** All that the one who is logged in may act for: the list is of everybody's. */
  citizens: readonly Citizen[];
  /** Whether this is the citizen's own device. */
  own: boolean;
  /** Whether more may lie here, behind a lock: then nobody says that all is sent. */
  locked: boolean;
  now: Instant;
  ask: ComponentProps<typeof EntryCard>['ask'];
}

/** Everything that is not settled and seen, oldest first. */
export function UnsentList({ citizens, own, locked, now, ask }: UnsentListProps) {
  const { t } = useTranslation(['outbox', 'unsent']);
  const { entries, unread, spoiled, written } = useOutboxState();
  const [said, setSaid] = useState('');
  const known = entries.flatMap((entry) => {
    const citizen = citizens.find(({ id }) => id === entry.citizen);
    return citizen ? [{ entry, citizen }] : [];
  });
  return (
    <>
      <LiveRegion message={said} />
      {entries.length === 0 && unread === 0 && !spoiled && !locked && (
        <EmptyState icon="success" heading={t('unsent:empty.heading')}>
          {t('unsent:empty.text')}
        </EmptyState>
      )}
      {entries.some(isUnsettled) && (
        <Alert variant={written ? 'info' : 'warning'}>
          {t(written ? 'unsent:kept' : own ? 'unsent:notWritten' : 'unsent:keepOpen')}
        </Alert>
      )}
      <UnreadIntents />
      {spoiled && <SpoiledIntents />}
      <EndedMandates citizens={citizens} />
      {known.map(({ entry, citizen }) => (
        <EntryCard
          key={entry.key}
          citizen={citizen}
          entry={entry}
          now={now}
          ask={ask}
          onTakenBack={() => {
            setSaid(t('unsent:takenBack'));
          }}
        />
      ))}
    </>
  );
}
