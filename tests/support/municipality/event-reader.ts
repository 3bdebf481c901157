import { EventSourceParserStream, type EventSourceMessage } from 'eventsource-parser/stream';
import type { Wire } from '../../../mocks/municipality/kernel/wire.ts';
import type { TestBrowser } from './municipality-browser.ts';

/** Somebody who looks on. */
export interface Reader {
  status: number;
  /** All that came so far, in order. */
  heard: EventSourceMessage[];
  /** Waits until so many came. */
  until(count: number): Promise<EventSourceMessage[]>;
  /** How it came to an end, when it does. */
  over: Promise<'ended' | 'died'>;
  stop(): void;
}

/** Opens the stream of events and reads it, as a browser would. */
export async function readEvents(
  browser: TestBrowser,
  { after, lastEventId }: { after?: string; lastEventId?: string } = {},
): Promise<Reader> {
  const query = after === undefined ? '' : `?after=${after}`;
  const headers = lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId };
  const response = await browser.fetch(`/events${query}`, { headers });
  const heard: EventSourceMessage[] = [];
  const waiting = new Set<() => void>();
  const stopped = new AbortController();
  const over = (async () => {
    try {
      const messages = response.body
        ?.pipeThrough(new TextDecoderStream(), { signal: stopped.signal })
        .pipeThrough(new EventSourceParserStream());
      for await (const message of messages ?? []) {
        heard.push(message);
        for (const look of waiting) look();
      }
      return 'ended';
    } catch {
      return 'died';
    }
  })();
  return {
    status: response.status,
    heard,
    over,
    until: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (heard.length < count) return;
          waiting.delete(look);
          resolve(heard);
        };
        waiting.add(look);
        look();
      }),
    stop: () => {
      stopped.abort();
    },
  };
}

/** What an event without a name tells. */
export function toldBy({ data }: EventSourceMessage): Wire['Event'] {
  return JSON.parse(data) as Wire['Event']; // held against the contract in events.test.ts
}
