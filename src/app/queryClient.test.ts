import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { citizenKey } from '../api/wire/citizenKey.ts';
import { ApiError, refusedAs, type ProblemCode } from '../api/wire/problem.ts';
import type { CitizenId } from '../domain/citizen.ts';
import { createQueryClient } from './queryClient.ts';

const citizen = 'ci-made-up' as CitizenId; // made up
const hears = { onSessionEnded: vi.fn(), onNotFound: vi.fn() };

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what may pass is asked again', () => {
  test.each([
    ['as long as was asked for, and a little for the crowd (W17)', '3', 3000, 3750],
    ['half a second when nothing was asked for', null, 500, 625],
  ])('after %s', async (_, header, soonest, latest) => {
    const ask = asking(refusal('unavailable', header));
    await vi.advanceTimersByTimeAsync(soonest - 1);
    expect(ask).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(latest - soonest + 1);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['503', refusal('unavailable')],
    ['429', refusal('rate-limited')],
    ['500', refusal('internal')],
    ['a proxy’s page', new ApiError({ kind: 'unreadable', status: 502 })],
  ])('twice, and then no more: %s', async (_, error) => {
    const ask = asking(error);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  test('not at all when the wait is longer than one would wait: the screen says so at once', async () => {
    const ask = asking(refusal('unavailable', '600'));
    await vi.advanceTimersByTimeAsync(20 * 60_000);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test('once and for all where everything fails, until something is answered', async () => {
    const client = createQueryClient(hears);
    const five = ['a', 'b', 'c', 'd', 'e'].map((name) =>
      asking(refusal('internal'), [name], client),
    );
    await vi.advanceTimersByTimeAsync(100);
    await client.query({ queryKey: ['session', 'citizens'], queryFn: () => [] }); // no sign of the rest
    await vi.advanceTimersByTimeAsync(60_000);
    expect(five.map((ask) => ask.mock.calls.length)).toEqual([2, 2, 2, 2, 1]);
    await client.query({ queryKey: ['well'], queryFn: () => 'well' });
    const ask = asking(refusal('internal'), ['later'], client);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  test.each([
    ['what has just failed is not asked for again as its screen comes', null, 1, 2],
    ['nor before the time that was asked for', '600', 1, 1],
  ])('%s', async (_, header, atOnce, afterAMinute) => {
    const client = createQueryClient(hears);
    const error = header === null ? refusal('not-found') : refusal('unavailable', header);
    const ask = asking(error, ['screen'], client);
    await vi.advanceTimersByTimeAsync(1000);
    const open = () => {
      const options = { queryKey: ['screen'], queryFn: ask };
      new QueryObserver(client, client.defaultQueryOptions(options)).subscribe(() => undefined)();
    };
    open();
    expect(ask).toHaveBeenCalledTimes(atOnce);
    await vi.advanceTimersByTimeAsync(60_000);
    open();
    expect(ask).toHaveBeenCalledTimes(afterAMinute);
  });

  test('not by all at the same moment', async () => {
    vi.spyOn(Math, 'random').mockReturnValueOnce(0).mockReturnValueOnce(0.99);
    const [one, other] = [refusal('unavailable', '2'), refusal('unavailable', '2')].map((error) =>
      asking(error),
    );
    await vi.advanceTimersByTimeAsync(2000);
    expect(one).toHaveBeenCalledTimes(2);
    expect(other).toHaveBeenCalledTimes(1);
  });
});

test.each([
  ['a refusal', refusal('not-found')],
  ['no login', refusal('not-authenticated')],
  // The screen says so at once, and offers to try again.
  ['no connection', new ApiError({ kind: 'unreached' })],
  ['a mistake of our own', new TypeError('undefined is not a function')],
])('%s is not asked again', async (_, error) => {
  const ask = asking(error);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ask).toHaveBeenCalledTimes(1);
});

describe('the app hears', () => {
  test('that nobody is logged in any more', async () => {
    asking(refusal('not-authenticated'));
    await vi.advanceTimersByTimeAsync(0);
    expect(hears.onSessionEnded).toHaveBeenCalledTimes(1);
    expect(hears.onNotFound).not.toHaveBeenCalled();
  });

  test('about whom something was not found', async () => {
    asking(refusal('not-found'));
    await vi.advanceTimersByTimeAsync(0);
    expect(hears.onNotFound).toHaveBeenCalledExactlyOnceWith(citizen);
    expect(hears.onSessionEnded).not.toHaveBeenCalled();
  });

  test('nothing of what is about nobody in particular', async () => {
    asking(refusal('not-found'), ['device']);
    await vi.advanceTimersByTimeAsync(0);
    expect(hears.onNotFound).not.toHaveBeenCalled();
  });
});

/** Asks something that fails in that way, however often it is asked. */
function asking(
  error: Error,
  queryKey: readonly unknown[] = citizenKey(citizen),
  client = createQueryClient(hears),
) {
  const queryFn = vi.fn(() => Promise.reject(error));
  void client.query({ queryKey, queryFn }).catch(() => undefined);
  return queryFn;
}

function refusal(code: ProblemCode, retryAfter: string | null = null): ApiError {
  const { failure } = refusedAs(code);
  if (failure.kind !== 'problem' || retryAfter === null) return refusedAs(code);
  return new ApiError({ ...failure, retryAfterSeconds: Number(retryAfter) });
}
