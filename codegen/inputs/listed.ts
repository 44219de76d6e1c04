import type { Type } from '../openapi/types.ts';
import type { InputSchema } from './normalise.ts';

/**
 * Returns an input as clients are listed it: no null, enums of non-empty strings only, and no `uniqueItems`, since some
 * converters drop or refuse anything else. What may be sent stays as it was: zod checks against the input itself.
 */
export function asListed({ nullable: _, enum: values, uniqueItems, ...schema }: InputSchema): InputSchema {
  const { items, properties, additionalProperties: extra } = schema;
  return {
    ...schema,
    ...(uniqueItems && { notes: ['each once'] }),
    ...(values && asListedValues(values, schema.type)),
    ...(items && { items: asListed(items) }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, asListed(inner)])),
    }),
    ...(typeof extra === 'object' && { additionalProperties: asListed(extra) }),
  };
}

/** Returns true for an input of which null is a value. */
export function takesNull({ type, nullable, enum: values }: InputSchema): boolean {
  return nullable ?? values?.includes(null) ?? type === undefined;
}

/** Lists the values of an enum that is of texts; of any other its type, with the values left to the description. */
function asListedValues(given: readonly unknown[], type: Type | undefined): InputSchema {
  const values = given.filter((value) => value !== null && value !== '');
  const types = new Set(type ? [type] : given.filter((value) => value !== null).map(typeOf));
  const [only, ...more] = types;
  const listed: InputSchema = only && more.length === 0 ? { type: only } : {};
  if (values.length === 0) return listed;
  return values.every((value) => typeof value === 'string')
    ? { ...listed, enum: values }
    : { ...listed, notes: [`only ${values.map((value) => JSON.stringify(value)).join(', ')}`] };
}

function typeOf(value: unknown): Type {
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'string';
}
