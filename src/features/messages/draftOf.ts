import type { Intent } from '../../domain/outbox/intent.ts';
import { emptyDraft, type MessageDraft } from '../../storage/drafts/messageDrafts.ts';

/** A message that was written down to be sent, as it stood in its form. */
export function draftOf({
  to,
  text,
  files,
}: Pick<Extract<Intent, { kind: 'message' }>, 'to' | 'text' | 'files'>): MessageDraft {
  if (to.is === 'thread') return { ...emptyDraft, text, files };
  const { unit, subject, appointment } = to;
  return { unit, subject, appointment: appointment ?? '', text, files };
}
