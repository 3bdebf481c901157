import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActivityQuestion } from '../../api/activities.ts';
import { NotFetched } from '../../shared/NotFetched.tsx';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { MorePages } from '../../ui/content/MorePages.tsx';
import { ActivityList } from './ActivityList.tsx';
import type { LogProps } from './ActivityRow.tsx';
import { Unread, unreadIn } from '../../shared/Unread.tsx';
import { activitiesOf } from './queries.ts';

interface ActivityLogProps extends LogProps {
  question: ActivityQuestion;
  /** When nothing was done. */
  empty: React.ReactNode;
}

/** One part of the log, page by page; or why it cannot be seen. */
export function ActivityLog({ question, empty, ...log }: ActivityLogProps) {
  const { t } = useTranslation(['activities', 'common']);
  const query = useInfiniteQuery(activitiesOf(log.citizen.id, question));
  if (query.data === undefined) {
    return <NotFetched query={query} loading={t('loading')} heading={t('notFetched')} />;
  }
  const lists = query.data.pages.map((page) => page.activities);
  const activities = lists.flat();
  const total = query.data.pages[0]?.total ?? 0;
  return (
    <>
      {query.isError && <Alert variant="warning">{t('old')}</Alert>}
      <Unread what="activities" of={lists} />
      {activities.length === 0 ? (
        unreadIn(lists) === 0 && empty
      ) : (
        <>
          <p role="status">{t('shown', { count: total, shown: activities.length })}</p>
          <ActivityList
            activities={activities}
            aboutThis={question.appointment !== undefined}
            {...log}
          />
        </>
      )}
      <MorePages label={t('common:showMore')} busyLabel={t('common:loadingMore')} query={query} />
    </>
  );
}
