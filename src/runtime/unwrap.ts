import { own } from './json.ts';
import type { JsonSchema } from './tool.ts';

/**
 * Arguments with strings of JSON opened where the schema wants an object or an array and takes no string.
 * Some models send `"metadata": "{\"plan\":\"pro\"}"`; a string that is not such JSON is left for validation to refuse.
 */
export function unwrap(value: unknown, schema: JsonSchema): unknown {
  const opened = typeof value === 'string' ? open(value, schema) : value;
  if (Array.isArray(opened)) {
    const items = schema.items;
    return items ? opened.map((item) => unwrap(item, items)) : opened;
  }
  if (typeof opened !== 'object' || opened === null || !schema.properties) return opened;
  const properties = schema.properties;
  return Object.fromEntries(
    Object.entries(opened).map(([key, inner]) => {
      const property = own(properties, key);
      return [key, property ? unwrap(inner, property) : inner];
    }),
  );
}

function open(text: string, schema: JsonSchema): unknown {
  const types = [schema.type ?? []].flat();
  if (types.includes('string') || !/^\s*[[{]/.test(text)) return text;
  try {
    const parsed: unknown = JSON.parse(text);
    return types.includes(Array.isArray(parsed) ? 'array' : 'object') ? parsed : text;
  } catch {
    return text;
  }
}
