import fc from 'fast-check';
import type { Schema } from '../../../codegen/openapi/types.ts';
import { NAMES, PATTERNS, type SchemaDocument } from './arbitrary.ts';
import { follow } from './intended-differences.ts';

/** Picks one of a list. */
export type Pick = <T>(list: readonly T[]) => T;

const FORMATTED: Record<string, string[]> = {
  email: [
    'a@b.co',
    'a!b@x-y.1',
    "o'o@a.b.c",
    'a.b+c@d.e',
    'a@b',
    '.a@b.co',
    'a@b-.co',
    'a..b@c.de',
    'é@b.co',
    'a@b.co\n',
  ],
  uri: [
    ...['https://a.b/c?d=e#f', 'mailto:a@b', 'a:b', 'http://a@b@c', 'urn:x:%20', 'https://a.b:99999/', 'x:///'],
    ...[
      ' http://a.b',
      'http://é.de',
      'http://a b',
      'a/b',
      'a:',
      'a:?b',
      'http:/%2',
      'x:[1]',
      'http://[::1]/',
      'a:b#c#d',
      '1a:b',
    ],
  ],
  'date-time': [
    ...['2026-05-12T09:30:00Z', '2024-02-29T00:00:00.123+02:00', '2026-05-12t09:30:00z', '2026-05-12 09:30:00Z'],
    ...[
      '2023-02-29T00:00:00Z',
      '2026-05-12T09:30Z',
      '2026-05-12T24:00:00Z',
      '2016-12-31T23:59:60Z',
      '2026-05-12T09:30:00',
    ],
    ...['2026-05-12T09:30:00+0200', '2026-05-12T09:30:00+02', '0000-02-29T00:00:00-23:59', '2026-05-12'],
  ],
};

const STRINGS = [
  '',
  'a',
  'AB',
  '😀',
  'a😀',
  'é',
  '😀😀😀',
  'abcd',
  '\ud83d',
  'null',
  '1',
  ...Object.values(FORMATTED).flat(),
];
const NUMBERS = [0, -0, 1, -1, 2, 0.5, -7, 1e15, 2 ** 53 - 1, 2 ** 53, -(2 ** 53), 1e20, 1.5];
const SCALARS = [null, true, false, '', '😀', 'a', 0, 1, -1, 0.5, 2 ** 53];
const KEYS = [...NAMES, '__proto__', 'toString', 'constructor', 'c'];

/** Generates any JSON, including keys that every object inherits. */
export const anyJson = fc.jsonValue({ maxDepth: 2 });

/** Makes a value for a schema: usually valid, and near its bounds. */
export function valueFor(schema: Schema, given: SchemaDocument, pick: Pick, depth = 0): unknown {
  const node = follow(schema as Record<string, unknown>, given) as Schema;
  const [only] = node.allOf ?? [];
  const chance = (of: number) => pick(Array.from({ length: of }, (_, i) => i)) === 0;
  if (node.nullable && chance(4)) return null;
  if (only) return valueFor(only, given, pick, depth);
  if (node.enum) return pick(node.enum);
  const some = (least: number, most: number) => pick(Array.from({ length: most - least + 1 }, (_, i) => least + i));
  switch (node.type) {
    case 'string':
      return text(node, pick);
    case 'integer':
    case 'number':
      return number(node, pick);
    case 'boolean':
      return pick([true, false]);
    case 'array': {
      const least = node.minItems ?? 0;
      const length = some(least, Math.max(least, Math.min(node.maxItems ?? least + 2, 4)));
      return Array.from({ length }, () => valueFor(node.items ?? {}, given, pick, depth + 1));
    }
    case 'object': {
      const { properties = {}, required = [], additionalProperties: extra } = node;
      const known = Object.entries(properties).filter(([name]) => required.includes(name) || !chance(3));
      const free = extra === true || typeof extra === 'object' || Object.keys(properties).length === 0;
      const more = free ? [pick(KEYS), pick(KEYS)].filter((name) => !Object.hasOwn(properties, name)) : [];
      const child = typeof extra === 'object' ? extra : {};
      return Object.fromEntries([
        ...known.map(([name, one]) => [name, valueFor(one, given, pick, depth + 1)]),
        ...more.map((name) => [name, valueFor(child, given, pick, depth + 1)]),
      ]);
    }
    default:
      return pick([...SCALARS, [], {}, ['a']]);
  }
}

function text({ pattern, format, minLength = 0, maxLength = minLength + 2 }: Schema, pick: Pick): string {
  if (format && FORMATTED[format]) return pick(FORMATTED[format]);
  if (pattern !== undefined && pick([true, true, false])) return pick(PATTERNS[pattern] ?? ['']);
  const length = pick([minLength, maxLength, minLength - 1, maxLength + 1].filter((count) => count >= 0));
  return Array.from({ length }, () => pick(['a', '😀', 'É'])).join('');
}

function number({ minimum: low = 0, maximum: high = low + 3, multipleOf: step = 1, type }: Schema, pick: Pick): number {
  const near = [low, high, low - 1, low + 1, high + 1, high - 1, (low + high) / 2, Math.ceil(low / step) * step];
  return pick(type === 'integer' && pick([true, true, false]) ? near.map(Math.round) : near);
}

/** Changes one place of a value, which may still be valid. */
export function nearMiss(value: unknown, pick: Pick): unknown {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (keys.length > 0 && pick([true, true, false])) {
    const at = pick(keys);
    if (Array.isArray(value)) return value.map((item, i) => (String(i) === at ? nearMiss(item, pick) : item));
    return Object.fromEntries(
      Object.entries(value as object).map(([key, child]) => [key, key === at ? nearMiss(child, pick) : child]),
    );
  }
  if (Array.isArray(value))
    return pick<unknown>([[...value, ...value.slice(-1)], value.slice(1), [...value, null], {}, null]);
  if (typeof value === 'object' && value !== null) {
    const without = Object.fromEntries(Object.entries(value).slice(1));
    const more = Object.fromEntries([...Object.entries(value), [pick(KEYS), pick(SCALARS)]]);
    return pick<unknown>([without, more, more, [], null]);
  }
  if (typeof value === 'string')
    return pick<unknown>([...STRINGS, `${value}a`, `${value}😀`, value.slice(1), null, [value]]);
  if (typeof value === 'number')
    return pick<unknown>([...NUMBERS, value + 1, value - 1, value + 0.5, String(value), null]);
  return pick<unknown>([...SCALARS, {}, []]);
}
