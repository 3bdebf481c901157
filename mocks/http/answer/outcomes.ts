import type { Answer, Wire } from '../../municipality/kernel/wire.ts';
import { etagOf, matches } from './etag.ts';
import type { Outcome } from './outcome.ts';

/** 200 with what the municipality gave, or its refusal. */
export function read<T>(answer: Answer<T>, etag?: (value: T) => string): Outcome<T> {
  if (!answer.ok) return { refusal: answer.refusal };
  const headers = etag ? { ETag: etag(answer.value) } : {};
  return { status: 200, body: answer.value, headers };
}

/** 201 with what was made, and where it can be read, if it has a place of its own. */
export function made<T>(
  answer: Answer<T>,
  etag: (value: T) => string,
  location?: (value: T) => string,
): Outcome<T> {
  if (!answer.ok) return { refusal: answer.refusal };
  const { value } = answer;
  const where = location && { Location: location(value) };
  return { status: 201, body: value, headers: { ETag: etag(value), ...where } };
}

/** The municipality compares one version; HTTP also knows `*` and lists. */
export function currentOr(ifMatch: string, version: string | undefined): string {
  return version !== undefined && matches(ifMatch, version) ? version : ifMatch;
}

export const versionOf = ({ version }: { version: string }): string => version;
export const holdTag = (hold: Wire['Hold']): string => etagOf(hold);
