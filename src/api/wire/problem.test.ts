import { describe, expect, test } from 'vitest';
import {
  ApiError,
  failureKey,
  isNoAnswer,
  isUnreached,
  problemCode,
  problemIn,
  refusedAs,
} from './problem.ts';

const taken = {
  type: 'urn:borgerbooking:problem:slot-taken',
  title: 'The time is no longer free.',
  status: 409,
};
const answer = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers });

describe('a failed answer', () => {
  test('that is a problem document says why', () => {
    expect(problemIn(answer(409), taken)).toEqual({
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
    const failure = problemIn(answer(409, { 'Retry-After': header }), taken);
    expect(failure).toMatchObject({ retryAfterSeconds: seconds });
  });

  test.each([
    ['a proxy’s page', 502, '<html><h1>Bad Gateway</h1>'],
    ['nothing', 500, undefined],
    ['an empty text', 504, ''],
    ['null', 500, null],
    ['a list', 500, [taken]],
    ['a problem of somebody else', 409, { ...taken, type: 'https://proxy.invalid/blocked' }],
    ['a problem without a type', 409, { title: 'No', status: 409 }],
    ['a type that is no text', 409, { ...taken, type: 7 }],
    ['a problem about another answer', 500, taken],
    ['a problem with a good status', 200, { ...taken, status: 200 }],
  ])('that is %s is no problem of the municipality’s', (_, status, body) => {
    expect(problemIn(answer(status), body)).toBeNull();
  });
});

const refusal = refusedAs('slot-taken');
const unreadable = new ApiError({ kind: 'unreadable', status: 502 });
const unreached = new ApiError({ kind: 'unreached' });
const tooBig = new ApiError({ kind: 'unreadable', status: 413 });
const later = new ApiError({ kind: 'unknown' });
const surprise = new TypeError('undefined is not a function');

test.each([
  ['a refusal', refusal, 'slot-taken', 'slot-taken', false, false],
  ['an unreadable answer', unreadable, null, 'unreadable', false, true],
  ['an answer that something was too big', tooBig, null, 'too-big', false, true],
  ['no answer', unreached, null, 'unreached', true, true],
  ['a surprise', surprise, null, 'unknown', false, false],
  ['a shape of later', later, null, 'unknown', false, true],
])('%s', (_, error, code, key, nothing, noAnswer) => {
  expect(problemCode(error)).toBe(code);
  expect(failureKey(error)).toBe(key);
  expect(isUnreached(error)).toBe(nothing);
  expect(isNoAnswer(error)).toBe(noAnswer);
});

test('an error’s own text tells no more than its code', () => {
  const failure = problemIn(answer(409), { ...taken, detail: 'Om Ingrid' });
  expect(failure && new ApiError(failure).message).toBe('slot-taken');
});
