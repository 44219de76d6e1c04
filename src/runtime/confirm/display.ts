import { mask } from '../result/mask.ts';
import { sanitize } from '../result/sanitize.ts';
import { isObject } from '../shared/json.ts';
import { escapeLookAlikes, escapeRightToLeft } from './look-alikes.ts';

/** Longest part of a name that is shown, in characters. */
const MAX_NAME = 80;

/** Text that needs no quotes inside our sentences: an id, an address, or a name of one or two plain words. */
const PLAIN = /^(?:[\w.@+:-]+|[A-Za-z0-9'&@+_-]+ [A-Za-z0-9'&@+_-]+)$/;

/**
 * Formats untrusted text for use inside our sentences: on one line, without invisible characters, with keys masked, cut
 * to length, and in quotes if it holds anything by which it could pose as a part of the sentence.
 * @param key matches our own key
 */
export function displayText(text: string, key?: RegExp): string {
  return quoteUnlessPlain(cut(sanitizeAndMask(text, key).replace(/(\p{M}{2})\p{M}+/gu, '$1')));
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
  return escapeLookAlikes(shortFirst(value));
}

/**
 * Formats a value that Clerk has: JSON, cut to length. What is written from right to left is escaped: beside a value of
 * that kind, the two would be shown in each other's place.
 */
export function displayPresent(value: unknown, key?: RegExp): string {
  const seen = sanitizeAndMask(value, key);
  const json = typeof seen === 'string' ? JSON.stringify(cut(seen)) : closeText(cut(JSON.stringify(seen)));
  return escapeRightToLeft(escapeLookAlikes(json));
}

/** Cuts a text to the length of a name. */
function cut(text: string): string {
  // A character is at most two units: what comes later can't matter, however much it is.
  const characters = [...text.slice(0, 2 * MAX_NAME + 2)];
  return characters.length > MAX_NAME ? `${characters.slice(0, MAX_NAME - 1).join('')}…` : text;
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
