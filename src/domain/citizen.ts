import type { Brand } from './brand.ts';
import type { Day } from './time.ts';

/** Who is logged in and acts. Never the one it is about. */
export type ActorId = Brand<string, 'ActorId'>;
/** Whom it is about: in the address, in every query key and in every write. */
export type CitizenId = Brand<string, 'CitizenId'>;

export type Right = 'see-appointments' | 'act-on-appointments' | 'read-messages' | 'write-messages';
/** As it is told: a later contract may know of one more. */
export type ToldRight = Right | 'unknown';

export interface Mandate {
  readonly state: 'active' | 'not-begun' | 'expired' | 'unknown';
  readonly from: Day;
  /** The last day it holds. */
  readonly to: Day | null;
}

/** Oneself, or somebody one has a mandate for. */
export interface Citizen {
  readonly id: CitizenId;
  /** Null for a represented citizen with name and address protection. */
  readonly name: string | null;
  readonly relation: 'self' | 'mandate' | 'unknown';
  readonly rights: readonly ToldRight[];
  readonly mandate: Mandate | null;
}

/** The one question about permission. The server asks it again, and decides. */
export function may(right: Right, citizen: Pick<Citizen, 'rights'>): boolean {
  return citizen.rights.includes(right);
}

/**
 * Those one can switch to now: oneself first, then by name as Danes sort (æ, ø, and å or aa last), and
 * those whose name is protected at the end.
 */
export function canActFor(citizens: readonly Citizen[]): readonly Citizen[] {
  const rank = ({ relation, name }: Citizen) => (relation === 'self' ? 0 : name === null ? 2 : 1);
  return citizens
    .filter((citizen) => may('see-appointments', citizen))
    .sort((a, b) => rank(a) - rank(b) || danish.compare(a.name ?? '', b.name ?? ''));
}

const danish = new Intl.Collator('da');

/** How many colours tell people apart: `municipality.colours.people` has one for each. */
export const peopleColours = 6;

/** How a person is marked wherever one acts for them; never the only thing that says whom. */
export interface PersonMark {
  /** `–` when the name is protected. */
  readonly initials: string;
  /** 0 to `peopleColours` - 1; the same for the same person on every device. */
  readonly colour: number;
}

/** @example markOf({ id, name: 'Ingrid Holm Mortensen' }) // { initials: 'IM', colour: 3 } */
export function markOf(citizen: Pick<Citizen, 'id' | 'name'>): PersonMark {
  let sum = 0;
  for (const character of citizen.id) sum = (sum * 31 + character.charCodeAt(0)) % 9973;
  return { initials: initials(citizen) ?? '–', colour: sum % peopleColours };
}

/** Up to two initials; null when the name is protected. */
export function initials(citizen: Pick<Citizen, 'name'>): string | null {
  const words = citizen.name?.trim().split(/\s+/) ?? [];
  const first = words[0]?.[0];
  const last = words.length > 1 ? words.at(-1)?.[0] : undefined;
  return first === undefined ? null : `${first}${last ?? ''}`.toLocaleUpperCase('da');
}
