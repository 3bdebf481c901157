import { useTranslation } from 'react-i18next';
import type { Citizen } from '../../domain/citizen.ts';
import type { MessageThread } from '../../domain/messages/message.ts';
import { pathsOf } from '../../domain/paths.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Badge } from '../../ui/content/Badge.tsx';
import { ListCard } from '../../ui/content/ListCard.tsx';
import { RowList } from '../../ui/content/RowList.tsx';
import { isLate, usePromise } from './usePromise.ts';

interface ThreadListProps {
  citizen: Citizen;
  threads: readonly MessageThread[];
  now: Instant;
}

/** The conversations by unit, the unit that was in touch last first. */
export function ThreadList({ citizen, threads, now }: ThreadListProps) {
  const { text } = useFormat();
  const units = [...new Map(threads.map(({ unit }) => [unit.id, unit])).values()];
  return units.map(({ id, contact }) => (
    <section key={id} aria-labelledby={id}>
      <h2 id={id}>{text(contact.unit)}</h2>
      <RowList>
        {threads
          .filter(({ unit }) => unit.id === id)
          .map((thread) => (
            <ThreadRow key={thread.id} citizen={citizen} thread={thread} now={now} />
          ))}
      </RowList>
    </section>
  ));
}

function ThreadRow({
  citizen,
  thread,
  now,
}: Omit<ThreadListProps, 'threads'> & { thread: MessageThread }) {
  const { t } = useTranslation('messages');
  const { whenInWords } = useFormat();
  const { promised } = usePromise();
  const { id, subject, state, unread, lastMessageAt } = thread;
  const late = isLate(thread, now);
  const promise = late ? null : promised(thread, now);
  return (
    <ListCard
      icon="mail"
      href={pathsOf(citizen).messageThread(id)}
      title={subject}
      description={t('latest', { when: whenInWords(lastMessageAt, now) })}
      {...(promise !== null && { meta: [{ icon: 'schedule' as const, text: promise }] })}
      badge={
        <>
          {unread > 0 && <Badge variant="info">{t('new', { count: unread })}</Badge>}{' '}
          {late ? (
            <Badge variant="warning">{t('overdue')}</Badge>
          ) : (
            <Badge {...(state === 'answered' && { variant: 'success' as const })}>
              {t(`state.${state}`)}
            </Badge>
          )}
        </>
      }
    />
  );
}
