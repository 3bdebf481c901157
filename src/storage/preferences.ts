import { languages, type Language } from '../domain/localized.ts';

/** Choices that tell nothing about anybody's health. */
export interface Preferences {
  readonly language?: Language;
  /** The invitation to put the app on the home screen was declined. */
  readonly installDeclined?: boolean;
  /** To be told on this device was declined. */
  readonly pushDeclined?: boolean;
  /** Whom this device tells that there is news, and about whom: opaque ids, gone with the logout. */
  readonly push?: { readonly actor: string; readonly wantedFor: readonly string[] } | undefined;
  /**
   * Whose login was ended here without the municipality's word, and the latest moment at which it can
   * have been made (milliseconds): a later one of the same person is not meant. Opaque, no CPR number.
   */
  readonly loggingOut?: { readonly actor: string; readonly madeBy: number } | undefined;
}

const name = 'borgerbooking.preferences';

/** What was chosen on this device. Empty where the browser keeps nothing. */
export function readPreferences(): Preferences {
  try {
    return toPreferences(JSON.parse(localStorage.getItem(name) ?? '{}'));
  } catch {
    return {}; // private mode, or no JSON
  }
}

/** Remembers a choice beside the others. Where the browser keeps nothing it holds until it is closed. */
export function savePreferences(choices: Preferences): void {
  try {
    localStorage.setItem(name, JSON.stringify({ ...readPreferences(), ...choices }));
  } catch {
    // Private mode, or full: the choice is asked for again next time.
  }
}

/** Tells of choices made in another tab. */
export function whenChosenElsewhere(listener: (choices: Preferences) => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === name) listener(readPreferences());
  });
}

function toPreferences(stored: unknown): Preferences {
  if (typeof stored !== 'object' || stored === null) return {};
  const language =
    'language' in stored ? languages.find((one) => one === stored.language) : undefined;
  return {
    ...(language !== undefined && { language }),
    ...('loggingOut' in stored &&
      isEndedLogin(stored.loggingOut) && { loggingOut: stored.loggingOut }),
    ...('pushDeclined' in stored && { pushDeclined: stored.pushDeclined === true }),
    ...('push' in stored && isTold(stored.push) && { push: stored.push }),
    ...('installDeclined' in stored && { installDeclined: stored.installDeclined === true }),
  };
}

function isEndedLogin(stored: unknown): stored is NonNullable<Preferences['loggingOut']> {
  if (typeof stored !== 'object' || stored === null) return false;
  if (!('actor' in stored && 'madeBy' in stored)) return false;
  return typeof stored.actor === 'string' && typeof stored.madeBy === 'number';
}

function isTold(stored: unknown): stored is NonNullable<Preferences['push']> {
  if (typeof stored !== 'object' || stored === null) return false;
  if (!('actor' in stored && 'wantedFor' in stored)) return false;
  const { actor, wantedFor } = stored;
  const isText = (one: unknown) => typeof one === 'string';
  return isText(actor) && Array.isArray(wantedFor) && wantedFor.every(isText);
}
