import { type EscapeBudget, findAll, findInSpellings, replaceSpans } from './spellings.ts';

/** Shortest encoding to look for: a shorter one (three or four characters of a key of four) is found where no key is. */
const MIN_LENGTH = 8;

/** Shortest rest of a key to look for without its prefix: a shorter one could be a word. */
const MIN_REST = 16;

/** The beginning that all secret keys share. */
const PREFIX = /^(?:sk_)?(?:live|test)_/;

/**
 * Returns a pattern for a key as it is and as it may be encoded (hexadecimal, base64 or base64url, also inside of
 * something longer that was encoded, such as `user:key`), each also without the key's prefix. To be used by `replaceOwnKey`.
 * @param key not empty; of ASCII characters, as it stands in a header
 */
export function ownKeyPattern(key: string): RegExp {
  const rest = key.replace(PREFIX, '');
  const texts = rest !== key && rest.length >= MIN_REST ? [key, rest] : [key];
  const encoded = texts
    .flatMap((text) => [hexadecimal(text), ...base64(text)])
    .filter((text) => text.length >= MIN_LENGTH);
  const pattern = new RegExp([...texts.map(escapeRegExp), ...encoded.map(inEitherForm)].join('|'), 'g');
  shortest.set(pattern, Math.min(...[...texts, ...encoded].map((text) => text.length)));
  return pattern;
}

/** The length of the shortest text that each pattern matches. */
const shortest = new WeakMap<RegExp, number>();

/**
 * Replaces our own key in a text, however it is spelled: also escaped (percent, JSON, backslashes; each in part and in
 * several layers) and split by whitespace.
 * @param pattern made by `ownKeyPattern`
 */
export function replaceOwnKey(text: string, pattern: RegExp, replacement: string, budget?: EscapeBudget): string {
  // Every escape is longer than what it stands for, so that a shorter text holds no key in any spelling.
  if (text.length < (shortest.get(pattern) ?? 0)) return text;
  // Without escapes, a text has two spellings: as it is, and without whitespace. Most need no account of what was where.
  if (!/[%\\&]/.test(text) && !matches(pattern, text) && !matches(pattern, text.replace(/\s+/g, ''))) return text;
  const spans = findInSpellings(text, (part) => findAll(part, pattern), { split: true, ...(budget && { budget }) });
  return replaceSpans(text, spans, replacement);
}

function matches(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** A key in base64: whole, with its padding and without, and what is the same of it wherever in a text of three-byte groups it stands. */
function base64(key: string): string[] {
  const padded = Buffer.from(key).toString('base64');
  const inside = [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(key)]);
    const text = bytes.toString('base64').replace(/=+$/, '');
    // A character that has bits of a neighbour is not the key's alone.
    return text.slice(Math.ceil((before * 8) / 6), bytes.length % 3 === 0 ? undefined : -1);
  });
  return [padded, padded.replace(/=+$/, ''), ...inside];
}

function hexadecimal(text: string): string {
  return Buffer.from(text).toString('hex');
}

/** Hexadecimal digits in either case, base64 in either of its alphabets. */
function inEitherForm(text: string): string {
  return /^[\da-f]+$/.test(text)
    ? text.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)
    : text.replace(/\+/g, '[+-]').replace(/\//g, '[/_]');
}

function escapeRegExp(text: string): string {
  return text.replace(/[^\w]/g, '\\$&');
}
