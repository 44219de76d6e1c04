import { clean } from './clean.ts';
import type { JsonObject } from './json.ts';
import { mask } from './mask.ts';

/** How much of a text that somebody typed is told. */
const LONGEST = 80;

/** What can stand between our words as it is. */
const PLAIN = /^[\p{L}\p{M}\p{N} '&,.@+_-]+$/u;

/** Where a plain text could end our sentence and begin one of its own. */
const SENTENCE = /\. /;

/**
 * A text that somebody typed, for a place in our own sentence: on one line, without what can't be seen and without keys,
 * cut, and in quotes if it holds anything by which it could pose as a part of the sentence.
 * @param own finds our own key
 */
export function told(text: string, own?: RegExp): string {
  const seen = tidy(text, own).replace(/\s+/g, ' ').trim();
  const characters = [...seen];
  const cut = characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : seen;
  return PLAIN.test(cut) && !SENTENCE.test(cut) ? cut : JSON.stringify(cut);
}

/** `1,024 members`, `1 member`, `role Admin`, `verified`; nothing for what is not so. */
export function fact(words: string, value: string | number | boolean, own?: RegExp): string[] {
  if (typeof value === 'boolean') return value ? [words] : [];
  if (typeof value === 'string') return [`${words} ${told(value, own)}`];
  return [`${count(value)} ${value === 1 ? words.replace(/s$/, '') : words}`];
}

/** A number as people read it: `1,024`. */
export function count(value: number): string {
  return value.toLocaleString('en-US');
}

/**
 * JSON of the arguments, for a person to read: on one line, secrets hidden, and cut, saying so. What has to be cut begins
 * with the short ones: a switch is not to be hidden behind a long text.
 * @param secrets names of the fields whose values are hidden
 * @param room how many characters it may take
 */
export function json(args: JsonObject, secrets: readonly string[], room: number, own?: RegExp): string {
  const seen = mask(clean(args), { own, fields: secrets, allowSecrets: false });
  const text = oneLine(seen);
  if (text.length <= room) return text;
  const length = ([, value]: [string, unknown]) => oneLine(value).length;
  const shortFirst = Object.fromEntries(Object.entries(seen).sort((a, b) => length(a) - length(b)));
  return `${oneLine(shortFirst).slice(0, room)}… (cut, ${count(text.length)} characters in all)`;
}

function oneLine(value: unknown): string {
  return JSON.stringify(value).replace(/\s+/g, ' ');
}

function tidy(text: string, own: RegExp | undefined): string {
  return mask(clean(text), { own, allowSecrets: false });
}
