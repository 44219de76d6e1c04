import type { JsonSchema } from '../../tool.ts';
import { getOwn } from '../shared/json.ts';

/**
 * Arguments as they were meant, where a model's habits stand between: a string of JSON where the schema takes what is in
 * it and no string (`"metadata": "{\"plan\":\"pro\"}"`, `"limit": "5"`), one string where a list of strings is due, and
 * null for an optional argument that has no null (clients in strict mode fill in every argument). Nothing else is
 * guessed: what is still wrong is left for validation to refuse.
 */
export function coerceArguments(value: unknown, schema: JsonSchema): unknown {
  const opened = typeof value === 'string' ? open(value, schema) : value;
  if (Array.isArray(opened)) {
    const items = schema.items;
    return items ? opened.map((item) => coerceArguments(item, items)) : opened;
  }
  if (typeof opened !== 'object' || opened === null || !schema.properties) return opened;
  const { properties, required = [] } = schema;
  return Object.fromEntries(
    Object.entries(opened).flatMap(([key, inner]) => {
      const property = getOwn(properties, key);
      if (!property) return [[key, inner]];
      return inner === null && !required.includes(key) && !takesNull(property)
        ? []
        : [[key, coerceArguments(inner, property)]];
    }),
  );
}

function open(text: string, schema: JsonSchema): unknown {
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

function takesNull({ type, enum: values }: JsonSchema): boolean {
  return type === undefined || [type].flat().includes('null') || (values?.includes(null) ?? false);
}
