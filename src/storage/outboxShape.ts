import type { Outbox } from '../domain/outbox.ts';
import { isBoolean, isLocalized, isText, isTime, listOf, shape, type Check } from './shapes.ts';

const about = shape({ serviceId: isText, serviceName: isLocalized, start: isTime, mode: isText });

const intents: Readonly<Record<string, Check>> = {
  book: shape({ about, hold: isText, note: isText }),
  move: shape({ about, appointment: isText, etag: isText, hold: isText, note: isText }),
  cancel: shape({ about, appointment: isText, etag: isText, reason: isText, comment: isText }),
};

const isIntent: Check = (value) =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  typeof value.kind === 'string' &&
  intents[value.kind]?.(value) === true;

const looksLikeOutbox = listOf(
  shape({
    key: isText,
    actor: isText,
    citizen: isText,
    intent: isIntent,
    queuedAt: isTime,
    tries: isTime,
    maybeDone: isBoolean,
    state: shape({ is: isText }),
  }),
);

/** Whether what was kept can be read as an outbox of this version. */
export function isOutbox(value: unknown): value is Outbox {
  return looksLikeOutbox(value);
}
