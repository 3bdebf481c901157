import { counted, type Rows } from '../../domain/rows.ts';
import type { components } from '../schema.gen.ts';

/**
 * A type of the contract as an answer is read: wherever it has words, a later contract may have one
 * more, which is read as `unknown`; and rows may be left out (`shape.ts`).
 */
export type Read<Body> = Grown<Body> & { readonly unread?: number };

/** The contract's schemas, as they are read. */
export type Wire = Grown<components['schemas']>;

type Grown<Type> = Type extends string
  ? string extends Type
    ? Type
    : Type | 'unknown'
  : Type extends readonly (infer One)[]
    ? Grown<One>[]
    : Type extends object
      ? { [Name in keyof Type]: Grown<Type[Name]> }
      : Type;

/** The rows of a list, those that can be read, and how many there are besides. */
export function rowsOf<Wire, Row>(
  { items, unread = 0 }: { readonly items: readonly Wire[]; readonly unread?: number },
  toRow: (wire: Wire) => Row,
): Rows<Row> {
  const rows = items.flatMap((item) => {
    try {
      return [toRow(item)];
    } catch {
      return []; // such as a mandate of which one is neither side
    }
  });
  return counted(rows, unread + items.length - rows.length);
}
