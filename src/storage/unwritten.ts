import type { CitizenId } from '../domain/citizen.ts';
import { atCitizenSwitch, atSessionEnd } from '../person/person.ts';
import { dropRecords, keepRecord, type Lifetime } from './records.ts';

// What this tab's memory alone knows, by what it is: gone when the page is loaded anew.
const unwritten = new Set<string>();
atSessionEnd(() => {
  unwritten.clear();
});
atCitizenSwitch((staying) => {
  for (const identity of unwritten) {
    if (isDraft(identity) && !identity.startsWith(draftsOf(staying))) unwritten.delete(identity);
  }
});

/** Whether loading the page anew would lose something that is written down nowhere. */
export function isUnwritten(): boolean {
  return unwritten.size > 0;
}

/** Says whether something is in memory alone. */
export function markUnwritten(identity: string, is: boolean): void {
  if (is) unwritten.add(identity);
  else unwritten.delete(identity);
}

/** Writes a draft down where the device is one's own, or drops what was written of it when it is null. */
export async function keepOrDrop(
  identity: string,
  draft: unknown,
  lifetime: Lifetime,
): Promise<void> {
  markUnwritten(identity, draft !== null);
  if (draft === null) {
    await dropRecords((other) => other !== identity);
    return;
  }
  const { ok } = await keepRecord(identity, draft, lifetime);
  // One that was forgotten meanwhile is not in memory either.
  if (ok) markUnwritten(identity, false);
}

/** What begins every identity of what is being written for somebody. */
export function draftsOf(citizen: CitizenId): string {
  return `draft/${citizen}/`;
}

/** Whether something that is being written is in memory alone. */
export function isDraftUnwritten(): boolean {
  return [...unwritten].some(isDraft);
}

function isDraft(identity: string): boolean {
  return identity.startsWith('draft/');
}
