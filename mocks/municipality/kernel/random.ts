/** A number from 0 to just below 1 that depends on the seed and the words alone (FNV-1a, mixed). */
export function fraction(seed: number, ...words: (string | number)[]): number {
  return hash(`${seed}|${words.join('|')}`) / 2 ** 32;
}

/** An id that tells nothing: the same for the same seed and number, and unlike its neighbours. */
export function opaqueId(prefix: string, seed: number, number: number): string {
  const letters = (part: string) =>
    hash(`${part}|${prefix}|${seed}|${number}`).toString(36).padStart(7, '0');
  return `${prefix}-${letters('a')}${letters('b')}`;
}

function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  // FNV leaves the last characters in the low bits; murmur's finaliser spreads them.
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
