import type { LocationId } from '../appointment/service.ts';

/** Which earlier times one would like to hear of. */
export interface WaitingWishes {
  /** 1 is Monday. */
  readonly weekdays: readonly number[];
  /** It begins between these times of the day, `08:00`. */
  readonly from: string;
  readonly to: string;
  /** All places when empty. */
  readonly locationIds: readonly LocationId[];
  /** How many hours one needs to come. */
  readonly noticeHours: number;
}

/** How soon one can come, and how many hours that is. */
export const noticeHoursOf = { day: 24, 'two-days': 48, week: 168 } as const;
export type Notice = keyof typeof noticeHoursOf;
export const noticeChoices: readonly Notice[] = ['day', 'two-days', 'week'];

/** What is ticked and chosen, which need not make sense yet. Here, no place is no place. */
export interface WishesDraft extends Omit<WaitingWishes, 'noticeHours'> {
  readonly notice: Notice;
}

export type WishProblem = 'day' | 'time' | 'place';

/** What is wished already, or to begin with everything that can be. */
export function draftOf(wishes: WaitingWishes | null, places: readonly LocationId[]): WishesDraft {
  const { locationIds = [], noticeHours = 24 } = wishes ?? {};
  return {
    weekdays: wishes?.weekdays ?? [1, 2, 3, 4, 5],
    from: wishes?.from ?? '08:00',
    to: wishes?.to ?? '18:00',
    locationIds: locationIds.length === 0 ? places : locationIds,
    notice: noticeChoices.find((choice) => noticeHoursOf[choice] >= noticeHours) ?? 'week',
  };
}

/** Each whole hour of a long working day, and what is wished already; in order. */
export function timesToChoose({ from, to }: Pick<WaitingWishes, 'from' | 'to'>): string[] {
  const hours = Array.from({ length: 14 }, (_, n) => `${String(n + 7).padStart(2, '0')}:00`);
  return [...new Set([...hours, from, to])].sort();
}

/** What must be put right before it can be sent; in the order in which it is asked for. */
export function problemsIn(draft: WishesDraft, places: readonly LocationId[]): WishProblem[] {
  const { weekdays, from, to, locationIds } = draft;
  return [
    ...(weekdays.length === 0 ? (['day'] as const) : []),
    ...(from >= to ? (['time'] as const) : []),
    ...(places.length > 0 && locationIds.length === 0 ? (['place'] as const) : []),
  ];
}

/** To be sent: all places are none in particular, so that one that opens later counts as well. */
export function wishesOf(
  { notice, locationIds, ...wishes }: WishesDraft,
  places: readonly LocationId[],
): WaitingWishes {
  const all = places.every((id) => locationIds.includes(id));
  return { ...wishes, locationIds: all ? [] : locationIds, noticeHours: noticeHoursOf[notice] };
}
