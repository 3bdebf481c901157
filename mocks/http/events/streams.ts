import { randomBytes } from 'node:crypto';
import type { CitizenId } from '../../municipality/kernel/wire.ts';
import type { EventRecord } from '../../municipality/kernel/event.ts';
import type { Changes } from '../../municipality/notices/desk.ts';
import { createHeart } from './heart.ts';
import type { Session, Sessions } from '../sessions.ts';
import { createLine, type Line } from './streamLine.ts';
import { eventText } from './sse.ts';

/** Tells those who look on of what changes, one stream for each who asks. */
export interface Streams {
  /** A stream for the session, resumed after the position; from now on when that is null. */
  open(session: Session, after: string | null): ReadableStream<Uint8Array>;
  /** Where the changes stand now. */
  position(): string;
  /** The same for who asks now and then: at most 500 changes, and where they end. */
  poll(session: Session, after: string | undefined): Polled;
  readonly count: number;
  /** The connections die, as when a train goes into a tunnel. */
  cut(): void;
  /** The streams end in order. */
  end(): void;
}

interface Polled {
  items: Told[];
  position: string;
  reset: boolean;
}

interface Told {
  sequence: number;
  citizenId: CitizenId;
  topic: EventRecord['topic'];
}

/** @param changes of the municipality, which is replaced together with its streams */
export function createStreams(sessions: Sessions, changes: Changes): Streams {
  // Positions of another run mean other changes: they carry whose they are.
  const epoch = randomBytes(4).toString('hex');
  const positionOf = (sequence: number) => `${epoch}-${sequence}`;
  /** Null when it is not ours to resume from. */
  const sequenceOf = (position: string): number | null => {
    const [run, sequence = ''] = position.split('-');
    if (run !== epoch || !/^\d{1,12}$/.test(sequence)) return null;
    return Number(sequence) <= changes.last() ? Number(sequence) : null;
  };
  const open = new Set<Line>();
  const heart = createHeart(open, () => {
    changes.tick();
  });

  return {
    get count() {
      return open.size;
    },
    cut: () => {
      for (const line of [...open]) line.die();
    },
    end: () => {
      for (const line of [...open]) line.end();
    },
    position() {
      changes.catchUp();
      return positionOf(changes.last());
    },
    poll({ actor }, after) {
      changes.catchUp();
      const known = after === undefined ? changes.last() : sequenceOf(after);
      if (known === null) return { items: [], position: positionOf(changes.last()), reset: true };
      const looked = changes.after(known).slice(0, 500);
      const items = looked.filter((change) => changes.mayHear(actor, change)).map(told);
      return { items, position: positionOf(known + looked.length), reset: false };
    },
    open(session, after) {
      changes.catchUp();
      const isOver = () => sessions.find(session.id) === null;
      const known = after === null ? null : sequenceOf(after);
      let at = known ?? changes.last();
      const place = (event: string) => eventText({ id: positionOf(at), event, data: {} });
      const line = createLine(isOver, () => place('position'));
      const tell = (change: EventRecord) => {
        at = change.sequence;
        // Time may have run out, or a right have ended, since the last beat.
        if (isOver()) line.end();
        else if (changes.mayHear(session.actor, change)) {
          line.send(eventText({ id: positionOf(at), data: told(change) }));
        }
      };
      const tellOn = () => {
        for (const change of changes.after(at)) tell(change);
      };
      const stops = [
        changes.listen(tellOn),
        sessions.onEnd((ended) => {
          if (ended === session.id) line.end();
        }),
      ];
      line.onClose(() => {
        open.delete(line);
        for (const stop of stops) stop();
      });
      open.add(line);
      heart.start();

      // At once, also on resuming: by it one knows that nothing on the way holds the line back.
      line.send(known === null && after !== null ? place('reset') : place('position'));
      tellOn();
      return line.stream;
    },
  };
}

const told = ({ sequence, citizenId, topic }: EventRecord): Told => ({
  sequence,
  citizenId,
  topic,
});
