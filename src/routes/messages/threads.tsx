import { useInfiniteQuery, type QueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LoaderFunctionArgs } from 'react-router';
import { useServerNow } from '../../shared/useServerNow.ts';
import { may } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import { MayNot } from '../../features/messages/MayNot.tsx';
import { threadsOf } from '../../features/messages/queries.ts';
import { LatestNews } from '../../features/notices/LatestNews.tsx';
import { noticesOf } from '../../features/notices/queries.ts';
import { ThreadList } from '../../features/messages/ThreadList.tsx';
import { UrgentLine } from '../../features/messages/UrgentLine.tsx';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { NotFetched } from '../../shared/NotFetched.tsx';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { MorePages } from '../../ui/content/MorePages.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { citizenOf } from '../citizenLoader.ts';
import { useCitizen } from '../useCitizen.ts';
import { useJustSent } from '../useJustSent.ts';
import { Unread, unreadIn } from '../../shared/Unread.tsx';
import { warm } from '../warm.ts';

export const loader =
  (client: QueryClient) =>
  async ({ params }: LoaderFunctionArgs) => {
    const citizen = await citizenOf(client, params);
    if (citizen === null) return null;
    warm(client.infiniteQuery(threadsOf(citizen)), client.infiniteQuery(noticesOf(citizen)));
    return null;
  };

/** "Beskeder": what the municipality has changed, and what one has written with it, unit by unit. */
export function Component() {
  const { citizen } = useCitizen();
  const { t } = useTranslation('messages');
  const { other, name } = useSpeaking(citizen);
  const now = useServerNow(60);
  const sent = useJustSent();
  return (
    <Screen title={t('title')} heading={other ? t('headingOther', { name }) : t('title')}>
      {sent && (
        <Alert variant="success" role="status">
          {t('sent')}
        </Alert>
      )}
      {may('write-messages', citizen) ? (
        <ButtonLink icon="add" href={pathsOf(citizen).newMessage}>
          {t('write')}
        </ButtonLink>
      ) : (
        <MayNot citizen={citizen} what={may('read-messages', citizen) ? 'write' : 'read'} />
      )}
      <LatestNews citizen={citizen} now={now} />
      {may('read-messages', citizen) && <Threads />}
      <UrgentLine />
    </Screen>
  );
}

function Threads() {
  const { citizen } = useCitizen();
  const { t } = useTranslation(['messages', 'common']);
  const { other, name } = useSpeaking(citizen);
  const now = useServerNow(60);
  const query = useInfiniteQuery(threadsOf(citizen.id));
  if (query.data === undefined) {
    return <NotFetched query={query} loading={t('loading')} heading={t('notFetched')} />;
  }
  const lists = query.data.pages.map((page) => page.threads);
  const threads = lists.flat();
  return (
    <>
      {query.isError && <Alert variant="warning">{t('old')}</Alert>}
      <Unread what="threads" of={lists} />
      {threads.length === 0 && unreadIn(lists) === 0 && (
        <EmptyState icon="mail" heading={t('empty.heading')}>
          {other ? t('empty.textOther', { name }) : t('empty.text')}
        </EmptyState>
      )}
      <ThreadList citizen={citizen} threads={threads} now={now} />
      <MorePages label={t('common:showMore')} busyLabel={t('common:loadingMore')} query={query} />
    </>
  );
}
