import { randomBytes } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Random letters and digits, as many as asked. */
export function randomText(length: number): string {
  return [...randomBytes(length)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

/** An id in Clerk's form: a prefix, then 27 letters and digits (`user_2Xc…`). */
export function newId(prefix: string): string {
  return `${prefix}_${randomText(27)}`;
}
