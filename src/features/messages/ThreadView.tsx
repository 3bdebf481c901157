import { useTranslation } from 'react-i18next';
import type { ActorId, Citizen } from '../../domain/citizen.ts';
import type { Message, MessageId, MessageThread } from '../../domain/messages/message.ts';
import { pathsOf } from '../../domain/paths.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { LiveRegion } from '../../ui/feedback/LiveRegion.tsx';
import { MessageItem } from './MessageItem.tsx';
import { Unread } from '../../shared/Unread.tsx';
import type { Rows } from '../../domain/rows.ts';
import { isLate, usePromise } from './usePromise.ts';

interface ThreadViewProps {
  citizen: Citizen;
  reader: ActorId;
  thread: MessageThread;
  messages: Rows<Message>;
  isNew: (id: MessageId) => boolean;
  offline: boolean;
  now: Instant;
}

/** With whom, about what, everything that was said, and until when it will be answered. */
export function ThreadView({
  citizen,
  reader,
  thread,
  messages,
  isNew,
  offline,
  now,
}: ThreadViewProps) {
  const { t } = useTranslation('messages');
  const { text } = useFormat();
  const { promised } = usePromise();
  const promise = promised(thread, now);
  return (
    <>
      <p className="font-lead">{text(thread.unit.contact.unit)}</p>
      {thread.appointment !== null && (
        <p>
          <Link href={pathsOf(citizen).appointment(thread.appointment)}>{t('about')}</Link>
        </p>
      )}
      <h2 className="sr-only">{t('conversation')}</h2>
      <Unread what="messages" of={[messages]} />
      {messages.map((message) => (
        <MessageItem
          key={message.id}
          citizen={citizen}
          reader={reader}
          message={message}
          messages={messages}
          isNew={isNew(message.id)}
          offline={offline}
          now={now}
        />
      ))}
      {promise !== null && (
        <Alert variant={isLate(thread, now) ? 'warning' : 'info'}>{promise}</Alert>
      )}
      <LiveRegion message={t(`state.${thread.state}`)} />
    </>
  );
}
