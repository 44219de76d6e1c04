import { randomBytes } from 'node:crypto';
import type { NewId } from './kind.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The prefixes of keys and tokens, whose ids have 32 hexadecimal digits. */
const HEX = ['ak', 'mt', 'oat'];

/** Returns a generator of numbers from 0 up to 2^32, the same for the same seed (xorshift128, Marsaglia 2003). */
export function createRandom(seed: number): () => number {
  let [x, y, z, w] = [seed | 0, 362_436_069, 521_288_629, 88_675_123];
  const next = () => {
    const t = x ^ (x << 11);
    x = y;
    y = z;
    z = w;
    w = w ^ (w >>> 19) ^ t ^ (t >>> 8);
    return w >>> 0;
  };
  // The first numbers of neighbouring seeds are alike.
  for (let i = 0; i < 16; i++) next();
  return next;
}

/** Returns that many letters and digits. */
export function randomText(random: () => number, length: number): string {
  let text = '';
  while (text.length < length) {
    // Five characters of a number: 62^5 is the highest power of 62 below 2^32.
    for (let rest = random(), i = 0; i < 5; i++, rest = Math.floor(rest / 62)) text += ALPHABET[rest % 62];
  }
  return text.slice(0, length);
}

/** Returns a maker of ids in Clerk's form: a prefix, then 27 letters and digits that begin with 3 (`user_3fK…`). */
export function createNewId(seed: number): NewId {
  const random = createRandom(seed);
  const hex = () => Array.from({ length: 4 }, () => random().toString(16).padStart(8, '0')).join('');
  return (prefix) => `${prefix}_${HEX.includes(prefix) ? hex() : `3${randomText(random, 26)}`}`;
}

/** Returns a secret in the form of an id, that no other sandbox has: what one accepts, another refuses. */
export function newSecret(prefix: string): string {
  return `${prefix}_3${randomText(() => randomBytes(4).readUInt32BE(), 26)}`;
}
