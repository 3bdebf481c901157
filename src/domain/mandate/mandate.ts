import type { Brand } from '../brand.ts';
import type { CitizenId, Right, ToldRight } from '../citizen.ts';
import { daysBetween, type Day, type Instant } from '../time.ts';

export type MandateId = Brand<string, 'MandateId'>;
export type MandateRequestId = Brand<string, 'MandateRequestId'>;

/** What a mandate allows, and the last day it does. */
export interface Terms {
  readonly rights: readonly Right[];
  readonly to: Day;
}

/** A mandate, as one of its two sides sees it. */
export interface MandateDetails {
  readonly id: MandateId;
  /** What oneself is in it. */
  readonly role: 'giver' | 'representative';
  /** `name` is null for a person with name and address protection. */
  readonly other: { readonly citizenId: CitizenId; readonly name: string | null };
  readonly rights: readonly ToldRight[];
  readonly from: Day;
  /** The last day it holds; null when it has no end. */
  readonly to: Day | null;
  readonly state: 'active' | 'not-begun' | 'expired' | 'ended' | 'unknown';
  readonly ended: {
    readonly at: Instant;
    readonly by: 'giver' | 'representative' | 'authority' | 'unknown';
  } | null;
  readonly lastUsedAt: Instant | null;
  readonly etag: string;
}

/** Somebody asks another for a mandate. */
export interface MandateRequest {
  readonly id: MandateRequestId;
  readonly direction: 'sent' | 'received';
  /** Who asked; or the name that was asked for, as it was typed. */
  readonly other: { readonly name: string | null };
  readonly rights: readonly ToldRight[];
  readonly to: Day;
  /** On paper when the giver has no MitID. */
  readonly way: 'digital' | 'paper' | 'unknown';
  readonly state: 'pending' | 'granted' | 'declined' | 'withdrawn' | 'lapsed' | 'unknown';
  readonly createdAt: Instant;
  readonly etag: string;
}

/** Who is told how of what a representative does. */
export const waysToBeTold = ['digital-post', 'nemsms', 'log-only'] as const;

export type WayToBeTold = (typeof waysToBeTold)[number];

export interface ToldBy {
  readonly changesByOthers: WayToBeTold | 'unknown';
  readonly etag: string;
}

/** Every right, in the order one reads them. */
export const rightsInOrder = [
  'see-appointments',
  'act-on-appointments',
  'read-messages',
  'write-messages',
] as const satisfies readonly Right[];

/** Narrower than everything: the appointments, and not what is written about one. */
export const rightsAtFirst: readonly Right[] = ['see-appointments', 'act-on-appointments'];

/** To act asks for to see, and to write asks for to read. */
const needs: Partial<Record<Right, Right>> = {
  'act-on-appointments': 'see-appointments',
  'write-messages': 'read-messages',
};

/** The rights with one more, and with what that one needs. */
export function withRight(rights: readonly Right[], more: Right): readonly Right[] {
  return inOrder([...rights, more, needs[more] ?? more]);
}

/** The rights without one, and without what needs that one. */
export function withoutRight(rights: readonly Right[], less: Right): readonly Right[] {
  return inOrder(rights.filter((right) => right !== less && needs[right] !== less));
}

/** What somebody gains and loses when terms are changed. */
export function changeOf(before: readonly ToldRight[], after: readonly ToldRight[]) {
  return {
    gained: inOrder(after.filter((right) => !before.includes(right))),
    lost: inOrder(before.filter((right) => !after.includes(right))),
  };
}

/**
 * Whether all that it allows is known here: what would be lost unseen with a change is not changed here.
 */
export function isWhollyKnown({ rights }: Pick<MandateDetails, 'rights'>): boolean {
  return !rights.includes('unknown');
}

/** Whether other terms are just those it has. */
export function isUnchanged(
  mandate: Pick<MandateDetails, 'rights' | 'to'>,
  { rights, to }: Terms,
): boolean {
  const { gained, lost } = changeOf(mandate.rights, rights);
  return to === mandate.to && gained.length === 0 && lost.length === 0;
}

/** Whether it allows, or will allow, anything. */
export function holds({ state }: Pick<MandateDetails, 'state'>): boolean {
  return state === 'active' || state === 'not-begun';
}

/** Those that are worth a warning, counted in days before the last one. */
const warnings = [7, 30] as const;

/**
 * Whether one is warned that a mandate soon ends: from 30 days before its last day, and again from 7.
 *
 * @example expiresSoon({ state: 'active', to: '2026-12-02' }, '2026-11-25') === 7
 */
export function expiresSoon(
  { state, to }: { readonly state: string; readonly to: Day | null },
  today: Day,
): 30 | 7 | null {
  if (state !== 'active' || to === null) return null;
  const left = daysBetween(today, to);
  return left < 0 ? null : (warnings.find((days) => left <= days) ?? null);
}

/** Those that are known, in the order one reads them. */
export function inOrder(rights: readonly ToldRight[]): readonly Right[] {
  return rightsInOrder.filter((right) => rights.includes(right));
}
