import type { CitizenId, Wire } from '../kernel/wire.ts';
import type { Instant, Opening } from '../kernel/records.ts';

export interface MessageUnitRecord {
  id: Wire['MessageUnitId'];
  contact: Wire['Contact'];
  replyWithin: Wire['MessageUnit']['replyWithin'];
  /** When somebody is there to answer. */
  opening: Opening;
}

export interface ThreadRecord {
  id: string;
  citizenId: CitizenId;
  unitId: string;
  subject: string;
  appointmentId: string | null;
  /** Earliest first. */
  messages: MessageRecord[];
  /** How many of the messages each reader has read, from the first on. */
  read: Map<CitizenId, number>;
}

export interface MessageRecord {
  id: string;
  /** Null for staff. */
  actor: CitizenId | null;
  staff: { name: string; role: Wire['LocalizedText'] } | null;
  at: Instant;
  text: string;
  attachments: readonly { id: string; name: string }[];
  readByMunicipalityAt: Instant | null;
  /** What the unit promised when it came; staff's own have none. */
  replyBy: Instant | null;
}

export interface AttachmentRecord {
  id: string;
  citizenId: CitizenId;
  /** Who uploaded it, and alone may put it into a message. */
  actor: CitizenId;
  mediaType: Wire['FileType'];
  bytes: Uint8Array<ArrayBuffer>;
  at: Instant;
  /** As which file it is part of a message; null until one has taken it up. */
  name: string | null;
}
