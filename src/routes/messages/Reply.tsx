import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProblem } from '../../shared/useFieldProblems.tsx';
import type { MessageThread } from '../../domain/messages/message.ts';
import type { OutboxEntry } from '../../domain/outbox/intent.ts';
import { useAskOnce } from '../../shared/useAskOnce.tsx';
import { useOnline } from '../../features/device/connection.ts';
import { MessageForm } from '../../features/messages/MessageForm.tsx';
import { useMessageDraft } from '../../features/messages/useMessageDraft.ts';
import { dismiss, outbox } from '../../features/outbox/outbox.ts';
import { tellsTheEnd } from '../../features/outbox/toldHere.ts';
import { useOutbox } from '../../features/outbox/useOutbox.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { LiveRegion } from '../../ui/feedback/LiveRegion.tsx';
import { Unsent } from './Unsent.tsx';
import { useCitizen } from '../useCitizen.ts';
import { cleanText } from '../../domain/plainText.ts';

interface ReplyProps {
  thread: MessageThread;
  onTried: (problems: readonly FieldProblem[]) => void;
}

/** What was written and is not sent yet, and writing more. */
export function Reply({ thread, onTried }: ReplyProps) {
  const { citizen } = useCitizen();
  const { t } = useTranslation('messages');
  const { text } = useFormat();
  const { short } = useSpeaking(citizen);
  const { ask, dialog } = useAskOnce();
  const offline = !useOnline();
  const draft = useMessageDraft(citizen.id, thread.id);
  const field = useRef<HTMLTextAreaElement>(null);
  const { ours, sentHere } = useOurs(thread);
  const send = async () => {
    const { text: words, files } = draft.draft;
    await outbox.submit(citizen.id, {
      kind: 'message',
      to: { is: 'thread', thread: thread.id },
      unit: thread.unit.contact.unit,
      text: cleanText(words),
      files,
    });
    // It lies in the outbox now: as a draft it would be sent twice.
    draft.forget();
  };
  return (
    <>
      <LiveRegion message={sentHere ? t('sent') : ''} />
      <Unsent entries={ours} draft={draft} field={field} />
      <MessageForm
        citizen={citizen}
        draft={draft}
        textField={field}
        offline={offline}
        sending={false}
        onTried={onTried}
        onSubmit={() => {
          ask(citizen, {
            action: t('form.sendOther', { name: short }),
            what: `${text(thread.unit.contact.unit)}: ${thread.subject}`,
            then: () => void send(),
          });
        }}
      />
      {dialog}
    </>
  );
}

/** What waits here; what is done stands in the conversation, and is let go. */
function useOurs({ id }: MessageThread) {
  const { citizen } = useCitizen();
  const here = useOutbox().filter(({ citizen: whose, intent }) => {
    return whose === citizen.id && isTo(intent, id);
  });
  const done = here.filter(({ state }) => state.is === 'confirmed');
  const keys = done.map(({ key }) => key).join();
  useEffect(() => {
    for (const key of keys.split(',')) {
      if (key === '') continue;
      tellsTheEnd(key as OutboxEntry['key']); // as joined above
      void dismiss(key as OutboxEntry['key']);
    }
  }, [keys]);
  return { ours: here.filter((entry) => !done.includes(entry)), sentHere: done.length > 0 };
}

function isTo(intent: OutboxEntry['intent'], id: MessageThread['id']): boolean {
  return intent.kind === 'message' && intent.to.is === 'thread' && intent.to.thread === id;
}
