import type { Span } from './spellings.ts';

/** Text in which a token may be: parts of base64url between dots. */
const DOTTED = /[\w.-]+/g;

/** Shortest part that can hold a JSON object with a name behind other characters: `{"a":1}`. */
const SHORTEST = 10;

/** The beginning of a JSON object in a decoded part: with whitespace before the brace and after it. */
const OBJECT = /[ \t\r\n]*\{[ \t\r\n]*"/;
const AT_START = new RegExp(`^${OBJECT.source}`);
/** Behind other characters, which make bytes of their own, a name and a colon as well: two bytes may be there by chance. */
const ANYWHERE = /\{[ \t\r\n]*"[^"]{1,60}"[ \t\r\n]*:/;

/**
 * Matches where a JSON object may begin in base64url: the brace and what is behind it, a quote or whitespace, as they are
 * spelled at each of the three places in a group of characters.
 */
const BRACE = /e(?:y[A-DI-L]|w[k-r0-3])|[HXn3]s[giJKN]|7(?:I|C[Q-Za-v]|D[Q-Za-f])/;

/** Matches two dots between the parts of a token. */
const TWO_DOTS = /\.[\w-]*\.[\w-]/;

/** Returns false for a text in which there is no token: for most, such as addresses, without taking them apart. */
export function mayHoldToken(text: string): boolean {
  return TWO_DOTS.test(text) && BRACE.test(text);
}

/**
 * Finds the JSON Web Tokens in a text, signed or encrypted: parts joined by dots, the first of which is a JSON object in
 * base64url, also where other characters are glued to it. Takes time in line with the text's length.
 * @see https://www.rfc-editor.org/rfc/rfc7515#section-7.1 and https://www.rfc-editor.org/rfc/rfc7516#section-7.1
 */
export function findTokens(text: string): Span[] {
  const found: Span[] = [];
  if (!mayHoldToken(text)) return found;
  for (const { 0: run, index } of text.matchAll(DOTTED)) {
    if (!run.includes('.')) continue;
    const parts = run.split('.');
    let at = index;
    let end = 0;
    for (const [place, part] of parts.entries()) {
      const header = at >= end && isFollowed(parts, place) ? headerIn(part) : undefined;
      if (header !== undefined) {
        end = endOf(parts, place, at);
        found.push([at + header, end]);
      }
      at += part.length + 1;
    }
  }
  return found;
}

/** Returns true where two more parts follow; the second part of an encrypted token may be empty. */
function isFollowed(parts: readonly string[], place: number): boolean {
  return parts[place + 1] !== undefined && Boolean(parts[place + 2]);
}

/** Returns where a token ends: after the last of its parts that isn't empty. */
function endOf(parts: readonly string[], place: number, at: number): number {
  let end = at + (parts[place] ?? '').length + 1 + (parts[place + 1] ?? '').length;
  for (let next = place + 2; parts[next]; next += 1) end += 1 + (parts[next] ?? '').length;
  return end;
}

/** Returns the place in a part where the JSON object begins that it ends in; undefined if there is none. */
function headerIn(part: string): number | undefined {
  // The characters by which a brace or whitespace begins: most parts are spared the rest.
  if (/^[eICD]/.test(part) && AT_START.test(decode(part))) return 0;
  if (part.length < SHORTEST) return undefined;
  // Four characters are three bytes: the glued ones may shift it in four ways.
  const places = [0, 1, 2, 3].flatMap((shift) => {
    const decoded = decode(part.slice(shift));
    const found = ANYWHERE.exec(decoded);
    if (!found) return [];
    const blank = decoded.slice(0, found.index).length - decoded.slice(0, found.index).trimEnd().length;
    return shift + Math.floor(((found.index - blank) * 4) / 3);
  });
  return places.length > 0 ? Math.min(...places) : undefined;
}

function decode(part: string): string {
  return Buffer.from(part, 'base64url').toString('latin1');
}
