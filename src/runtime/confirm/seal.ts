import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Open questions of this process: each is signed, good for one answer, and for ten minutes. */
export interface Seals {
  /** Seals a question about exactly this: an opaque text that its answer must bring back. */
  seal(about: string): string;
  /** Breaks a seal: whether it is ours, about exactly this, unused and not too old. It is used up then, whatever came out. */
  open(sealed: string, about: string): boolean;
}

/** Milliseconds for which a question stays open. */
export const QUESTION_LIFETIME = 600_000;

/** Nonce, time of its end, what it is about, signature. */
const FORM = /^([\w-]{22})\.(\d{1,16})\.([\w-]{43})\.([\w-]{43})$/;

/**
 * Seals under a key of their own, which never leaves them: no other process's seal, nor an earlier one's, opens.
 * @param now the clock, in milliseconds
 */
export function createSeals(now: () => number = Date.now): Seals {
  const key = randomBytes(32);
  const mac = (text: string) => createHmac('sha256', key).update(text).digest('base64url');
  /** Nonce -> the time when its seal is too old anyway, and the nonce need not be remembered. */
  const used = new Map<string, number>();

  return {
    seal(about) {
      const nonce = randomBytes(16).toString('base64url');
      // Signed apart from what it is about, so that a seal can be told from a forgery when that has changed; hashed
      // under the key, so that it tells nothing of it.
      const body = `${nonce}.${now() + QUESTION_LIFETIME}.${mac(`about ${about}`)}`;
      return `${body}.${mac(`seal ${body}`)}`;
    },
    open(sealed, about) {
      const time = now();
      for (const [nonce, end] of used) if (end <= time) used.delete(nonce);
      const [, nonce = '', end = '', subject = '', signature = ''] = FORM.exec(sealed) ?? [];
      if (!equal(signature, mac(`seal ${nonce}.${end}.${subject}`))) return false;
      if (Number(end) <= time || used.has(nonce)) return false;
      used.set(nonce, Number(end));
      return equal(subject, mac(`about ${about}`));
    },
  };
}

/** Compares in a time that doesn't tell where two texts differ. */
function equal(given: string, want: string): boolean {
  return given.length === want.length && timingSafeEqual(Buffer.from(given), Buffer.from(want));
}
