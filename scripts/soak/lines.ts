import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { EventLine } from '../../src/api/events.ts';

type Heard = (event: { data?: unknown; lastEventId?: string }) => void;

/** A browser's EventSource, over node's fetch and with somebody's cookie. */
export function openLine(url: string, cookie: string): EventLine {
  const closing = new AbortController();
  const hearing = new Map<string, Heard[]>();
  const dispatch = (name: string, event: Parameters<Heard>[0]) => {
    for (const heard of hearing.get(name) ?? []) heard(event);
  };
  void read().catch(() => undefined);
  return {
    addEventListener: (name, heard) => {
      hearing.set(name, [...(hearing.get(name) ?? []), heard]);
    },
    close: () => {
      closing.abort();
    },
  };

  async function read() {
    try {
      const { signal } = closing;
      const { ok, body } = await fetch(url, { headers: { Cookie: cookie }, signal });
      const events = body
        ?.pipeThrough(new TextDecoderStream())
        .pipeThrough(new EventSourceParserStream());
      for await (const { event = 'message', data, id = '' } of (ok ? events : null) ?? []) {
        dispatch(event, { data, lastEventId: id });
      }
    } finally {
      if (!closing.signal.aborted) dispatch('error', {});
    }
  }
}
