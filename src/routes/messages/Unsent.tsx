import type { RefObject } from 'react';
import type { OutboxEntry } from '../../domain/outbox/intent.ts';
import { draftOf } from '../../features/messages/draftOf.ts';
import { UnsentMessage } from '../../features/messages/UnsentMessage.tsx';
import type { useMessageDraft } from '../../features/messages/useMessageDraft.ts';
import { dismiss } from '../../features/outbox/outbox.ts';
import { useReasonText } from '../../i18n/useProblemText.ts';
import { useCitizen } from '../useCitizen.ts';

interface UnsentProps {
  entries: readonly OutboxEntry[];
  /** Where a refused one is put back, before what is being written there. */
  draft: ReturnType<typeof useMessageDraft>;
  field: RefObject<HTMLTextAreaElement | null>;
}

/** Above the form: messages that nobody but their writer has. */
export function Unsent({ entries, draft, field }: UnsentProps) {
  const { citizen } = useCitizen();
  const reasonText = useReasonText();
  return entries.map(({ key, intent, state }) => {
    if (intent.kind !== 'message') return null;
    return (
      <UnsentMessage
        key={key}
        citizen={citizen}
        text={intent.text}
        files={intent.files}
        state={state.is}
        why={state.is === 'refused' ? reasonText(state.reason) : null}
        onAgain={() => {
          draft.putBack(draftOf(intent));
          void dismiss(key);
          field.current?.focus();
        }}
      />
    );
  });
}
