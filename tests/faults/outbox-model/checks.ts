import type { IntentKey, OutboxEntry } from '../../../src/domain/outbox/intent.ts';
import { isUnsettled, type Outbox } from '../../../src/domain/outbox/outbox.ts';
import type { Commit } from './town.ts';

/** What the screens say, beside what the municipality has done. */
export interface Sight {
  outbox: Outbox;
  commits: readonly Commit[];
  /** What each tab shows of it: it may be old, and never ahead. */
  shown: readonly Outbox[];
  /** Intents that were written down, in this order. */
  wanted: readonly OutboxEntry[];
  takenBack: ReadonlySet<IntentKey>;
  /** Seen, and taken off the list, as it was settled. */
  dismissed: readonly OutboxEntry[];
}

/** Sentences about what may never be, at any moment; none when all is well. */
export function liesIn({ outbox, commits, shown, wanted, takenBack, dismissed }: Sight): string[] {
  const done = (key: IntentKey) => commits.filter((one) => one.key === key);
  const lies: string[] = [];
  for (const { key, actor } of wanted) {
    const times = done(key).length;
    if (times > 1) lies.push(`${key} was done ${times} times`);
    if (times > 0 && takenBack.has(key)) lies.push(`${key} was taken back, and done`);
    if (done(key).some((one) => one.actor !== actor))
      lies.push(`${key} was sent by another person`);
  }
  for (const entry of [...outbox, ...dismissed]) {
    const { key, state, maybeDone } = entry;
    const said = `${key} is shown as ${state.is}${state.is === 'refused' ? `: ${state.reason}` : ''}`;
    const isDone = done(key).length > 0;
    if (state.is === 'confirmed' && !isDone) lies.push(`${said}, and was not done`);
    const undone = state.is === 'waiting' || (state.is === 'refused' && !maybeDone);
    if (undone && isDone) lies.push(`${said}, and was done`);
  }
  for (const { key, state } of shown.flat()) {
    if (state.is === 'confirmed' && done(key).length === 0)
      lies.push(`a tab shows ${key} as confirmed, and it was not done`);
  }
  return [...lies, ...overtaking(commits, wanted)];
}

/** What is lost or left over when the network is well again and everything was sent. */
export function lossesIn(sight: Sight): string[] {
  const { outbox, shown, wanted, takenBack, dismissed } = sight;
  const kept = new Set([...outbox, ...dismissed].map(({ key }) => key));
  return [
    ...wanted
      .filter(({ key }) => !kept.has(key) && !takenBack.has(key))
      .map(({ key }) => `${key} is lost`),
    ...shown
      .filter((entries) => inWords(entries) !== inWords(outbox))
      .map((entries) => `a tab still shows ${inWords(entries)} of ${inWords(outbox)}`),
    ...outbox.filter(isUnsettled).map(({ key, state }) => `${key} is still ${state.is}`),
  ];
}

function inWords(entries: Outbox): string {
  return entries.map(({ key, state }) => `${key} ${state.is}`).join(', ');
}

/** For each citizen, what one person wanted first is done first. */
function overtaking(commits: readonly Commit[], wanted: readonly OutboxEntry[]): string[] {
  const place = new Map(wanted.map(({ key }, index) => [key as string, index]));
  const last = new Map<string, number>();
  return commits.flatMap(({ actor, citizenId, key }) => {
    const lane = `${actor} ${citizenId}`;
    const now = place.get(key) ?? -1;
    const before = last.get(lane) ?? -1;
    last.set(lane, Math.max(now, before));
    return now < before ? [`${key} was overtaken`] : [];
  });
}
