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
  const own = Object.fromEntries(Object.entries(properties).filter(([name]) => name !== FIELDS));
  return inputsOf({ properties: own, required }, MOST_OPTIONAL);
}

function inputsOf({ properties = {}, required = [] }: JsonSchema, mostOptional: number): string {
  const format = (name: string, mark: string) => {
    const type = typeOf(properties[name] ?? {});
    return `${name}${mark}${type && `: ${type}`}`;
  };
  const names = Object.keys(properties);
  const optional = names.filter((name) => !required.includes(name));
  return [
    ...names.filter((name) => required.includes(name)).map((name) => format(name, '')),
    ...optional.slice(0, mostOptional).map((name) => format(name, '?')),
    ...(optional.length > mostOptional ? [`+${optional.length - mostOptional}`] : []),
  ].join(', ');
}

/** Formats a type; empty for any string. */
function typeOf({ type, enum: values, items, anyOf, properties, required = [] }: JsonSchema): string {
  if (values && values.length <= MOST_VALUES) return values.map((value) => JSON.stringify(value)).join('|');
  if (anyOf) return [...new Set(anyOf.map((one) => typeOf(one) || 'string'))].join('|');
  if (type === 'array') return `${bracketed((items && typeOf(items)) || 'string')}[]`;
  if (properties) return `{${inputsOf({ properties, required }, MOST_VALUES)}}`;
  return type === 'string' ? '' : [type ?? 'any'].flat().join('|');
}

function bracketed(type: string): string {
  return type.includes('|') && !type.startsWith('{') ? `(${type})` : type;
}
