import { randomBytes } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Returns that many random letters and digits. */
export function randomText(length: number): string {
  return [...randomBytes(length)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

/** Returns a new id in Clerk's form: a prefix, then 27 letters and digits (`user_2Xc…`). */
export function newId(prefix: string): string {
  return `${prefix}_${randomText(27)}`;
}
