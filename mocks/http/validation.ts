import { Ajv2020 } from 'ajv/dist/2020.js';
import { fromInstant } from './clock.ts';
import { document } from './openapi.ts';

export interface SchemaError {
  /** JSON pointer into what was validated, empty for the whole. */
  pointer: string;
  /** What the schema wanted. Never the value: it may be about health. */
  detail: string;
}

/** Says what is wrong with a value; an empty list when nothing is. */
export type Validate = (value: unknown) => SchemaError[];

/** @param schema from the contract; its references lead into the contract */
export function compile(schema: object): Validate {
  const text = JSON.stringify(schema);
  const known = compiled.get(text) ?? validation(text);
  compiled.set(text, known);
  return known;
}

/** By their text: each municipality that is made asks for the same ones, and compiling is slow. */
const compiled = new Map<string, Validate>();

function validation(text: string): Validate {
  const validate = ajv.compile(absolute(text));
  return (value) => {
    if (validate(value)) return [];
    return (validate.errors ?? []).slice(0, MOST).map(({ instancePath, message, params }) => ({
      pointer:
        'missingProperty' in params ? `${instancePath}/${params.missingProperty}` : instancePath,
      detail: message ?? 'is not valid',
    }));
  };
}

/** A body of ten thousand mistakes gets no answer of ten thousand lines. */
const MOST = 20;

const CONTRACT = 'contract:';

// The contract's own words beside JSON Schema's, such as `discriminator` and `examples`, are no mistakes.
const ajv = new Ajv2020({ strict: false, allErrors: true });

ajv.addFormat('date-time', (text: string) => fromInstant(text) !== null);
ajv.addFormat('date', (text: string) => fromInstant(`${text}T00:00:00Z`) !== null);
ajv.addFormat('uri', (text: string) => URL.canParse(text));
ajv.addSchema({ $id: CONTRACT, components: document.components });

function absolute(schema: string): object {
  // `as`: the text of an object, with `#/…` leading into the contract.
  return JSON.parse(schema.replaceAll('"$ref":"#/', `"$ref":"${CONTRACT}#/`)) as object;
}
