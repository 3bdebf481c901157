import type { ActorId, CitizenId } from '../domain/citizen.ts';
import { createSignal } from '../domain/signal.ts';

// A document is one person's for as long as it lives: whoever logs in gets a new one. What it keeps
// of that person in memory, each keeper registers here, beside what it keeps.

let person: ActorId | null = null;
const endings = new Set<() => void>();
const switches = new Set<(staying: CitizenId) => void>();
const another = createSignal();
const notAllowed = createSignal();
let isAnother = false;

/** Who acts in this document: said with every request. Null until that is known. */
export function personHere(): ActorId | null {
  return person;
}

/**
 * Says who is logged in, as the municipality or the device tells it.
 *
 * @returns false when this document is another person's: nothing of the two may meet here
 */
export function isPersonHere(who: ActorId): boolean {
  person ??= who;
  return person === who;
}

/** Forgets something whenever the session ends, however it ends. */
export function atSessionEnd(forget: () => void): void {
  endings.add(forget);
}

/** Nothing stays in memory of who was logged in, nor of anybody they acted for. */
export function forgetPerson(): void {
  for (const forget of endings) forget();
}

/** Forgets what is about any other citizen than `staying`, when the tab turns to that one. */
export function atCitizenSwitch(forgetOthers: (staying: CitizenId) => void): void {
  switches.add(forgetOthers);
}

/** Nothing stays in memory that was written for anybody else. */
export function forgetOthers(staying: CitizenId): void {
  for (const forget of switches) forget(staying);
}

/** It has turned out that the browser's session is another person's than this document. For good. */
export function tellAnotherPerson(): void {
  if (isAnother) return;
  isAnother = true;
  another.tell();
}

/** Whether it has. */
export function isAnotherPerson(): boolean {
  return isAnother;
}

/** Runs when that turns out. @returns what ends it */
export function whenAnotherPerson(hear: () => void): () => void {
  return another.listen(hear);
}

/** Something has been refused because a mandate does not give it: it may have given it before. */
export function tellNotAllowed(): void {
  notAllowed.tell();
}

/** Runs each time. @returns what ends it */
export function whenNotAllowed(hear: () => void): () => void {
  return notAllowed.listen(hear);
}
