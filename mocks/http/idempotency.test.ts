import { expect, test } from 'vitest';
import { createIdempotency, type StoredAnswer } from './idempotency.ts';

const request = { key: 'k', actor: 'ci-0001', operationId: 'o', path: '/p', body: {} };
const answer = (status: number, keep: boolean): StoredAnswer => ({
  status,
  headers: [],
  body: '',
  keep,
});

test('who comes while the first is worked on waits, and gets its answer', async () => {
  const idempotency = createIdempotency();
  let finish: (answer: StoredAnswer) => void = () => undefined;
  const working = new Promise<StoredAnswer>((done) => (finish = done));
  let runs = 0;
  const send = () => idempotency.once(request, () => (runs++, working));
  const all = Promise.all([send(), send(), send()]);
  finish(answer(201, true));
  expect((await all).map(({ kind }) => kind)).toEqual(['first', 'replayed', 'replayed']);
  expect(runs).toBe(1);
});

test('another request with the key does not wait', async () => {
  const idempotency = createIdempotency();
  void idempotency.once(request, () => new Promise(() => undefined));
  const other = await idempotency.once({ ...request, body: { a: 1 } }, () =>
    Promise.resolve(answer(201, true)),
  );
  expect(other.kind).toBe('reused');
});

test('after a failure one of those who waited tries again, the rest wait for it', async () => {
  const idempotency = createIdempotency();
  const answers = [answer(503, false), answer(201, true)];
  let runs = 0;
  const send = () =>
    idempotency.once(request, () => Promise.resolve(answers[runs++] ?? answer(500, false)));
  const outcomes = await Promise.all([send(), send(), send()]);
  expect(outcomes.map((each) => 'answer' in each && each.answer.status)).toEqual([503, 201, 201]);
  expect(runs).toBe(2);
});

test('a surprise binds nothing', async () => {
  const idempotency = createIdempotency();
  await expect(idempotency.once(request, () => Promise.reject(new Error('no')))).rejects.toThrow();
  const again = await idempotency.once(request, () => Promise.resolve(answer(201, true)));
  expect(again.kind).toBe('first');
});
