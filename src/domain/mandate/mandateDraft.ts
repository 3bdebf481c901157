import type { Right } from '../citizen.ts';
import { isCpr } from './cpr.ts';
import { rightsAtFirst, type Terms } from './mandate.ts';
import { dayFromWire, dayMonthsLater, type Day } from '../time.ts';
import { cleanText } from '../plainText.ts';

/** What is being filled in. It is kept by the screen alone: it may hold a CPR number. */
export interface MandateDraft {
  readonly name: string;
  readonly cpr: string;
  readonly rights: readonly Right[];
  /** As typed: perhaps no day at all. */
  readonly to: string;
}

export type DraftField = 'name' | 'cpr' | 'rights' | 'to';

/** What must be put right, in the order of the fields. */
export type DraftProblem =
  | { readonly field: 'name'; readonly why: 'name-missing' }
  | { readonly field: 'cpr'; readonly why: 'cpr-missing' | 'cpr-invalid' }
  | { readonly field: 'rights'; readonly why: 'rights-missing' }
  | { readonly field: 'to'; readonly why: 'day-missing' | 'day-past' | 'day-far' };

/** Nobody should find a mandate that was forgotten long ago. In months. */
const longest = 60;

/** Nobody yet, the appointments alone, for a year. */
export function emptyDraft(today: Day): MandateDraft {
  return { name: '', cpr: '', rights: rightsAtFirst, to: dayMonthsLater(today, 12) };
}

/** The terms of a draft. @throws RangeError when its day is none: ask `problemsIn` first. */
export function termsOf({ rights, to }: Pick<MandateDraft, 'rights' | 'to'>): Terms {
  return { rights, to: dayFromWire(to) };
}

/** @param fields those that are asked for: somebody who is known already is not named again */
export function problemsIn(
  draft: MandateDraft,
  fields: readonly DraftField[],
  today: Day,
): readonly DraftProblem[] {
  return fields.map((field) => problemIn(draft, field, today)).filter((found) => found !== null);
}

function problemIn(draft: MandateDraft, field: DraftField, today: Day): DraftProblem | null {
  switch (field) {
    case 'name':
      return cleanText(draft.name) === '' ? { field, why: 'name-missing' } : null;
    case 'cpr':
      if (cleanText(draft.cpr) === '') return { field, why: 'cpr-missing' };
      return isCpr(draft.cpr) ? null : { field, why: 'cpr-invalid' };
    case 'rights':
      return draft.rights.length === 0 ? { field, why: 'rights-missing' } : null;
    case 'to':
      if (!isDay(draft.to)) return { field, why: 'day-missing' };
      if (draft.to < today) return { field, why: 'day-past' };
      return draft.to > dayMonthsLater(today, longest) ? { field, why: 'day-far' } : null;
  }
}

function isDay(text: string): boolean {
  try {
    dayFromWire(text);
    return true;
  } catch {
    return false; // half a date, or none
  }
}
