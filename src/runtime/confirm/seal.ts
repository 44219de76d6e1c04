import { createHmac } from 'node:crypto';
import { isSameSecret } from '../shared/is-same-secret.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import type { Store } from '../store/store.ts';
import { randomKey, type SealKey } from './seal-key.ts';

/**
 * Seals of open questions: each is signed, good for one decision, and for ten minutes. Both throw StoreError where the store
 * can't be used, and the seal is then as good as none.
 */
export interface Seals {
  /** Seals a question about exactly this subject: returns an opaque text that must come back with the decision. */
  seal(subject: string): Promise<string>;
  /** Breaks a seal, and uses it up whatever comes of it. */
  open(sealed: string, subject: string): Promise<Opening>;
}

/**
 * The outcome of breaking a seal: `good` if it is for exactly this subject, unused and not too old; `foreign` if it was made
 * with another key, as another process has it, or nobody.
 */
export type Opening = 'good' | 'void' | 'foreign';

/** Milliseconds for which a question stays open. */
export const QUESTION_LIFETIME = 600_000;

/** Form of a seal: nonce, time of its end, hash of its subject, signature. */
const SEAL = /^([\w-]{22})\.(\d{1,16})\.([\w-]{43})\.([\w-]{43})$/;

/** Everything that seals are made with. */
export interface SealOptions {
  /** Keeps which seals are unused. One that is lost there opens no more. */
  store: Store;
  /** Returns the key that seals are signed with: they open wherever it is the same, with the same store. */
  key: SealKey;
  /** Returns the time in milliseconds. */
  now?: () => number;
}

/** Creates seals. */
export function createSeals({ store, key, now = () => Date.now() }: SealOptions): Seals {
  const macWith = (secret: Uint8Array) => (text: string) =>
    createHmac('sha256', secret).update(text).digest('base64url');

  return {
    async seal(subject) {
      const mac = macWith(await key());
      const nonce = Buffer.from(globalThis.crypto.getRandomValues(new Uint8Array(16))).toString('base64url');
      // Signed apart from its subject, so that a seal can be told from a forgery when the subject has changed; hashed
      // under the key, so that it reveals nothing of it.
      const body = `${nonce}.${now() + QUESTION_LIFETIME}.${mac(`about ${subject}`)}`;
      const signature = mac(`seal ${body}`);
      await store.setOnce(unused(nonce), signature, QUESTION_LIFETIME);
      return `${body}.${signature}`;
    },
    async open(sealed, subject) {
      const mac = macWith(await key());
      const [isSeal, nonce = '', end = '', hash = '', signature = ''] = SEAL.exec(sealed) ?? [];
      if (!isSeal) return 'void';
      if (!isSameSecret(signature, mac(`seal ${nonce}.${end}.${hash}`))) return 'foreign';
      const kept = await store.take(unused(nonce));
      if (kept !== signature || Number(end) <= now()) return 'void';
      return isSameSecret(hash, mac(`about ${subject}`)) ? 'good' : 'void';
    },
  };
}

function unused(nonce: string): string {
  return `seal:${nonce}`;
}

/** Returns the part of a seal that is equal for questions about the same subject, and reveals nothing of it. */
export function subjectOf(sealed: string): string {
  return SEAL.exec(sealed)?.[3] ?? '';
}

/** The seals of this process: programs make a toolkit for each request, and another one asked. */
export const processSeals = createSeals({ store: createMemoryStore(), key: randomKey() });
