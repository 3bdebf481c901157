import type { AppointmentId } from '../appointment/appointment.ts';
import type { Brand } from '../brand.ts';
import type { CitizenId } from '../citizen.ts';
import type { LocalizedText } from '../localized.ts';
import type { Contact } from '../appointment/service.ts';
import type { Instant } from '../time.ts';

export type MessageThreadId = Brand<string, 'MessageThreadId'>;
export type MessageId = Brand<string, 'MessageId'>;
export type MessageUnitId = Brand<string, 'MessageUnitId'>;
export type AttachmentId = Brand<string, 'AttachmentId'>;

/** A unit of the municipality that answers messages, and how soon it promises to. */
export interface MessageUnit {
  readonly id: MessageUnitId;
  readonly contact: Contact;
  readonly replyWithin: {
    readonly count: number;
    readonly of: 'working-days' | 'working-hours' | 'unknown';
  };
}

/** A conversation, as it stands for who reads it. */
export interface MessageThread {
  readonly id: MessageThreadId;
  readonly unit: MessageUnit;
  readonly subject: string;
  readonly appointment: AppointmentId | null;
  readonly lastMessageAt: Instant;
  /** Messages of others that one has not read. */
  readonly unread: number;
  readonly state: MessageState | 'unknown';
  /** Null when everything is answered. */
  readonly replyBy: Instant | null;
}

/** What has become of something one wrote. */
export type MessageState = 'sent' | 'read' | 'answered';

/** FHIR Communication. */
export interface Message {
  readonly id: MessageId;
  readonly author: MessageAuthor;
  readonly at: Instant;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly readByMunicipalityAt: Instant | null;
}

export type MessageAuthor =
  | { readonly kind: 'staff'; readonly name: string; readonly role: LocalizedText | null }
  /** `name` is null for a person with name and address protection. */
  | {
      readonly kind: 'citizen' | 'representative' | 'unknown';
      readonly id: CitizenId | null;
      readonly name: string | null;
    };

export type FileType = 'image/jpeg' | 'image/png' | 'application/pdf';

/** A file of a message. */
export interface Attachment {
  readonly id: AttachmentId;
  readonly name: string;
  readonly mediaType: FileType | 'unknown';
  /** 0 where an older version of the app did not write it down. */
  readonly bytes: number;
}

/** A file that a message takes up, under a name. */
export type TakenFile = Pick<Attachment, 'id' | 'name'>;

/** Where a message goes: on in a conversation, or to a unit, about something new. */
export type Recipient =
  | { readonly is: 'thread'; readonly thread: MessageThreadId }
  | {
      readonly is: 'unit';
      readonly unit: MessageUnitId;
      readonly subject: string;
      readonly appointment: AppointmentId | null;
    };

/** Characters. */
export const longestMessage = 4000;
export const longestSubject = 120;
export const mostFiles = 5;
/** Characters. */
export const longestFileName = 200;
/** Bytes. */
export const largestFile = 10 * 1024 * 1024;

/** What has become of one's own message; null of what staff wrote, or somebody unknown. */
export function stateOf(message: Message, messages: readonly Message[]): MessageState | null {
  if (message.author.kind === 'staff' || message.author.kind === 'unknown') return null;
  const after = messages.slice(messages.indexOf(message) + 1);
  if (after.some(({ author }) => author.kind === 'staff')) return 'answered';
  return message.readByMunicipalityAt === null ? 'sent' : 'read';
}

/** The unit that an appointment belongs to, if one can write to it. */
export function unitFor(contact: Contact, units: readonly MessageUnit[]): MessageUnit | undefined {
  return units.find((unit) => unit.contact.phone === contact.phone);
}

/** Pixels of the longer side: sharp enough to read a letter by, and small enough to send from a phone. */
const longerSide = 2560;
/** Pixels that the shorter side keeps, however long the other is: the width of a phone's screenshot. */
const shorterSide = 1080;
/** Pixels of a whole picture and of one side: more is what some phones cannot draw. */
const largestPicture = 16_000_000;
const longestSide = 16_384;

/**
 * The size that a picture is sent in. A long one, such as a screenshot of a whole page, keeps a width
 * that can be read.
 *
 * @example fitted({ width: 4000, height: 3000 }) // { width: 2560, height: 1920 }
 */
export function fitted({ width, height }: { width: number; height: number }): {
  readonly width: number;
  readonly height: number;
} {
  const scale = Math.min(
    1,
    Math.max(longerSide / Math.max(width, height), shorterSide / Math.min(width, height)),
    Math.sqrt(largestPicture / (width * height)),
    longestSide / Math.max(width, height),
  );
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
