import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { markThreadRead, type Conversation } from '../../api/messages.ts';
import type { ActorId, CitizenId } from '../../domain/citizen.ts';
import type { Message, MessageId } from '../../domain/messages/message.ts';
import { whenVisible } from '../../ui/whenVisible.ts';
import { threadsOf } from './queries.ts';

/**
 * What is shown to somebody who can look is read: the municipality is told so. It is worth nothing later, so it is not tried
 * again.
 *
 * @returns whether a message was new when this screen first showed it
 */
export function useMarkRead(
  citizen: CitizenId,
  reader: ActorId,
  conversation: Conversation | undefined,
) {
  const client = useQueryClient();
  const [news, setNews] = useState<ReadonlySet<MessageId>>(new Set());
  const unread = conversation?.thread.unread ?? 0;
  const messages = conversation?.messages ?? [];
  const others = messages.filter((message) => !isBy(message, reader)).map(({ id }) => id);
  const fresh = unread > 0 ? others.slice(-unread) : [];
  const last = fresh.at(-1);
  if (last !== undefined && !news.has(last)) setNews(new Set([...news, ...fresh]));
  const id = conversation?.thread.id;
  useEffect(() => {
    if (last === undefined || id === undefined) return undefined;
    return whenVisible(() => {
      markThreadRead(citizen, id, last).then(
        () => client.invalidateQueries({ queryKey: threadsOf(citizen).queryKey }),
        () => undefined,
      );
    });
  }, [client, citizen, id, last]);
  return (message: MessageId) => news.has(message);
}

function isBy({ author }: Message, reader: ActorId): boolean {
  return author.kind !== 'staff' && (author.id as string) === reader; // one person in both roles has one id
}
