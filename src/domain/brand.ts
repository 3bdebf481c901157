declare const brand: unique symbol;

/** A primitive that must not be swapped with another of the same shape. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };

/** For the last branch of a switch over a union: a new member becomes a type error here. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
