import type { ChosenSetting, IntentState, OutboxEntry } from '../domain/outbox/intent.ts';
import {
  isAttachment,
  isBoolean,
  isLocalized,
  isText,
  isTime,
  listOf,
  shape,
  type Check,
} from './shapes.ts';

const about = shape({ serviceId: isText, serviceName: isLocalized, start: isTime, mode: isText });
const maybe =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

const isChosen = oneOf('of', {
  'told-by': shape({ changesByOthers: isText }),
  reminders: shape({ choice: shape({ dayBefore: isBoolean, twoHoursBefore: isBoolean }) }),
} satisfies Record<ChosenSetting['of'], Check>);

const isIntent = oneOf('kind', {
  book: shape({ about, hold: isText, note: isText }),
  move: shape({
    about,
    appointment: isText,
    etag: isText,
    was: shape({ start: isTime, mode: isText }),
    hold: isText,
    note: isText,
  }),
  cancel: shape({
    about,
    appointment: isText,
    etag: isText,
    reason: maybe(isText),
    comment: isText,
    until: maybe(isTime),
    phone: isText,
  }),
  'accept-offer': shape({
    about,
    appointment: isText,
    etag: isText,
    was: shape({ start: isTime, mode: isText }),
    offer: isText,
    until: isTime,
  }),
  settings: shape({ etag: isText, chosen: isChosen }),
  message: shape({
    to: oneOf('is', {
      thread: shape({ thread: isText }),
      unit: shape({ unit: isText, subject: isText, appointment: maybe(isText) }),
    }),
    unit: isLocalized,
    text: isText,
    files: listOf(isAttachment),
  }),
} satisfies Record<OutboxEntry['intent']['kind'], Check>);

const isState = oneOf('is', {
  waiting: shape({}),
  sending: shape({}),
  unknown: shape({ notBefore: isTime }),
  'needs-login': shape({}),
  confirmed: shape({ appointment: maybe(isText) }),
  refused: shape({ reason: isText }),
} satisfies Record<IntentState['is'], Check>);

const looksLikeEntry = shape({
  key: isText,
  actor: isText,
  citizen: isText,
  intent: isIntent,
  queuedAt: isTime,
  tries: isTime,
  maybeDone: isBoolean,
  state: isState,
} satisfies Record<keyof OutboxEntry, Check>);

/**
 * What was kept as an intent of this version, with what older ones did not write down filled in;
 * null when it is not understood.
 */
export function entryFrom(value: unknown): OutboxEntry | null {
  const entry = isObject(value) ? completed(value) : value;
  return isEntry(entry) ? entry : null;
}

function isEntry(value: unknown): value is OutboxEntry {
  return looksLikeEntry(value);
}

/** Careful where it cannot be known: what was sent may be done, and the municipality knows deadlines. */
function completed(entry: object): object {
  const { intent, tries, state }: { intent?: unknown; tries?: unknown; state?: unknown } = entry;
  return {
    maybeDone: tries !== 0,
    ...entry,
    ...(isObject(intent) && {
      intent: { until: null, phone: '', ...asChosen(intent), ...intent, ...withWholeFiles(intent) },
    }),
    ...(isObject(state) && { state: settled(state, intent) }),
  };
}

/** The app settled deadlines itself before. The citizen was told, so it is never sent later. */
function settled(state: object, intent: unknown): object {
  if (!('is' in state) || state.is !== 'expired') return state;
  const isOffer = isObject(intent) && 'kind' in intent && intent.kind === 'accept-offer';
  return { is: 'refused', reason: isOffer ? 'offer-lapsed' : 'too-late' };
}

/** There was one setting alone before. */
function asChosen(intent: object): object {
  if (!('changesByOthers' in intent)) return {};
  return { chosen: { of: 'told-by', changesByOthers: intent.changesByOthers } };
}

/** Files had an id and a name alone before: photos always went as JPEG, and the rest was PDF. */
function withWholeFiles(intent: object): object {
  if (!('files' in intent) || !Array.isArray(intent.files)) return {};
  const files = intent.files.map((file: unknown) => {
    if (!isObject(file) || !('name' in file)) return file;
    const isPhoto = typeof file.name === 'string' && file.name.endsWith('.jpg');
    return { mediaType: isPhoto ? 'image/jpeg' : 'application/pdf', bytes: 0, ...file };
  });
  return { files };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** An object of a kind that is known, and that looks like its kind. */
function oneOf(name: string, kinds: Readonly<Record<string, Check>>): Check {
  const known = new Map(Object.entries(kinds));
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    const kind: unknown = new Map<string, unknown>(Object.entries(value)).get(name);
    return typeof kind === 'string' && known.get(kind)?.(value) === true;
  };
}
