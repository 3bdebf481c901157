/** What could be read of a list, and how many rows of it could not (a later contract's, say). */
export type Rows<Row> = readonly Row[] & { readonly unread?: number };

/** Rows of which so many could not be read. */
export function counted<Row>(rows: readonly Row[], unread: number): Rows<Row> {
  return unread === 0 ? rows : Object.assign([...rows], { unread });
}
