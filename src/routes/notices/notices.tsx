import type { QueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LoaderFunctionArgs } from 'react-router';
import { useServerNow } from '../../shared/useServerNow.ts';
import { NoticeRow } from '../../features/notices/NoticeRow.tsx';
import { noticesOf } from '../../features/notices/queries.ts';
import { useNotices, useSee } from '../../features/notices/useNotices.ts';
import { pathsOf } from '../../domain/paths.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { NotFetched } from '../../shared/NotFetched.tsx';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { MorePages } from '../../ui/content/MorePages.tsx';
import { RowList } from '../../ui/content/RowList.tsx';
import { BackLink } from '../../ui/page/BackLink.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { citizenOf } from '../citizenLoader.ts';
import { useCitizen } from '../useCitizen.ts';
import { Unread, unreadIn } from '../../shared/Unread.tsx';
import { warm } from '../warm.ts';

export const loader =
  (client: QueryClient) =>
  async ({ params }: LoaderFunctionArgs) => {
    const citizen = await citizenOf(client, params);
    if (citizen !== null) warm(client.infiniteQuery(noticesOf(citizen)));
    return null;
  };

/** All that the municipality has changed, latest first; part of "Beskeder". */
export function Component() {
  const { citizen } = useCitizen();
  const { t } = useTranslation(['notices', 'common']);
  const { other, name } = useSpeaking(citizen);
  return (
    <Screen
      title={t('title')}
      heading={other ? t('headingOther', { name }) : t('heading')}
      lead={t('lead')}
      above={<BackLink href={pathsOf(citizen).messages}>{t('common:nav.messages')}</BackLink>}
    >
      <Notices />
    </Screen>
  );
}

function Notices() {
  const { citizen } = useCitizen();
  const { t } = useTranslation(['notices', 'common']);
  const now = useServerNow(60);
  const { query, lists, notices, unseen } = useNotices(citizen.id);
  const { see, seeAll } = useSee(citizen.id);
  if (query.data === undefined) {
    return <NotFetched query={query} loading={t('loading')} heading={t('notFetched')} />;
  }
  return (
    <>
      {query.isError && <Alert variant="warning">{t('old')}</Alert>}
      <p role="status">{unseen > 0 ? t('left', { count: unseen }) : ''}</p>
      {unseen > 0 && (
        <Button variant="secondary" onClick={() => void seeAll().catch(() => query.refetch())}>
          {t('seeAll')}
        </Button>
      )}
      <Unread what="notices" of={lists} />
      {notices.length === 0 ? (
        unreadIn(lists) === 0 && (
          <EmptyState
            icon="event-available"
            heading={t('empty.heading')}
            action={
              <ButtonLink variant="secondary" href={pathsOf(citizen).appointments}>
                {t(
                  citizen.relation === 'self'
                    ? 'common:nav.appointments'
                    : 'common:nav.appointmentsOther',
                )}
              </ButtonLink>
            }
          >
            {t('empty.text')}
          </EmptyState>
        )
      ) : (
        <RowList>
          {notices.map((notice) => (
            <NoticeRow
              key={notice.id}
              citizen={citizen}
              notice={notice}
              now={now}
              onSeen={() => {
                see(notice.id);
              }}
            />
          ))}
        </RowList>
      )}
      <MorePages label={t('common:showMore')} busyLabel={t('common:loadingMore')} query={query} />
    </>
  );
}
