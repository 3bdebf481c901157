import { useTranslation } from 'react-i18next';
import type { ActorId, Citizen } from '../../domain/citizen.ts';
import { stateOf, type Message } from '../../domain/messages/message.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Badge } from '../../ui/content/Badge.tsx';
import { Card } from '../../ui/content/Card.tsx';
import { MessageFiles } from './MessageFiles.tsx';

interface MessageItemProps {
  citizen: Citizen;
  /** Who reads it. */
  reader: ActorId;
  message: Message;
  messages: readonly Message[];
  isNew: boolean;
  offline: boolean;
  now: Instant;
}

/** One message: who wrote it, when, what, and what has become of it. */
export function MessageItem({
  citizen,
  reader,
  message,
  messages,
  isNew,
  offline,
  now,
}: MessageItemProps) {
  const { t } = useTranslation('messages');
  const { whenInWords, capital } = useFormat();
  const authorText = useAuthorText(citizen, reader);
  const { at, text, attachments, readByMunicipalityAt: readAt } = message;
  const state = stateOf(message, messages);
  return (
    <Card
      emphasis={message.author.kind === 'staff'}
      heading={authorText(message)}
      headingLevel={3}
      subheading={capital(whenInWords(at, now))}
    >
      <p className="own-words">{text}</p>
      <MessageFiles citizen={citizen.id} files={attachments} offline={offline} />
      {isNew && <Badge variant="info">{t('newHere')}</Badge>}
      {state !== null && (
        <p>
          {state === 'read' && readAt !== null
            ? t('readAt', { when: whenInWords(readAt, now) })
            : t(`state.${state}`)}
        </p>
      )}
    </Card>
  );
}

function useAuthorText(citizen: Citizen, reader: ActorId) {
  const { t } = useTranslation('messages');
  const { text } = useFormat();
  return ({ author }: Message): string => {
    if (author.kind === 'staff') {
      return author.role ? `${author.name}, ${text(author.role)}` : author.name;
    }
    if ((author.id as string) === reader) return t('you'); // one person in both roles has one id
    const name = author.name ?? (author.id === citizen.id ? citizen.name : null);
    return name ?? t(author.kind === 'unknown' ? 'unknownAuthor' : 'protected');
  };
}
