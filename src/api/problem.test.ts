import { describe, expect, test } from 'vitest';
import { ApiError, failureKey, failureOf, isUnreached, problemCode } from './problem.ts';

const taken = {
  type: 'urn:borgerbooking:problem:slot-taken',
  title: 'The time is no longer free.',
  status: 409,
};
const answer = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers });

describe('a failed answer', () => {
  test('that is a problem document says why', () => {
    expect(failureOf(answer(409), taken)).toEqual({
      kind: 'problem',
      code: 'slot-taken',
      problem: taken,
      retryAfterSeconds: null,
    });
  });

  test.each([
    ['3', 3],
    ['0', 0],
    // The other form of the header (RFC 9110, 10.2.3); without it the app waits as it sees fit.
    ['Wed, 25 Nov 2026 07:00:00 GMT', null],
    ['soon', null],
  ])('with Retry-After %s asks to wait %j seconds', (header, seconds) => {
    const failure = failureOf(answer(503, { 'Retry-After': header }), taken);
    expect(failure).toMatchObject({ retryAfterSeconds: seconds });
  });

  test.each([
    ['a proxy’s page', 502, '<html><h1>Bad Gateway</h1>'],
    ['nothing', 500, undefined],
    ['an empty text', 504, ''],
    ['null', 500, null],
    ['a list', 500, [taken]],
    ['a problem of somebody else', 403, { ...taken, type: 'https://proxy.invalid/blocked' }],
    ['a problem without a type', 403, { title: 'No' }],
    ['a type that is no text', 400, { ...taken, type: 7 }],
  ])('that is %s is unreadable', (_, status, body) => {
    expect(failureOf(answer(status), body)).toEqual({ kind: 'unreadable', status });
  });
});

const refusal = new ApiError(failureOf(answer(409), taken));
const unreadable = new ApiError({ kind: 'unreadable', status: 502 });
const unreached = new ApiError({ kind: 'unreached' });
const surprise = new TypeError('undefined is not a function');

test.each([
  ['a refusal', refusal, 'slot-taken', 'slot-taken', false],
  ['an unreadable answer', unreadable, null, 'unreadable', false],
  ['no answer', unreached, null, 'unreached', true],
  ['a surprise', surprise, null, 'unreadable', false],
])('%s', (_, error, code, key, none) => {
  expect(problemCode(error)).toBe(code);
  expect(failureKey(error)).toBe(key);
  expect(isUnreached(error)).toBe(none);
});

test('an error’s own text tells no more than its code', () => {
  const error = new ApiError(failureOf(answer(403), { ...taken, detail: 'Om Ingrid' }));
  expect(error.message).toBe('slot-taken');
});
