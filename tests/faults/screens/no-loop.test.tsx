import { http, HttpResponse } from 'msw';
import { expect, vi } from 'vitest';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { sv } from '../../../mocks/town/serviceIds.ts';
import type { AppointmentId } from '../../../src/domain/appointment/appointment.ts';
import type { CitizenId } from '../../../src/domain/citizen.ts';
import { addresses, pathsOf } from '../../../src/domain/paths.ts';
import type { ServiceId } from '../../../src/domain/appointment/service.ts';
import { minutes } from '../../../src/domain/time.ts';
import { problemType } from '../../contract/scenes.ts';
import { test, type Journey } from '../../support/journey.tsx';
import { casesOf } from '../../support/thorough.ts';

// A minute on each screen, one after the other.
vi.setConfig({ testTimeout: 400_000 });

/** As many requests as a screen may make in the minute in which it is opened, whatever is wrong. */
const most = 20;

/** Everything but who is logged in: that the session lives is known, and all else is wrong. */
const allElse = /\/api\/v1\/(?!session$|citizens$)/;

const answered = {
  401: () => problem('not-authenticated', 401),
  404: () => problem('not-found', 404),
  429: () => problem('rate-limited', 429, { 'Retry-After': '30' }),
  500: () => problem('internal', 500),
  malformed: () => HttpResponse.json({}),
} satisfies Record<string, () => Response>;

// Fails when: a 401 to anything ends the session that lives, or anything is asked again and again.
test.for(casesOf<keyof typeof answered>([401, 500, 'malformed'], [404, 429]))(
  'F7 everything but the session is answered %s: no screen asks more than 20 times in a minute, or flickers',
  async (what, { visit }) => {
    const journey = await visit('/om', {
      ...{ as: ci.ingrid, idleSeconds: 900, timers: true, eventSource: BrokenSource },
    });
    journey.server.use(http.all(allElse, () => answered[what]()));
    await lookAtAll(journey);
  },
);

type Shifted = [string, number | null, number?];
const clocks = casesOf<Shifted>(
  [
    ['is moved two days ahead', minutes(2880)],
    ['is stripped, and the device is ten minutes ahead', null, minutes(10)],
  ],
  [
    ['is moved two minutes back', -minutes(2)],
    ['is moved five minutes ahead', minutes(5)],
    ['is moved two days back', -minutes(2880)],
  ],
);

// Fails when: whether the session lives is a matter of clocks.
test.for(clocks)(
  'F7 the `Date` of each answer %s: no screen asks more than 20 times in a minute, or flickers',
  async ([, shift, clockOff = 0], { visit }) => {
    const journey = await visit('/om', {
      ...{ as: ci.ingrid, idleSeconds: 900, timers: true, clockOff },
      before: ({ server, page, host }) => {
        server.use(
          http.all(/\/api\//, async ({ request }) => {
            const answer = await page.send(request.clone());
            const headers = new Headers(answer.headers);
            if (shift === null) headers.delete('Date');
            else headers.set('Date', new Date(host.clock.now() + shift).toUTCString());
            return new HttpResponse(answer.body, { status: answer.status, headers });
          }),
        );
      },
    });
    await lookAtAll(journey);
    expect(journey.host.sessions.list()).toHaveLength(1);
  },
);

async function lookAtAll(journey: Journey): Promise<void> {
  const asked: string[] = [];
  journey.server.events.on('request:start', ({ request }) => {
    if (request.url.includes('/api/'))
      asked.push(`${request.method} ${new URL(request.url).pathname}`);
  });
  const tooMany: Record<string, unknown> = {};
  for (const path of screensOf(journey)) {
    for (const session of journey.host.sessions.list()) journey.host.sessions.touch(session);
    asked.length = 0;
    void journey.router.navigate(path); // its loader may wait for what is asked again
    const shown = await aMinute(journey);
    if (asked.length > most) tooMany[path] = counted(asked);
    if (new Set(shown).size < shown.length) tooMany[`${path} shows in turn`] = shown;
  }
  expect(tooMany).toEqual({});
}

/** @returns what stood on the screen, each time that it became another */
async function aMinute({ host }: Journey): Promise<string[]> {
  const shown: string[] = [];
  for (let second = 0; second < 60; second += 1) {
    host.clock.advance(1000);
    await vi.advanceTimersByTimeAsync(1000);
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    const name = document.querySelector('main h1')?.textContent ?? '';
    if (name !== '' && shown.at(-1) !== name) shown.push(name);
  }
  return shown;
}

function screensOf({ planned }: Journey): string[] {
  const own = pathsOf({ id: ci.ingrid as CitizenId, relation: 'self' });
  const appointment = planned(ci.ingrid, sv.adviceLine).id as AppointmentId;
  const service = sv.preventiveVisit as ServiceId;
  const ids: Record<string, string> = {
    ':appointmentId': appointment,
    ':threadId': 'th-none',
    ':mandateId': 'ma-none',
    ':requestId': 'mr-none',
  };
  return Object.values(addresses).map(({ pattern }) => {
    if (pattern === addresses.bookMode.pattern) return own.bookStep('mode', { service });
    if (pattern === addresses.bookTime.pattern)
      return own.bookStep('time', { service, mode: 'home' });
    const path = pattern.replace(/:\w+/g, (name) => ids[name] ?? name);
    return path.startsWith('/') ? path : `/${path}`;
  });
}

function problem(code: string, status: number, headers: Record<string, string> = {}): Response {
  return HttpResponse.json(
    { type: problemType(code), title: code, status },
    { status, headers: { ...headers, 'Content-Type': 'application/problem+json' } },
  );
}

function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** A line that can be opened nowhere. */
class BrokenSource extends EventTarget {
  constructor() {
    super();
    queueMicrotask(() => this.dispatchEvent(new Event('error')));
  }
  close() {
    return;
  }
}
