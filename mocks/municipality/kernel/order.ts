/** Where an item stands in its list. */
export interface Position {
  at: number;
  id: string;
}

/** By time, then by id. */
export function compare(a: Position, b: Position): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
