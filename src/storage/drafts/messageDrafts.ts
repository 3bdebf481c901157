import type { CitizenId } from '../../domain/citizen.ts';
import type { Attachment } from '../../domain/messages/message.ts';
import { days, later, type Instant } from '../../domain/time.ts';
import { joinTexts } from './joinTexts.ts';
import { readRecord } from '../records.ts';
import { isAttachment, isText, listOf, shape } from '../shapes.ts';
import { draftsOf, keepOrDrop, markUnwritten } from '../unwritten.ts';

/** A message that is being written. */
export interface MessageDraft {
  /** Which of the units; empty in a conversation, and until one is chosen. */
  readonly unit: string;
  /** Which of the appointments it is about; empty when it is about none. */
  readonly appointment: string;
  readonly subject: string;
  readonly text: string;
  /** What is with the municipality already. */
  readonly files: readonly Attachment[];
}

export const emptyDraft: MessageDraft = {
  unit: '',
  appointment: '',
  subject: '',
  text: '',
  files: [],
};

/**
 * Keeps what is being written on the device of who writes it, encrypted: it is there again after a
 * new login or an update, and is wiped with everything else.
 *
 * @param about the conversation, or what stands for a new one
 */
export async function keepMessageDraft(
  citizen: CitizenId,
  about: string,
  draft: MessageDraft,
  now: Instant,
): Promise<void> {
  const identity = identityOf(citizen, about);
  await keepOrDrop(identity, isEmpty(draft) ? null : draft, {
    updatedAt: now,
    // As long as the municipality keeps a file that no message has taken up.
    expiresAt: later(now, days(7)),
  });
}

/** Says whether what is being written is in this tab's memory alone. */
export function markMessageDraft(citizen: CitizenId, about: string, draft: MessageDraft): void {
  markUnwritten(identityOf(citizen, about), !isEmpty(draft));
}

/** What was being written; null when nothing is kept. */
export function readMessageDraft(
  citizen: CitizenId,
  about: string,
  now: Instant,
): Promise<MessageDraft | null> {
  return readRecord(identityOf(citizen, about), now, isDraft);
}

/** Two messages as one: nothing of either is left out, and the older text comes first. */
export function joinDrafts(older: MessageDraft, newer: MessageDraft): MessageDraft {
  const { unit, appointment } = newer.unit === '' ? older : newer;
  const isOneUnit = older.unit === unit;
  const isNew = ({ id }: Attachment) => !older.files.some((file) => file.id === id);
  return {
    unit,
    appointment: appointment === '' && isOneUnit ? older.appointment : appointment,
    subject: joinTexts(older.subject, newer.subject, ', '),
    text: joinTexts(older.text, newer.text),
    files: [...older.files, ...newer.files.filter(isNew)],
  };
}

function isEmpty({ unit, appointment, subject, text, files }: MessageDraft): boolean {
  return unit + appointment + subject + text === '' && files.length === 0;
}

const looksLikeDraft = shape({
  unit: isText,
  appointment: isText,
  subject: isText,
  text: isText,
  files: listOf(isAttachment),
} satisfies Record<keyof MessageDraft, unknown>);

function isDraft(value: unknown): value is MessageDraft {
  return looksLikeDraft(value);
}

function identityOf(citizen: CitizenId, about: string): string {
  return `${draftsOf(citizen)}message/${about}`;
}
