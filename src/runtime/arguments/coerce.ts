import type { JsonSchema } from '../../tool.ts';
import { getOwn } from '../shared/json.ts';

/**
 * Corrects what models and clients habitually get wrong in arguments: a string of JSON where the schema takes its
 * content and no string (`"metadata": "{\"plan\":\"pro\"}"`, `"limit": "5"`), one string where a list of strings is
 * expected, and null for what isn't given (clients in strict mode fill in every argument). Null stays in free-form
 * objects, where it is a value. Guesses nothing else: what is still wrong is left for validation to refuse.
 */
export function coerceArguments(value: unknown, schema: JsonSchema): unknown {
  const parsedValue = typeof value === 'string' ? parseText(value, schema) : value;
  if (Array.isArray(parsedValue)) {
    const items = schema.items;
    if (!items) return parsedValue;
    return parsedValue.filter((item) => item !== null).map((item) => coerceArguments(item, items));
  }
  if (typeof parsedValue !== 'object' || parsedValue === null || !schema.properties) return parsedValue;
  const { properties } = schema;
  return Object.fromEntries(
    Object.entries(parsedValue).flatMap(([key, inner]) => {
      const property = getOwn(properties, key);
      if (!property) return [[key, inner]];
      const given = typeof inner === 'string' ? parseText(inner, property) : inner;
      return isNothing(given, property) ? [] : [[key, coerceArguments(given, property)]];
    }),
  );
}

/** Returns true for null, and for a list of nothing else: without its nulls it would be empty, and empty what is there. */
function isNothing(value: unknown, { items }: JsonSchema): boolean {
  if (!Array.isArray(value) || !items) return value === null;
  return value.length > 0 && value.every((item) => isNothing(item, items));
}

function parseText(text: string, schema: JsonSchema): unknown {
  const types = [schema.type ?? []].flat();
  if (types.length === 0 || types.includes('string')) return text;
  const json = /^\s*[[{]/.test(text);
  try {
    const parsed: unknown = JSON.parse(text);
    if (types.includes(typeOf(parsed)) || (typeof parsed === 'number' && types.includes('integer'))) return parsed;
  } catch {
    // Not JSON: a plain word.
  }
  return !json && types.includes('array') && schema.items?.type === 'string' ? [text] : text;
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}
