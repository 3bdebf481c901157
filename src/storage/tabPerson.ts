import type { ActorId } from '../domain/citizen.ts';
import type { Whose } from '../domain/paths.ts';
import { atSessionEnd } from '../person/person.ts';

// Each tab has its own, and the browser keeps it as long as the tab. It says no more than the
// addresses in the tab's history do: of oneself nothing, of another an opaque id.
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

/**
 * Whether that person acted in this tab before it was loaded anew; null when nobody did. Outlives the
 * session. Known by a salted checksum alone: what a browser writes down here stays in its profile
 * after the logout, and ids are to leave no trace there (A5).
 */
export function isTabOf(actor: ActorId): boolean | null {
  const [salt, mark] = (read(names.actor) ?? '').split(' ');
  return salt === undefined || mark === undefined ? null : checksum(salt + actor) === mark;
}

export function keepTabActor(actor: ActorId | null): void {
  if (actor !== null && isTabOf(actor) === true) return;
  const salt = crypto.randomUUID();
  write(names.actor, actor === null ? null : `${salt} ${checksum(salt + actor)}`);
}

/** FNV-1a, 32 bits. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
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
