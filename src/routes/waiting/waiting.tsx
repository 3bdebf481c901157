import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { serverTimeOf } from '../../api/wire/serverClock.ts';
import { useServerNow } from '../../shared/useServerNow.ts';
import { pathsOf } from '../../domain/paths.ts';
import { OfflineNotice } from '../../shared/OfflineNotice.tsx';
import { waitingOf } from '../../features/waiting/queries.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { NotFetched } from '../../shared/NotFetched.tsx';
import { BackLink } from '../../ui/page/BackLink.tsx';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { useCitizen } from '../useCitizen.ts';
import { useJustSent } from '../useJustSent.ts';
import { WaitingEntry } from './WaitingEntry.tsx';
import { Unread, unreadIn } from '../../shared/Unread.tsx';
import { WaitingOffer } from './WaitingOffer.tsx';

/** What one waits for, and above all what is held for one now. */
export function Component() {
  const { citizen } = useCitizen();
  const { t } = useTranslation(['waiting', 'appointments']);
  const { other, name } = useSpeaking(citizen);
  return (
    <Screen
      title={t('title')}
      heading={other ? t('headingOther', { name }) : t('heading')}
      above={
        <BackLink href={pathsOf(citizen).appointments}>
          {t(other ? 'appointments:titleOther' : 'appointments:title')}
        </BackLink>
      }
    >
      <Entries />
    </Screen>
  );
}

function Entries() {
  const { citizen } = useCitizen();
  const { t } = useTranslation('waiting');
  const now = useServerNow(60);
  const joined = useJustSent();
  const query = useQuery(waitingOf(citizen.id));
  if (query.data === undefined) {
    return <NotFetched query={query} loading={t('loading')} heading={t('notFetched')} />;
  }
  // An answer that is on its way is told there: it stays, whatever becomes of asking anew.
  return (
    <>
      {joined && (
        <Alert variant="success" role="status">
          {t('joined', { hours: query.data.heldHours })}
        </Alert>
      )}
      {query.isError && <OfflineNotice updatedAt={serverTimeOf(query.dataUpdatedAt)} now={now} />}
      <Unread what="waiting" of={[query.data.entries]} />
      {query.data.entries.length === 0 && unreadIn([query.data.entries]) === 0 && (
        <EmptyState icon="event" heading={t('empty.heading')}>
          {t('empty.text')}
        </EmptyState>
      )}
      {query.data.entries.toReversed().map((entry) => (
        <div key={entry.id}>
          <WaitingOffer entry={entry} />
          <WaitingEntry entry={entry} />
        </div>
      ))}
    </>
  );
}
