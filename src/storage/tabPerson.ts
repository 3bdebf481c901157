import type { Whose } from '../domain/paths.ts';

// Each tab has its own, and the browser keeps it as long as the tab. It says no more than the
// addresses in the tab's history do: of oneself nothing, of another an opaque id.
const name = 'borgerbooking.person';
let known: Whose | null = null;

/** Whose screens this tab shows; null when it has shown none yet. */
export function tabPerson(): Whose | null {
  try {
    return sessionStorage.getItem(name) as Whose | null; // as written below
  } catch {
    return known; // where the browser keeps nothing: until the next reload
  }
}

export function keepTabPerson(whose: Whose | null): void {
  known = whose;
  try {
    if (whose === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, whose);
  } catch {
    // Where the browser keeps nothing.
  }
}
