import { OpenAPIValidator, ValidationContext } from 'openapi-backend';
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
  const validate = ajv.compile(absolute(schema));
  return (value) => {
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) => ({
      pointer:
        'missingProperty' in params ? `${instancePath}/${params.missingProperty}` : instancePath,
      detail: message ?? 'is not valid',
    }));
  };
}

const CONTRACT = 'contract:';

// openapi-backend brings the Ajv of the version that JSON Schema 2020-12's type lists need.
const ajv = new OpenAPIValidator({
  definition: { openapi: '3.1.0', info: { title: '', version: '' }, paths: {} },
  lazyCompileValidators: true,
  ajvOpts: { strict: false, allErrors: true, coerceTypes: false },
}).getAjv(ValidationContext.Params);

ajv.addFormat('date-time', (text: string) => fromInstant(text) !== null);
ajv.addFormat('date', (text: string) => fromInstant(`${text}T00:00:00Z`) !== null);
ajv.addFormat('uri', (text: string) => URL.canParse(text));
ajv.addSchema({ $id: CONTRACT, components: document.components });

function absolute<T>(schema: T): T {
  // `as`: the same shape, with `#/…` leading into the contract.
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${CONTRACT}#/`)) as T;
}
