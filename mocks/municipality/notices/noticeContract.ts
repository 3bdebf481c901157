import type { operations } from '../../../src/api/schema.gen.ts';
import type { Answer, CitizenId, Page, Wire } from '../kernel/wire.ts';
import type { EventRecord } from '../kernel/eventRecords.ts';

export type NoticeQuery = NonNullable<operations['listNotices']['parameters']['query']>;
export type NoticePage = Page<Wire['Notice']> & { unseen: number };

/** The part of the municipality that tells what it has changed. */
export interface NoticeBoard {
  /** What the viewer may see of the citizen's notices, latest first. */
  notices(viewer: CitizenId, citizen: CitizenId, query: NoticeQuery): Answer<NoticePage>;
  /** How many are left to see for the viewer. */
  markNoticesSeen(viewer: CitizenId, request: Wire['NoticesSeen']): { unseen: number };
  changes: Changes;
}

/** What has changed for whom, as it happens. But for `catchUp`, to ask brings nothing about. */
export interface Changes {
  /** Brings about what has come due by now. Never to be called by a listener. */
  catchUp(): void;
  /** The sequence of the last change, 0 before the first. */
  last(): number;
  /** The changes after that one, oldest first. */
  after(sequence: number): readonly EventRecord[];
  /** Whether this person may be told of it, by the rights that hold now. */
  mayHear(person: CitizenId, change: EventRecord): boolean;
  /** Tells of each change from now on, until the function given back is called. */
  listen(listener: (change: EventRecord) => void): () => void;
}
