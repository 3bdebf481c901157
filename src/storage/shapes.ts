import type { AgendaEntry } from '../domain/appointment/agenda.ts';
import type { Citizen } from '../domain/citizen.ts';
import { languages } from '../domain/localized.ts';

// What was kept may come from an older version of the app, or from a newer one: it is read only if it
// looks right.

export type Check = (value: unknown) => boolean;

export const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => Number.isFinite(value);
export const isTime = isNumber;
export const isBoolean: Check = (value) => typeof value === 'boolean';
const maybe =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
export const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** An object with these properties, each passing its check. */
export const shape =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null) return false;
    const properties = new Map<string, unknown>(Object.entries(value));
    return Object.entries(checks).every(([name, check]) => check(properties.get(name)));
  };

export const isAttachment = shape({ id: isText, name: isText, mediaType: isText, bytes: isTime });

export const isLocalized = shape(
  Object.fromEntries(languages.map((language) => [language, isText])),
);

const agendaEntry = {
  id: isText,
  citizenId: isText,
  // A later version may have kept words that this one does not know: `src/storage/agenda.ts`.
  status: isText,
  serviceName: isLocalized,
  start: isTime,
  end: isTime,
  mode: isText,
  location: maybe(
    shape({
      id: isText,
      name: isText,
      address: isText,
      room: maybe(isText),
      access: maybe(isText),
    }),
  ),
  practitioner: maybe(shape({ name: isText, role: isLocalized })),
  contact: shape({ unit: isLocalized, phone: isText, hours: isLocalized }),
  etag: isText,
  serviceId: isText,
  cancelUntil: maybe(isTime),
  // Older versions did not write the following: `src/storage/agenda.ts` fills them in.
  position: optional(maybe(shape({ latitude: isNumber, longitude: isNumber }))),
  companions: optional(listOf(shape({ who: isText, name: maybe(isText), how: isText }))),
  sequence: optional(isNumber),
  updatedAt: optional(isTime),
} satisfies Record<keyof AgendaEntry, Check>;

const citizen = {
  id: isText,
  name: maybe(isText),
  relation: isText,
  rights: listOf(isText),
  mandate: maybe(shape({ state: isText, from: isText, to: maybe(isText) })),
} satisfies Record<keyof Citizen, Check>;

export const isEntry = shape(agendaEntry);
export const isList = listOf(() => true);
export const isCitizens = listOf(shape(citizen));
