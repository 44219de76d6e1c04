import type { JsonSchema } from '../../tool.ts';
import { mask } from '../result/mask.ts';
import { sanitize } from '../result/sanitize.ts';
import { getOwn, isObject } from '../shared/json.ts';

/** How much of a name that somebody typed is told. */
const LONGEST = 80;

/** What stands between our words without quotes: an id, an address, or a name of one or two plain words. */
const PLAIN = /^(?:[\w.@+-]+|[A-Za-z0-9'&@+_-]+ [A-Za-z0-9'&@+_-]+)$/;

/** What looks like the end of a quotation. */
const QUOTES = /[\uff02\u2033\u201c-\u201f\u301d-\u301f\u275d\u275e]/g;

/**
 * A text that somebody typed, for a place in our own sentence: on one line, without what can't be seen and without keys,
 * cut, and in quotes if it holds anything by which it could pose as a part of the sentence.
 * @param key finds our own key
 */
export function displayText(text: string, key?: RegExp): string {
  const seen = sanitizeAndMask(text, key)
    .replace(/\s+/g, ' ')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .trim();
  const characters = [...seen];
  return quoteUnlessPlain(characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : seen);
}

/** A text in quotes, unless it is plain; in full, as a yes to it is a yes to all of it. */
export function quoteUnlessPlain(text: string): string {
  return PLAIN.test(text) ? text : spelled(JSON.stringify(text).replace(QUOTES, '\\"'));
}

/** `1,024 members`, `1 member`, `role Admin`, `verified`; nothing for what is not so. */
export function displayDetail(words: string, value: string | number | boolean, key?: RegExp): string[] {
  if (typeof value === 'boolean') return value ? [words] : [];
  if (typeof value === 'string') return [`${words} ${displayText(value, key)}`];
  return [`${formatCount(value)} ${value === 1 ? words.replace(/s$/, '') : words}`];
}

/** A number as people read it: `1,024`. */
export function formatCount(value: number): string {
  return value.toLocaleString('en-US');
}

/** JSON for a person to read: in full, on one line. */
export function displayJson(value: unknown): string {
  return spelled(JSON.stringify(value)).replace(/\s+/g, ' ');
}

/** A value without what can't be seen, and without keys. */
export function sanitizeAndMask<T>(value: T, key: RegExp | undefined): T {
  return mask(sanitize(value), { ownKey: key, allowSecrets: false });
}

/**
 * Arguments with the values of secrets hidden: where the schema has a field of that name, not in what is free-form, where
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
    if (schema && secrets.includes(name) && typeof inner === 'string' && inner !== '') return [name, '[masked]'];
    return [name, schema ? hideSecretArguments(inner, schema, secrets) : inner];
  });
  return Object.fromEntries(entries);
}

/** JSON in which an address shows each letter that is none of ours: some look the same. */
function spelled(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"/g, (literal) =>
    /[.@:/]/.test(literal) && !/\s/.test(literal)
      ? literal.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      : literal,
  );
}
