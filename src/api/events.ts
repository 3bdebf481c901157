import './answersLater.gen.ts';
import { basePath } from './wire/basePath.ts';
import type { Wire } from './wire/read.ts';
import { actingInAddress, client, expectOk } from './wire/client.ts';

/** That something of a citizen's has changed, and what to ask for anew. */
export type Told = Wire['Event'];

/** As much of a browser's EventSource as is used. */
export interface EventLine {
  addEventListener(
    name: 'message' | 'position' | 'reset' | 'error',
    heard: (event: { data?: unknown; lastEventId?: string }) => void,
  ): void;
  close(): void;
}

/** Opens the stream after a position, or from now on; null where the browser has none. */
export function openEvents(after: string | null): EventLine | null {
  if (!('EventSource' in globalThis)) return null;
  const from = after === null ? '' : `&after=${after}`;
  return new EventSource(`${basePath}/events?${actingInAddress()}${from}`);
}

/** The same, asked for once. @throws ApiError */
export async function pollEvents(after: string | null) {
  return expectOk(
    await client.GET('/events/poll', { params: { query: after === null ? {} : { after } } }),
  );
}
