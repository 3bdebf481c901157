import type { Answer, Wire } from '../backend/contract.ts';
import { etagOf } from '../http/etag.ts';
import type { Outcome } from '../http/outcome.ts';

/** 200 with what the municipality gave, or its refusal. */
export function read<T>(answer: Answer<T>, etag?: (value: T) => string): Outcome<T> {
  if (!answer.ok) return { refusal: answer.refusal };
  const headers = etag ? { ETag: etag(answer.value) } : {};
  return { status: 200, body: answer.value, headers };
}

/** 201 with what was made, and where it can be read. */
export function made<T>(
  answer: Answer<T>,
  etag: (value: T) => string,
  location: (value: T) => string,
): Outcome<T> {
  if (!answer.ok) return { refusal: answer.refusal };
  const { value } = answer;
  return { status: 201, body: value, headers: { ETag: etag(value), Location: location(value) } };
}

export const versionOf = ({ version }: Wire['Appointment']): string => version;
export const holdTag = (hold: Wire['Hold']): string => etagOf(hold);
