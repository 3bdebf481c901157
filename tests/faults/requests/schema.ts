import { document } from '../../../mocks/http/openapi.ts';

/** As much of JSON Schema as requests of the contract use. */
export interface Schema {
  type?: string;
  format?: string;
  enum?: readonly string[];
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: readonly string[];
  additionalProperties?: boolean;
  uniqueItems?: boolean;
  oneOf?: readonly object[];
  /** One of two, of which the other is null. */
  nullable?: boolean;
}

/** The schema with what it refers to in its place. */
export function resolved(schema: object): Schema {
  // `as`: the contract's own linter holds it to JSON Schema.
  if ('oneOf' in schema) return withoutNull(schema as Schema);
  if (!('$ref' in schema)) return schema;
  const steps = String(schema.$ref).replace('#/', '').split('/');
  const found = steps.reduce<unknown>(
    // `as`: a reference that leads nowhere is the contract linter's finding.
    (at, step) => (at as Record<string, unknown>)[step],
    document,
  );
  return resolved({ ...(found as Schema), ...withoutRef(schema) });
}

function withoutNull({ oneOf = [] }: Schema): Schema {
  const values = oneOf.map((one) => resolved(one)).filter(({ type }) => type !== 'null');
  return { ...values[0], nullable: values.length < oneOf.length };
}

function withoutRef(schema: object): object {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== '$ref'));
}
