/** Two texts as one, the older first; one that says all of the other stands alone. */
export function joinTexts(older: string, newer: string, between = '\n\n'): string {
  if (newer.includes(older.trim())) return newer;
  return older.includes(newer.trim()) ? older : `${older.trimEnd()}${between}${newer}`;
}
