import type { JsonSchema } from '../../tool.ts';
import { mask } from '../result/mask.ts';
import { sanitize } from '../result/sanitize.ts';
import { getOwn, isObject } from '../shared/json.ts';

/** Longest part of a name that is shown, in characters. */
const MAX_NAME = 80;

/** Text that needs no quotes inside our sentences: an id, an address, or a name of one or two plain words. */
const PLAIN = /^(?:[\w.@+-]+|[A-Za-z0-9'&@+_-]+ [A-Za-z0-9'&@+_-]+)$/;

/** Characters that look like the end of a quotation. */
const QUOTES = /[\uff02\u2033\u201c-\u201f\u301d-\u301f\u275d\u275e]/g;

/**
 * Formats untrusted text for use inside our sentences: on one line, without invisible characters, with keys masked, cut
 * to length, and in quotes if it holds anything by which it could pose as a part of the sentence.
 * @param key matches our own key
 */
export function displayText(text: string, key?: RegExp): string {
  const shown = sanitizeAndMask(text, key)
    .replace(/\s+/g, ' ')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .trim();
  const characters = [...shown];
  return quoteUnlessPlain(characters.length > MAX_NAME ? `${characters.slice(0, MAX_NAME - 1).join('')}…` : shown);
}

/** Puts a text in quotes, unless it is plain. Never cuts it, because a yes to it is a yes to all of it. */
export function quoteUnlessPlain(text: string): string {
  return PLAIN.test(text) ? text : escapeAddresses(JSON.stringify(text).replace(QUOTES, '\\"'));
}

/** Formats a detail: `1,024 members`, `1 member`, `role Admin`, `verified`; returns nothing for false. */
export function displayDetail(label: string, value: string | number | boolean, key?: RegExp): string[] {
  if (typeof value === 'boolean') return value ? [label] : [];
  if (typeof value === 'string') return [`${label} ${displayText(value, key)}`];
  return [`${formatCount(value)} ${value === 1 ? label.replace(/s$/, '') : label}`];
}

/** Formats a number for people: `1,024`. */
export function formatCount(value: number): string {
  return value.toLocaleString('en-US');
}

/** Formats JSON for a person: in full, on one line. */
export function displayJson(value: unknown): string {
  return escapeAddresses(JSON.stringify(value)).replace(/\s+/g, ' ');
}

/** Removes invisible characters from a value, and masks keys in it. */
export function sanitizeAndMask<T>(value: T, key: RegExp | undefined): T {
  return mask(sanitize(value), { ownKey: key, allowSecrets: false });
}

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
    if (schema && secrets.includes(name) && typeof inner === 'string' && inner !== '') return [name, '[masked]'];
    return [name, schema ? hideSecretArguments(inner, schema, secrets) : inner];
  });
  return Object.fromEntries(entries);
}

/** Escapes the letters in each address within JSON that are not ASCII: some look the same. */
function escapeAddresses(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"/g, (literal) =>
    /[.@:/]/.test(literal) && !/\s/.test(literal)
      ? literal.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      : literal,
  );
}
