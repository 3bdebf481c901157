import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Citizen } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import type { Reminder } from '../../domain/messages/reminder.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { NotFetched } from '../../shared/NotFetched.tsx';
import { Badge } from '../../ui/content/Badge.tsx';
import { ListCard } from '../../ui/content/ListCard.tsx';
import { MorePages } from '../../ui/content/MorePages.tsx';
import { RowList } from '../../ui/content/RowList.tsx';
import { Unread, unreadIn } from '../../shared/Unread.tsx';
import { remindersOf } from './queries.ts';

interface SentRemindersProps {
  citizen: Citizen;
  now: Instant;
}

/** What was sent, and whether it arrived. */
export function SentReminders({ citizen, now }: SentRemindersProps) {
  const { t } = useTranslation(['reminders', 'common']);
  const query = useInfiniteQuery(remindersOf(citizen.id));
  const lists = query.data?.pages.map(({ reminders }) => reminders) ?? [];
  const sent = query.data && lists.flat();
  return (
    <section>
      <h2>{t('sent.heading')}</h2>
      <Unread what="reminders" of={lists} />
      {sent === undefined ? (
        <NotFetched query={query} loading={t('loading')} heading={t('notFetched')} />
      ) : sent.length === 0 && unreadIn(lists) === 0 ? (
        <p>{t('sent.none')}</p>
      ) : (
        <RowList>
          {sent.map((one) => (
            <Row key={one.id} citizen={citizen} now={now} one={one} />
          ))}
        </RowList>
      )}
      <MorePages label={t('common:showMore')} busyLabel={t('common:loadingMore')} query={query} />
    </section>
  );
}

function Row({ citizen, now, one }: SentRemindersProps & { one: Reminder }) {
  const { t } = useTranslation('reminders');
  const { whenInWords } = useFormat();
  return (
    <ListCard
      icon="smartphone"
      href={pathsOf(citizen).appointment(one.appointmentId)}
      title={t('sent.about', { when: whenInWords(one.start, now) })}
      description={t('sent.at', { kind: t(`kind.${one.when}`), when: whenInWords(one.at, now) })}
      badge={
        <Badge variant={variants[one.state]}>
          {one.reason === null ? t(`state.${one.state}`) : t(`reason.${one.reason}`)}
        </Badge>
      }
    />
  );
}

const variants = {
  'in-progress': 'info',
  completed: 'success',
  stopped: 'warning',
  unknown: 'info',
} as const;
