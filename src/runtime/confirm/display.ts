import { mask } from '../result/mask.ts';
import { sanitize } from '../result/sanitize.ts';
import { isObject } from '../shared/json.ts';

/** Longest part of a name that is shown, in characters. */
const MAX_NAME = 80;

/** Text that needs no quotes inside our sentences: an id, an address, or a name of one or two plain words. */
const PLAIN = /^(?:[\w.@+:-]+|[A-Za-z0-9'&@+_-]+ [A-Za-z0-9'&@+_-]+)$/;

/** Characters that look like the end of a quotation, like a blank, or like the marks of our own sentences, and aren't. */
const LOOK_ALIKES =
  /[\u00ab\u00bb\u02ba\u02dd\u02ee\u02f6\u05f3\u05f4\u1cd3\u2033\u2034\u2036\u2037\u201c-\u201f\u2057\u275d\u275e\u2760\u2e42\u301d-\u301f\u3003\uff02]|[\u{1f676}-\u{1f678}]|(?! )[\p{Z}\u2800\u{1d159}]/gu;

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
  return quoteUnlessPlain(cut(shown, MAX_NAME));
}

/** Puts a text in quotes, unless it is plain. Never cuts it, because a yes to it is a yes to all of it. */
export function quoteUnlessPlain(text: string): string {
  return PLAIN.test(text) ? text : escapeLookAlikes(JSON.stringify(text));
}

/** Formats a number for people: `1,024`. */
export function formatCount(value: number): string {
  return value.toLocaleString('en-US');
}

/**
 * Formats an argument as it will be sent: JSON, in full, on one line. Short fields come before long ones, so that none can
 * be pushed out of sight.
 */
export function displayJson(value: unknown): string {
  return escapeLookAlikes(JSON.stringify(shortFirst(value)));
}

/** Formats a value that Clerk has: JSON, cut to length. */
export function displayPresent(value: unknown, key?: RegExp): string {
  return cut(displayJson(sanitizeAndMask(value, key)), MAX_NAME);
}

/** Cuts a text to so many characters. */
function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}

/** Removes invisible characters from a value, and masks keys in it. */
export function sanitizeAndMask<T>(value: T, key: RegExp | undefined): T {
  return mask(sanitize(value), { ownKey: key, allowSecrets: false });
}

function shortFirst(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shortFirst);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, shortFirst(inner)] as const);
  const length = ([name, inner]: (typeof entries)[number]) => name.length + JSON.stringify(inner ?? null).length;
  return Object.fromEntries(entries.sort((a, b) => length(a) - length(b)));
}

/** Escapes what looks like something else in JSON text: look-alikes everywhere, and in addresses all letters that aren't ASCII. */
function escapeLookAlikes(json: string): string {
  const addresses = json.replace(/"(?:[^"\\]|\\.)*"/g, (literal) =>
    /[.@:/]/.test(literal) && !/\s/.test(literal) ? literal.replace(/[^ -~]/gu, escapeCharacter) : literal,
  );
  return addresses.replace(LOOK_ALIKES, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return [...Array(character.length).keys()]
    .map((place) => `\\u${character.charCodeAt(place).toString(16).padStart(4, '0')}`)
    .join('');
}
