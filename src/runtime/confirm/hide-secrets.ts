import type { JsonSchema } from '../../tool.ts';
import { getOwn, isObject } from '../shared/json.ts';
import { MASKED } from '../shared/masked.ts';

/**
 * Masks the values of secret arguments: where the schema has a field of that name, and not in free-form objects, where
 * whoever writes the arguments chooses the names.
 */
export function hideSecretArguments(
  value: unknown,
  { properties, items }: JsonSchema,
  secrets: readonly string[],
): unknown {
  if (Array.isArray(value)) return items ? value.map((item) => hideSecretArguments(item, items, secrets)) : value;
  if (!isObject(value) || !properties) return value;
  const entries = Object.entries(value).map(([name, inner]) => {
    const schema = getOwn(properties, name);
    if (schema && secrets.includes(name) && inner !== null && inner !== '') return [name, MASKED];
    return [name, schema ? hideSecretArguments(inner, schema, secrets) : inner];
  });
  return Object.fromEntries(entries);
}
