/** Shortest encoding to look for: a shorter one (three or four characters of a key of four) is found where no key is. */
const MIN_LENGTH = 8;

/**
 * Returns a pattern that finds a key in a text, however it is spelled: plain, percent-encoded, escaped as in JSON (each of the three also
 * in part), hexadecimal, base64 or base64url, also inside of something longer that was encoded (`user:key`).
 * @param key not empty; of ASCII characters, as it stands in a header
 */
export function ownKeyPattern(key: string): RegExp {
  const encoded = [hexadecimal(key), ...base64(key)].filter(({ length }) => length >= MIN_LENGTH);
  const spellings = [
    ...encoded.map((text) => (/^[\da-f]+$/.test(text) ? anyCase(text) : inAnySpelling(text))),
    inAnySpelling(key),
  ];
  return new RegExp(spellings.join('|'), 'g');
}

/** Each character as it is, or escaped. */
function inAnySpelling(text: string): string {
  return [...text].map((character) => `(?:${[...spellingsOf(character)].join('|')})`).join('');
}

function* spellingsOf(character: string): Generator<string> {
  const hex = anyCase(hexadecimal(character));
  yield character.replace(/[^\w]/, '\\$&');
  yield `%${hex}`;
  yield `\\\\u00${hex}`;
  if (character === '/') yield '\\\\/';
  // The other alphabet of base64.
  if (character === '+') yield '-';
  if (character === '/') yield '_';
}

/** The key in base64: whole, with its padding and without, and what is the same of it wherever in a text of three-byte groups it stands. */
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

/** Hexadecimal digits in either case. */
function anyCase(digits: string): string {
  return digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
