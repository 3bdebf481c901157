import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { anAppointment } from '../../../tests/support/municipality/made-up.ts';
import type { AppointmentId } from '../../domain/appointment/appointment.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import { copenhagenDay, days, instantFromWire, later } from '../../domain/time.ts';
import { cancelAppointment } from '../appointmentChanges.ts';
import { getAppointment } from '../appointments.ts';
import { listCitizens } from '../citizens.ts';
import { rememberAntiForgeryToken } from './client.ts';
import { serverNow } from './serverClock.ts';
import { extendSession, getSession } from '../session.ts';

// The client is made when it is imported, for the page that it is on.
vi.hoisted(() => {
  vi.stubGlobal('location', { origin: 'https://borgerbooking.test' });
});

const network = vi.fn<(request: Request, init: { signal: AbortSignal }) => Promise<Response>>();
const now = instantFromWire('2026-11-25T08:00:00+01:00');
const citizen = 'ci-made-up' as CitizenId; // made up
const nobody = { items: [] };

beforeEach(() => {
  network.mockReset();
  vi.stubGlobal('fetch', network);
  vi.useFakeTimers({ now });
});
afterEach(() => {
  vi.useRealTimers();
});

// Fails when: what the municipality answers is taken as it comes (F25).
test('no control character of an answer comes in', async () => {
  const name = 'Ingrid\u202E\u0000';
  const one = { id: 'ci-made-up', name, relation: 'self', rights: [], mandate: null };
  network.mockResolvedValue(Response.json({ items: [one] }));
  expect((await listCitizens())[0]?.name).toBe('Ingrid');
});

describe('no answer', () => {
  test('within ten seconds is given up, and called that', async () => {
    letSignalsObeyTheClock();
    network.mockImplementation((_, { signal }) => silence(signal));
    const outcome = outcomeOf(listCitizens());
    await vi.advanceTimersByTimeAsync(9_999);
    expect(outcome.now).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(outcome.now).toMatchObject({ failure: { kind: 'unreached' } });
  });

  test('because the connection died', async () => {
    network.mockRejectedValue(new TypeError('Failed to fetch'));
    await expect(listCitizens()).rejects.toMatchObject({ failure: { kind: 'unreached' } });
  });

  test('because it broke off in the middle', async () => {
    network.mockResolvedValue(brokenOff());
    await expect(listCitizens()).rejects.toMatchObject({ failure: { kind: 'unreached' } });
  });

  test('is not what it is called when the asker changed its mind', async () => {
    network.mockImplementation((_, { signal }) => silence(signal));
    const asker = new AbortController();
    const asked = listCitizens(asker.signal);
    asker.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('an answer', () => {
  test('that is good is read', async () => {
    network.mockResolvedValue(Response.json(nobody));
    expect(await listCitizens()).toEqual([]);
  });

  test('that is a refusal throws it', async () => {
    const problem = { type: 'urn:borgerbooking:problem:not-found', title: 'No', status: 404 };
    const headers = { 'Content-Type': 'application/problem+json' };
    network.mockResolvedValue(Response.json(problem, { status: 404, headers }));
    const appointment = getAppointment(citizen, 'ap-made-up' as AppointmentId); // made up
    await expect(appointment).rejects.toMatchObject({ message: 'not-found' });
  });

  test.each([
    ['a proxy’s page', '<h1>Bad Gateway</h1>'],
    ['nothing at all', null],
  ])('that is %s is unreadable', async (_, body) => {
    network.mockResolvedValue(new Response(body, { status: 502 }));
    await expect(listCitizens()).rejects.toMatchObject({
      failure: { kind: 'unreadable', status: 502 },
    });
  });
});

describe('the anti-forgery token', () => {
  beforeEach(() => {
    rememberAntiForgeryToken('token-of-this-session');
  });

  test('goes with what changes something', async () => {
    network.mockResolvedValue(Response.json(wireSession('token')));
    await extendSession('key-of-one-intent');
    expect(lastRequest().headers.get('X-CSRF-Token')).toBe('token-of-this-session');
  });

  test('stays at home otherwise', async () => {
    network.mockResolvedValue(Response.json(nobody));
    await listCitizens();
    expect(lastRequest().headers.has('X-CSRF-Token')).toBe(false);
  });

  test('is the one that the session told last', async () => {
    network.mockResolvedValueOnce(Response.json(wireSession('token-of-the-next')));
    await getSession();
    network.mockResolvedValue(Response.json(wireSession('token')));
    await extendSession('key-of-one-intent');
    expect(lastRequest().headers.get('X-CSRF-Token')).toBe('token-of-the-next');
  });
});

test('a change names its key, what it builds on, and whom it is about', async () => {
  network.mockRejectedValue(new TypeError('Failed to fetch'));
  const why = { reason: 'ill', comment: '   ' } as const;
  await cancelAppointment(anAppointment(), why, 'key-of-one-intent').catch(() => undefined);
  const request = lastRequest();
  expect(request.headers.get('Idempotency-Key')).toBe('key-of-one-intent');
  expect(request.headers.get('If-Match')).toBe('"1"');
  expect(await request.json()).toEqual({ citizenId: 'ci-made-up', reason: 'ill' });
  expect(request.url).toBe(
    'https://borgerbooking.test/api/v1/citizens/ci-made-up/appointments/ap-made-up/cancel',
  );
});

test('every answer tells the municipality’s time', async () => {
  vi.setSystemTime(later(now, days(2)));
  network.mockResolvedValue(
    Response.json(nobody, { headers: { Date: 'Wed, 25 Nov 2026 07:00:00 GMT' } }),
  );
  await listCitizens();
  expect(copenhagenDay(serverNow())).toBe('2026-11-25');
});

function lastRequest(): Request {
  const request = network.mock.lastCall?.[0];
  if (!request) throw new Error('Nothing was asked');
  return request;
}

/** Never an answer; only the asker's own patience ends it. */
function silence(signal: AbortSignal): Promise<Response> {
  return new Promise((_, reject) => {
    const end = () => {
      reject(signal.reason as DOMException); // what aborting and timing out give
    };
    if (signal.aborted) end();
    else signal.addEventListener('abort', end);
  });
}

/** The head of an answer, and then the connection dies. */
function brokenOff(): Response {
  const body = new ReadableStream({
    pull(controller) {
      controller.error(new TypeError('terminated'));
    },
  });
  return new Response(body, { headers: { 'Content-Type': 'application/json' } });
}

// Fails when: the client joins signals by `AbortSignal.any`, which Safari 16.4, Firefox 115 and Chrome 110 lack.
test('a request needs nothing that the oldest declared browsers lack', async () => {
  vi.spyOn(AbortSignal, 'any').mockImplementation(() => {
    throw new TypeError('AbortSignal.any is not a function');
  });
  network.mockImplementation(() => Promise.resolve(Response.json(nobody)));
  await expect(listCitizens()).resolves.toEqual([]);
});

/** Fake timers do not reach the clock behind `AbortSignal.timeout`. */
function letSignalsObeyTheClock() {
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort(new DOMException('Too long', 'TimeoutError'));
    }, milliseconds);
    return controller.signal;
  });
}

function outcomeOf(promise: Promise<unknown>): { now: unknown } {
  const outcome: { now: unknown } = { now: 'waiting' };
  promise.then(
    (value) => (outcome.now = value),
    (error: unknown) => (outcome.now = error),
  );
  return outcome;
}

function wireSession(antiForgeryToken: string) {
  return {
    person: { citizenId: citizen, name: 'Ingrid' },
    assurance: 'substantial',
    authenticatedAt: '2026-11-25T08:00:00+01:00',
    expiresAt: '2026-11-25T08:04:00+01:00',
    secondsLeft: 240,
    idleTimeoutSeconds: 240,
    ownDevice: false,
    antiForgeryToken,
  };
}
