import { getOwn, isObject } from '../../../src/runtime/shared/json.ts';
import type { ToolDefinition } from '../../../src/tool.ts';
import { responsesOf } from '../spec/responses.ts';

/** What the two rows of a list hold where nobody may see it. */
export type Hidden = readonly [first: string, second: string];

/** Fields that a pin or a person's default hides, beside the secrets of a tool. */
const ALWAYS = ['private_metadata'];

/** Lists the names of the fields that hold something hidden in a tool's responses. */
export function hiddenNames({ secrets = [], pins = {} }: ToolDefinition, pinned?: string): string[] {
  const rule = pinned === undefined ? undefined : getOwn(pins, pinned);
  return [...ALWAYS, ...secrets, ...((rule !== 'apart' && rule?.hide) || [])];
}

/** Makes rows of a list by the spec, alike but for their ids and for what they hold in the fields of these names. */
export function rowsOf(endpoint: string, names: readonly string[], hidden: Hidden): unknown[] {
  return hidden.map((value, place) => {
    const fields = Object.fromEntries(names.map((name) => [name, value]));
    const [body] = responsesOf(endpoint, { text: 'seen', fields });
    const row = isObject(body) && Array.isArray(body.data) ? body.data[0] : Array.isArray(body) ? body[0] : body;
    return isObject(row) ? { ...row, id: `id_${place}` } : row;
  });
}

/** Lists the paths in rows that lead to a value. */
export function pathsTo(wanted: string, value: unknown, path: readonly string[] = []): string[] {
  if (value === wanted) return [path.join('.')];
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => pathsTo(wanted, item, path)))];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => pathsTo(wanted, inner, [...path, name]));
}
