import type { ActorId } from '../domain/citizen.ts';
import type { Whose } from '../domain/paths.ts';
import { atSessionEnd } from '../person/person.ts';

// Each tab has its own, and the browser keeps it as long as the tab. It says no more than the
// addresses in the tab's history do: of oneself nothing but an opaque id, as of another.
const names = { whose: 'borgerbooking.person', actor: 'borgerbooking.actor' } as const;
// Where the browser keeps nothing: until the next reload.
const known = new Map<string, string>();
atSessionEnd(() => {
  keepTabPerson(null);
});

/** Whose screens this tab shows; null when it has shown none yet. */
export function tabPerson(): Whose | null {
  return read(names.whose) as Whose | null; // as written below
}

export function keepTabPerson(whose: Whose | null): void {
  write(names.whose, whose);
}

/** Who acted in this tab before it was loaded anew; null when nobody did. Outlives the session. */
export function tabActor(): ActorId | null {
  return read(names.actor) as ActorId | null; // as written below
}

export function keepTabActor(actor: ActorId | null): void {
  write(names.actor, actor);
}

function read(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return known.get(name) ?? null;
  }
}

function write(name: string, value: string | null): void {
  if (value === null) known.delete(name);
  else known.set(name, value);
  try {
    if (value === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, value);
  } catch {
    // Where the browser keeps nothing.
  }
}
