import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, type LoaderFunctionArgs, type Params } from 'react-router';
import { problemCode } from '../../api/wire/problem.ts';
import { useServerNow } from '../../shared/useServerNow.ts';
import { may } from '../../domain/citizen.ts';
import type { MessageThreadId } from '../../domain/messages/message.ts';
import { pathsOf } from '../../domain/paths.ts';
import { useOnline } from '../../features/device/connection.ts';
import { MayNot } from '../../features/messages/MayNot.tsx';
import { threadOf } from '../../features/messages/queries.ts';
import { ThreadView } from '../../features/messages/ThreadView.tsx';
import { UrgentLine } from '../../features/messages/UrgentLine.tsx';
import { useMarkRead } from '../../features/messages/useMarkRead.ts';
import { NotFetched } from '../../shared/NotFetched.tsx';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { BackLink } from '../../ui/page/BackLink.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { type FieldProblem, useFieldProblems } from '../../shared/useFieldProblems.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { citizenOf } from '../citizenLoader.ts';
import { Reply } from './Reply.tsx';
import { useCitizen } from '../useCitizen.ts';
import { warm } from '../warm.ts';

export const loader =
  (client: QueryClient) =>
  async ({ params }: LoaderFunctionArgs) => {
    const citizen = await citizenOf(client, params);
    if (citizen !== null) warm(client.query(threadOf(citizen, threadIdOf(params))));
    return null;
  };

/** One conversation: what has been said, until when it is answered, and writing more. */
export function Component() {
  const { citizen } = useCitizen();
  const { t } = useTranslation('messages');
  const { summary, onTried } = useFieldProblems(t('form.errors'));
  const id = threadIdOf(useParams());
  const query = useQuery(threadOf(citizen.id, id));
  return (
    <Screen
      // The subject may be about health, and titles are kept: the heading alone says it.
      title={t('title')}
      heading={query.data?.thread.subject ?? t('conversation')}
      above={
        <>
          <BackLink href={pathsOf(citizen).messages}>{t('back')}</BackLink>
          {summary}
        </>
      }
    >
      {may('read-messages', citizen) ? (
        <Conversation id={id} onTried={onTried} />
      ) : (
        <MayNot citizen={citizen} what="read" />
      )}
      <UrgentLine />
    </Screen>
  );
}

interface ConversationProps {
  id: MessageThreadId;
  onTried: (problems: readonly FieldProblem[]) => void;
}

function Conversation({ id, onTried }: ConversationProps) {
  const { citizen, actor } = useCitizen();
  const { t } = useTranslation('messages');
  const now = useServerNow(30);
  const offline = !useOnline();
  const query = useQuery(threadOf(citizen.id, id));
  const isNew = useMarkRead(citizen.id, actor, query.isError ? undefined : query.data);
  if (problemCode(query.error) === 'not-found') {
    return (
      <EmptyState icon="mail" heading={t('missing.heading')}>
        {t('missing.text')}
      </EmptyState>
    );
  }
  if (query.data === undefined) {
    return <NotFetched query={query} loading={t('loading')} heading={t('notFetched')} />;
  }
  return (
    <>
      {query.isError && <Alert variant="warning">{t('old')}</Alert>}
      <ThreadView
        citizen={citizen}
        reader={actor}
        {...query.data}
        isNew={isNew}
        offline={offline}
        now={now}
      />
      {may('write-messages', citizen) ? (
        <Reply thread={query.data.thread} onTried={onTried} />
      ) : (
        <MayNot citizen={citizen} what="write" />
      )}
    </>
  );
}

/** The conversation in an address. The server decides whether it is one. */
function threadIdOf(params: Readonly<Params>): MessageThreadId {
  return (params.threadId ?? '') as MessageThreadId;
}
