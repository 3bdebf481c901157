import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { instantFromWire } from '../../domain/time.ts';
import { heed, type Came, type Question } from './answer.ts';
import { goodAnswer } from '../../../tests/support/municipality/good-answer.ts';
import { answers } from '../answers.gen.ts';
import { serverNow } from './serverClock.ts';

const now = instantFromWire('2026-11-25T08:00:00+01:00');
const fiveDaysOn = 'Mon, 30 Nov 2026 07:00:00 GMT';
const operations = Object.keys(answers);
const json = 'application/json';

beforeEach(() => {
  vi.useFakeTimers({ now });
  heed(asked('GET /citizens'), came(200, '{"items":[]}', json, 'Wed, 25 Nov 2026 07:00:00 GMT'));
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what anybody on the way may answer', () => {
  test.each([
    ['a captive portal’s page', came(200, '<h1>Log on</h1>', 'text/html')],
    ['its page, called what was asked for', came(200, '<h1>Log on</h1>', json)],
    ['nothing, and well', came(200, '')],
    ['created, and nothing', came(201, '')],
    ['an empty object', came(200, '{}', json)],
    ['an empty object, created', came(201, '{}', json)],
    ['a list', came(200, '[]', json)],
    ['null', came(200, 'null', json)],
    ['a portal’s own words', came(200, '{"status":"ok","id":1}', json)],
    ['a proxy’s 413', came(413, '<h1>Request Entity Too Large</h1>', 'text/html')],
    ['a proxy’s 502', came(502, '<h1>Bad Gateway</h1>', 'text/html')],
    ['a maintenance page', came(503, '<h1>Back soon</h1>', 'text/html')],
    ['somebody else’s 401', came(401, '{"error":"login"}', json)],
    ['a problem of somebody else', came(403, '{"type":"about:blank","status":403}', problemJson())],
    ['a problem about another status', came(502, problem('not-found', 404), problemJson())],
    ['a problem that calls itself something else', came(404, problem('not-found', 404), json)],
  ])('%s is no answer to any operation', (_, one) => {
    for (const operation of operations) {
      expect(failureOf(operation, one), operation).toEqual({
        kind: 'unreadable',
        status: one.status,
      });
    }
    expect(serverNow() - now).toBe(500);
  });

  test('F14: a 204 is an answer only where the contract names one, with the headers that it names', () => {
    const taken = operations.filter((operation) => failureOf(operation, came(204, '')) === null);
    expect(taken).toEqual([]);
    const told = came(204, '');
    told.headers.set('Session-Ended', 'ci-made-up');
    expect(failureOf('DELETE /session', told)).toBeNull();
    expect(failureOf('DELETE /citizens/{citizenId}/holds/{holdId}', told)).not.toBeNull();
  });

  test('another status than the contract’s is no answer, whatever the body says', () => {
    for (const operation of operations.filter((one) => !one.startsWith('DELETE'))) {
      const [status, body] = good(operation);
      expect(failureOf(operation, came(status, body, json)), operation).toBeNull();
      const other = came(status === 201 ? 200 : 201, body, json);
      expect(failureOf(operation, other), operation).toMatchObject({ kind: 'unreadable' });
    }
  });

  test('an answer that lacks a field of the contract’s is none', () => {
    for (const operation of operations.filter((one) => !one.startsWith('DELETE'))) {
      const [status, body] = good(operation);
      const fields = JSON.parse(body) as Record<string, unknown>;
      for (const name of Object.keys(fields)) {
        const lacking = JSON.stringify({ ...fields, [name]: undefined });
        expect(
          failureOf(operation, came(status, lacking, json)),
          `${operation} without ${name}`,
        ).toMatchObject({ kind: 'unreadable' });
      }
    }
  });

  test('an answer from another address is none', () => {
    const moved = { ...came(200, '{"items":[]}', json), redirected: true };
    expect(failureOf('GET /citizens', moved)).toEqual({ kind: 'unreadable', status: 200 });
  });
});

describe('an answer about another', () => {
  test.each([
    ['citizen', 'GET /citizens/{citizenId}/calendar-feed', { citizenId: 'ci-other' }],
    ['hold', 'GET /citizens/{citizenId}/holds/{holdId}', { id: 'ho-other' }],
    ['appointment', appointment('cancel'), { id: 'ap-other' }],
    ['citizen’s appointment', appointment('cancel'), { citizenId: 'ci-other' }],
    [
      'citizen’s list',
      'GET /citizens/{citizenId}/appointments',
      { items: [{ citizenId: 'ci-x' }] },
    ],
  ])('%s is none', (_, operation, differs) => {
    const [status, body] = good(operation);
    const other = { ...(JSON.parse(body) as object), ...differs };
    expect(failureOf(operation, came(status, JSON.stringify(other), json))).toMatchObject({
      kind: 'unreadable',
    });
  });
});

describe('the municipality’s word', () => {
  test('is what a later contract says too: fields that one does not know are left alone', () => {
    const [status, body] = good('GET /session');
    const later = JSON.stringify({ ...(JSON.parse(body) as object), hologram: true });
    expect(failureOf('GET /session', came(status, later, `${json}; charset=utf-8`))).toBeNull();
  });

  test('is a refusal with a reason that one does not know', () => {
    const one = came(409, problem('moon-in-the-way', 409), problemJson());
    expect(failureOf('GET /session', one)).toMatchObject({
      kind: 'problem',
      code: 'moon-in-the-way',
    });
  });

  test.each([
    ['a good answer', came(200, '{"items":[]}', json, fiveDaysOn)],
    ['a refusal', came(404, problem('not-found', 404), problemJson(), fiveDaysOn)],
  ])('tells its time: %s', (_, one) => {
    failureOf('GET /citizens', one);
    expect(serverNow()).toBe(instantFromWire('2026-11-30T08:00:00.500+01:00'));
  });
});

/** Why it was not taken; null when it was. */
function failureOf(operation: string, one: Came) {
  try {
    heed(asked(operation), one);
    return null;
  } catch (error) {
    return (error as { failure: unknown }).failure; // heed throws nothing else
  }
}

/** The least that the contract lets an operation answer. */
function good(operation: string): [status: number, body: string] {
  const { status, body } = goodAnswer(operation, path);
  return [status, JSON.stringify(body)];
}

function asked(operation: string): Question {
  const [method = '', address = ''] = operation.split(' ');
  return { method, address, path };
}

const path: Record<string, string> = Object.fromEntries(
  [...operations.join().matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, `${name}-1`]),
);

function came(status: number, text: string, type?: string, date = fiveDaysOn): Came {
  const headers = new Headers({ Date: date, ...(type !== undefined && { 'Content-Type': type }) });
  return { status, text, headers, redirected: false };
}

function problem(code: string, status: number): string {
  return JSON.stringify({ type: `urn:borgerbooking:problem:${code}`, title: 'No', status });
}

function problemJson(): string {
  return 'application/problem+json';
}

function appointment(change: string): string {
  return `POST /citizens/{citizenId}/appointments/{appointmentId}/${change}`;
}
