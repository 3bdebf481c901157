import { useTranslation } from 'react-i18next';
import { attachmentAddress } from '../../api/messages.ts';
import type { ActorId, Citizen } from '../../domain/citizen.ts';
import { stateOf, type Message } from '../../domain/message.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Card } from '../../ui/Card.tsx';
import { fileSize } from './fileSize.ts';

interface MessageItemProps {
  citizen: Citizen;
  /** Who reads it. */
  reader: ActorId;
  message: Message;
  messages: readonly Message[];
  isNew: boolean;
  now: Instant;
}

/** One message: who wrote it, when, what, and what has become of it. */
export function MessageItem({ citizen, reader, message, messages, isNew, now }: MessageItemProps) {
  const { t } = useTranslation('messages');
  const { whenInWords, capital, language } = useFormat();
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
      {attachments.length > 0 && (
        <>
          <p>{t('attached')}</p>
          <ul className="plain-list break-anywhere">
            {attachments.map(({ id, name, bytes }) => (
              <li key={id}>
                <a href={attachmentAddress(citizen.id, id)} download={name}>
                  <Icon name="download" /> {t('file', { name, size: fileSize(bytes, language) })}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
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
    return author.name ?? (author.id === citizen.id ? citizen.name : null) ?? t('protected');
  };
}
