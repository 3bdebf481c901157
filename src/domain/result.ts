/** What was asked for, or why not. Only surprises throw. */
export type Result<Value, Refusal extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: Refusal };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

export const refused = <Refusal extends string>(
  reason: Refusal,
): { readonly ok: false; readonly reason: Refusal } => ({ ok: false, reason });
