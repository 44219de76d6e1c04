import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Seals of this process's open questions: each is signed, good for one decision, and for ten minutes. */
export interface Seals {
  /** Seals a question about exactly this subject: returns an opaque text that must come back with the decision. */
  seal(subject: string): string;
  /** Breaks a seal: returns true if it is ours, for exactly this subject, unused and not too old. Uses it up either way. */
  open(sealed: string, subject: string): boolean;
}

/** Milliseconds for which a question stays open. */
export const QUESTION_LIFETIME = 600_000;

/** Form of a seal: nonce, time of its end, hash of its subject, signature. */
const SEAL = /^([\w-]{22})\.(\d{1,16})\.([\w-]{43})\.([\w-]{43})$/;

/**
 * Creates seals under a key that never leaves them: no seal of another process, or of an earlier one, opens.
 * @param now the clock, in milliseconds
 */
export function createSeals(now: () => number = () => Date.now()): Seals {
  // Made when first needed: Cloudflare Workers have no randomness before their first request.
  let key: Buffer | undefined;
  const mac = (text: string) => {
    key ??= randomBytes(32);
    return createHmac('sha256', key).update(text).digest('base64url');
  };
  /** Nonce -> the time from which its seal is too old anyway, so that the nonce need not be remembered. */
  const used = new Map<string, number>();

  return {
    seal(subject) {
      const nonce = randomBytes(16).toString('base64url');
      // Signed apart from its subject, so that a seal can be told from a forgery when the subject has changed; hashed
      // under the key, so that it reveals nothing of it.
      const body = `${nonce}.${now() + QUESTION_LIFETIME}.${mac(`about ${subject}`)}`;
      return `${body}.${mac(`seal ${body}`)}`;
    },
    open(sealed, subject) {
      const time = now();
      for (const [nonce, end] of used) if (end <= time) used.delete(nonce);
      const [, nonce = '', end = '', hash = '', signature = ''] = SEAL.exec(sealed) ?? [];
      if (!equal(signature, mac(`seal ${nonce}.${end}.${hash}`))) return false;
      if (Number(end) <= time || used.has(nonce)) return false;
      used.set(nonce, Number(end));
      return equal(hash, mac(`about ${subject}`));
    },
  };
}

/** Returns the part of a seal that is equal for questions about the same subject, and reveals nothing of it. */
export function subjectOf(sealed: string): string {
  return SEAL.exec(sealed)?.[3] ?? '';
}

/** The seals of this process: programs make a toolkit for each request, and another one asked. */
export const processSeals = createSeals();

/** Compares in a time that doesn't reveal where two texts differ. */
function equal(given: string, want: string): boolean {
  return given.length === want.length && timingSafeEqual(Buffer.from(given), Buffer.from(want));
}
