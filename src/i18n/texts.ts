import type { da } from './da.ts';

/** The same keys in every language: one that is missing is a type error. */
type Widen<Text> = Text extends string
  ? string
  : { readonly [Key in keyof Text]: Widen<Text[Key]> };

export type Texts = Widen<typeof da>;
