import { http, HttpResponse } from 'msw';
import type { Journey } from './journey.tsx';

/** What a proxy, a captive portal or a maintenance page answers in the municipality's place. */
export const notOurs = {
  'nothing, and well': () => new HttpResponse(null, { status: 200 }),
  'a 204': () => new HttpResponse(null, { status: 204 }),
  'an empty object': () => HttpResponse.json({}, { status: 200 }),
  'an empty object, created': () => HttpResponse.json({}, { status: 201 }),
  'a captive portal’s page': () => HttpResponse.html('<h1>Log on</h1>'),
  'a proxy’s 413': () => HttpResponse.html('<h1>Too large</h1>', { status: 413 }),
  'a proxy’s 502': () => HttpResponse.html('<h1>Bad gateway</h1>', { status: 502 }),
  'a maintenance page': () => HttpResponse.html('<h1>Back soon</h1>', { status: 503 }),
  'somebody else’s 401': () => HttpResponse.json({ error: 'login' }, { status: 401 }),
} satisfies Record<string, () => Response>;

export type NotOurs = keyof typeof notOurs;

interface InTheWay {
  /** Which requests; all to the municipality when left out. */
  path?: RegExp;
  method?: string;
  /** What its clock says; nothing when left out. */
  date?: Date;
}

/**
 * From now on something on the way answers in the municipality's place, which hears nothing.
 *
 * @returns how often it has answered so far
 */
export function answerInItsPlace(
  { server }: Journey,
  what: NotOurs,
  { path = /\/api\//, method, date }: InTheWay = {},
): () => number {
  let answered = 0;
  server.use(
    http.all(path, ({ request }) => {
      if (method !== undefined && request.method !== method) return undefined;
      answered += 1;
      const response = notOurs[what]();
      if (date) response.headers.set('Date', date.toUTCString());
      return response;
    }),
  );
  return () => answered;
}

/** The municipality itself answers again. */
export function outOfTheWay({ server }: Journey): void {
  server.resetHandlers();
}
