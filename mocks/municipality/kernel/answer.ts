import type { Answer, Refusal } from './wire.ts';

export function granted<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function refused(
  code: Refusal['code'],
  more: Omit<Refusal, 'code'> = {},
): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code, ...more } };
}

/** The answer with its value in another form. */
export function map<T, U>(answer: Answer<T>, convert: (value: T) => U): Answer<U> {
  return answer.ok ? granted(convert(answer.value)) : answer;
}
