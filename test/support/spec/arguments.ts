import { generateSync } from 'json-schema-faker';
import type { JsonSchema } from '../../../src/tool.ts';
import { CLEAR, FIELDS } from '../../../src/tool-schema.ts';
import { range, typesOf } from '../schemas/types-of.ts';

/** A value of a schema, or one that it must refuse, with a label that says what is special about it. */
export interface Sample {
  label: string;
  value: unknown;
}

/** The size of arguments: only what is required, or everything there is. */
export type Size = 'smallest' | 'fullest';

/**
 * Keys that a record made or copied carelessly loses or takes for its own; as JSON, since a literal can't own
 * `__proto__`.
 */
export const ODD_KEYS: unknown = JSON.parse(
  '{"__proto__": {"admin": true}, "constructor": "x", "toString": null, "hasOwnProperty": {"__proto__": [1]}, "": 0}',
);

const FORMATS: Record<string, string> = {
  email: 'someone@example.com',
  uri: 'https://example.com/welcome?from=mail',
  'date-time': '2026-01-02T03:04:05Z',
};

const UNDERSTOOD = new Set([
  ...['type', 'description', 'enum', 'format', 'pattern', 'minLength', 'maxLength', 'multipleOf'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'items', 'minItems', 'maxItems', 'uniqueItems'],
  ...['properties', 'required', 'additionalProperties'],
]);

/** Makes the smallest or the fullest arguments of a tool with this schema; nothing is cleared, and no field picked. */
export function argumentsOf(schema: JsonSchema, size: Size): Record<string, unknown> {
  const { [CLEAR]: _, [FIELDS]: __, ...args } = ordinaryValue(schema, size) as Record<string, unknown>;
  return args;
}

/**
 * Makes an ordinary value of a schema, the same each time; another string for another seed.
 * @throws Error for a keyword that is not understood here: teach it, or the contract tests would miss what it means
 */
export function ordinaryValue(schema: JsonSchema, size: Size = 'smallest', name = '', seed = 1): unknown {
  const strange = Object.keys(schema).find((keyword) => !UNDERSTOOD.has(keyword));
  if (strange)
    throw new Error(`"${strange}" is unknown: teach it to test/support/spec/arguments.ts and broken-values.ts`);
  if (schema.enum) return schema.enum[0];
  const [type] = typesOf(schema);
  if (type === 'object') return object(schema, size);
  if (type === 'array') return array(schema, Math.max(Number(schema.minItems ?? 0), 1), size, name);
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return between(schema, 7);
  return string(schema, name, seed);
}

/** Makes values that a schema accepts: every branch, bound and size of it, one at a time. */
export function variants(schema: JsonSchema, name = ''): Sample[] {
  const usual = { label: 'ordinary', value: ordinaryValue(schema, 'smallest', name) };
  if (schema.enum) return schema.enum.map((value) => ({ label: `enum ${JSON.stringify(value)}`, value }));
  const [type] = typesOf(schema);
  if (type === 'boolean') return [usual, { label: 'false', value: false }];
  if (type === 'integer' || type === 'number') return [usual, ...bounds(schema)];
  if (type === 'string') return [usual, ...lengths(schema)];
  if (type === 'array') return arrays(schema, name);
  return objects(schema);
}

function between(schema: JsonSchema, wanted: number): number {
  const { least = -Infinity, most = Infinity, step } = range(schema);
  return Math.min(Math.max(Math.round(wanted / step) * step, least), most);
}

function bounds(schema: JsonSchema): Sample[] {
  const { least, most, step } = range(schema);
  return [
    { label: 'least', value: least ?? between(schema, -7) },
    { label: 'most', value: most ?? between(schema, 1_800_000_000_000) },
    ...(typesOf(schema).includes('number') ? [{ label: 'fraction', value: between(schema, 7 + step) }] : []),
  ];
}

function string(
  { pattern, format, description, minLength = 0, maxLength = Infinity }: JsonSchema,
  name: string,
  seed: number,
): string {
  if (pattern !== undefined) return String(generateSync({ type: 'string', pattern: String(pattern) }, { seed }));
  if (typeof format === 'string' && FORMATS[format]) return FORMATS[format];
  // What Clerk takes as a number has no format as listed.
  if (description?.startsWith('RFC 3339')) return String(FORMATS['date-time']);
  const text = name.endsWith('_id') ? `${name.slice(0, -3)}_29w83sxmDNGwOuEthce5gg6FcC` : 'some-text';
  return `${seed > 1 ? seed : ''}${text}`.padEnd(Number(minLength), 'x').slice(0, Number(maxLength));
}

function lengths({ pattern, format, minLength, maxLength }: JsonSchema): Sample[] {
  if (pattern !== undefined || format !== undefined) return [];
  const shortest = { label: 'shortest', value: 'x'.repeat(Number(minLength ?? 0)) };
  return [shortest, { label: 'longest', value: maxLength === undefined ? 'ü "\\\n💥' : 'x'.repeat(Number(maxLength)) }];
}

function array({ items = {}, uniqueItems }: JsonSchema, count: number, size: Size, name: string): unknown[] {
  const made: unknown[] = [];
  for (let seed = 1; made.length < count && seed <= count * 20; seed += 1) {
    const item = items.enum ? items.enum[(seed - 1) % items.enum.length] : ordinaryValue(items, size, name, seed);
    if (!uniqueItems || !made.includes(item)) made.push(item);
  }
  return made;
}

function arrays(schema: JsonSchema, name: string): Sample[] {
  const { minItems = 0, maxItems = 3 } = schema as Record<string, number>;
  const counts = [minItems, Math.max(minItems, 1), maxItems];
  const single = minItems > 1 ? [] : variants(schema.items ?? {}, name);
  return [
    ...counts.map((count) => ({ label: `${count} items`, value: array(schema, count, 'smallest', name) })),
    ...single.map(({ label, value }) => ({ label: `[${label}]`, value: [value] })),
  ];
}

function object(schema: JsonSchema, size: Size): Record<string, unknown> {
  if (!schema.properties)
    return size === 'smallest' ? {} : map(schema, { plan: 'pro', seats: { used: 3, of: [5, null] } });
  const wanted = Object.entries(schema.properties).filter(
    ([name]) => size === 'fullest' || schema.required?.includes(name),
  );
  return Object.fromEntries(wanted.map(([name, inner]) => [name, ordinaryValue(inner, size, name)]));
}

function objects(schema: JsonSchema): Sample[] {
  const all = (['smallest', 'fullest'] as const).map((size) => ({ label: size, value: object(schema, size) }));
  if (!schema.properties && schema.additionalProperties !== false) {
    return [...all, { label: 'odd keys', value: map(schema, ODD_KEYS as Record<string, unknown>) }];
  }
  const singles = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
    variants(inner, name).map(({ label, value }) => ({
      label: `${name}: ${label}`,
      value: { ...object(schema, 'smallest'), [name]: value },
    })),
  );
  return [...all, ...singles];
}

/** Makes a record for a free-form object: as given, or with the values that its `additionalProperties` allows. */
function map({ additionalProperties: extra }: JsonSchema, given: Record<string, unknown>): Record<string, unknown> {
  if (extra === false) return {};
  if (typeof extra !== 'object') return given;
  return Object.fromEntries(Object.keys(given).map((key) => [key, ordinaryValue(extra)]));
}
