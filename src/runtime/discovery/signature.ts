import type { JsonSchema, ObjectSchema } from '../../tool.ts';
import { FIELDS } from '../../tool-schema.ts';

/** Most inputs in a signature beside those that are required: a call with more is made after a look at the schema. */
const MOST_OPTIONAL = 10;

/** Most values of an input that are spelled out. */
const MOST_VALUES = 8;

/**
 * Formats the inputs of a tool in a line: `user_id, limit?: integer, status?: "active"|"ended", +4`. What has no type is a
 * string; `+4` are further ones, which its schema has. `fields`, which nearly all take, is left out.
 */
export function signatureOf({ properties = {}, required = [] }: ObjectSchema): string {
  const own = Object.entries(properties).filter(([name]) => name !== FIELDS);
  const inputs = own.map(([name, schema]) => {
    const type = typeOf(schema);
    return {
      needed: required.includes(name),
      text: `${name}${required.includes(name) ? '' : '?'}${type && `: ${type}`}`,
    };
  });
  const needed = inputs.filter((input) => input.needed);
  const optional = inputs.filter((input) => !input.needed);
  const shown = [...needed, ...optional.slice(0, MOST_OPTIONAL)].map(({ text }) => text);
  const more = optional.length - MOST_OPTIONAL;
  return [...shown, ...(more > 0 ? [`+${more}`] : [])].join(', ');
}

/** Formats a type; empty for any string. */
function typeOf({ type, enum: values, items, anyOf, properties }: JsonSchema): string {
  if (values && values.length <= MOST_VALUES) return values.map((value) => JSON.stringify(value)).join('|');
  if (anyOf) return [...new Set(anyOf.map((one) => typeOf(one) || 'string'))].join('|');
  if (type === 'array') return `${bracketed((items && typeOf(items)) || 'string')}[]`;
  if (properties) return `{${Object.keys(properties).slice(0, MOST_VALUES).join(', ')}}`;
  return type === 'string' ? '' : [type ?? 'any'].flat().join('|');
}

function bracketed(type: string): string {
  return type.includes('|') ? `(${type})` : type;
}
