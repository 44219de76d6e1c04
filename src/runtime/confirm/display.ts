import { sanitize } from '../result/sanitize.ts';
import { mask } from '../result/secrets/mask.ts';
import { isObject } from '../shared/json.ts';
import { escapeLookAlikes, escapeRightToLeft } from './look-alikes.ts';

/** Longest part of a name that is shown, in characters; and of a value that Clerk has, which a person is about to lose. */
const MAX_NAME = 80;
const MAX_TEXT = 300;
const MAX_LIST = 1000;

/** Text that needs no quotes inside our sentences: an id, an address, or one or two plain words. */
const PLAIN = /^(?:[\w.@+:-]*[\w@+-]|[A-Za-z0-9'&@+_-]+ [A-Za-z0-9'&@+_-]+)$/;

/** A name that needs none: one or two words that can't be taken for an id or an address. */
export const PLAIN_NAME = /^[A-Za-z0-9'&+-]+(?: [A-Za-z0-9'&+-]+)?$/;

/**
 * Formats untrusted text for use inside our sentences: on one line, without invisible characters, with keys masked, cut
 * to length, and in quotes if it holds anything by which it could pose as a part of the sentence.
 * @param key matches our own key
 */
export function displayText(text: string, key?: RegExp): string {
  return quoteUnlessPlain(shorten(text, key));
}

/** Formats a name, as untrusted text, in quotes too if it could pose as an id or an address. */
export function displayName(text: string, key?: RegExp): string {
  return quoteUnlessPlain(shorten(text, key), PLAIN_NAME);
}

function shorten(text: string, key: RegExp | undefined): string {
  return cut(sanitizeAndMask(text, key).replace(/(\p{M}{2})\p{M}+/gu, '$1'));
}

/** Puts a text in quotes, unless it is plain. Never cuts it, because a yes to it is a yes to all of it. */
export function quoteUnlessPlain(text: string, plain = PLAIN): string {
  return plain.test(text) ? text : escapeLookAlikes(JSON.stringify(text));
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
  return escapeLookAlikes(shortFirst(value));
}

/**
 * Formats a value that Clerk has: JSON, cut to length. What is written from right to left is escaped: beside a value of
 * that kind, the two would be shown in each other's place.
 */
export function displayPresent(value: unknown, key?: RegExp): string {
  const seen = sanitizeAndMask(value, key);
  const json =
    typeof seen === 'string' ? JSON.stringify(cut(seen, MAX_TEXT)) : closeText(cut(shortFirst(seen), MAX_LIST));
  return escapeRightToLeft(escapeLookAlikes(json));
}

/** Formats items of a list that Clerk has, as many as there is room for: `"a", "b" and 7 more`. */
export function displayPresentItems(items: readonly unknown[], key?: RegExp): string {
  const shown: string[] = [];
  for (const item of items) {
    const text = displayPresent(item, key);
    if (shown.length > 0 && shown.join(', ').length + text.length > MAX_LIST) break;
    shown.push(text);
  }
  const more = items.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${formatCount(more)} more` : ''}`;
}

/** Formats the name of a key, which whoever writes metadata chooses. */
export function displayKey(name: string): string {
  return /^[\w-]+$/.test(name) ? name : escapeRightToLeft(displayJson(name));
}

/** Formats the name of a key that Clerk has, cut to length. */
export function displayPresentKey(name: string, key?: RegExp): string {
  return displayKey(cut(sanitizeAndMask(name, key)));
}

/** Cuts a text to a length: by default a name's. */
function cut(text: string, length = MAX_NAME): string {
  // A character is at most two units: what comes later can't matter, however much it is.
  const characters = [...text.slice(0, 2 * length + 2)];
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text;
}

/** Closes the text at which JSON was cut, so that what follows can't be taken for a part of it. */
function closeText(json: string): string {
  return /^(?:[^"]|"(?:[^"\\]|\\.)*")*$/.test(json) ? json : `${json}"`;
}

/** Removes invisible characters from a value, and masks keys in it. */
export function sanitizeAndMask<T>(value: T, key: RegExp | undefined): T {
  return mask(sanitize(value), { ownKey: key, allowSecrets: false });
}

/** Writes JSON in which the short fields of an object come before the long ones, whatever their names. */
function shortFirst(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shortFirst).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([name, inner]) => `${JSON.stringify(name)}:${shortFirst(inner)}`);
  return `{${fields.sort((a, b) => a.length - b.length).join(',')}}`;
}
