import type { Connection } from '../../../runtime/clerk/connection.ts';
import { readByTemplate } from '../../../runtime/clerk/read-by-template.ts';
import { isObject } from '../../../runtime/shared/json.ts';

/** Milliseconds for which the keys that were read are used: one that the instance has no more is good for no longer. */
const FRESH = 600_000;
/** Milliseconds after which they are read again, while those that are known are still used. */
const OLD = FRESH / 2;
/** Milliseconds between two reads, so that tokens with made-up key ids don't each cost Clerk a request. */
const PAUSE = 10_000;

/** The public keys with which an instance's tokens are verified. */
export interface SigningKeys {
  /**
   * Returns the key of that id in PEM; undefined where the instance has none.
   * @throws ToolError where Clerk can't be read
   */
  find(id: string): Promise<string | undefined>;
}

/**
 * Creates a reader of the instance's keys, through the connection that everything else takes.
 * @param now the time in milliseconds, which never goes back
 */
export function createSigningKeys(connection: Connection, now = () => performance.now()): SigningKeys {
  let known = new Map<string, string>();
  let [readAt, triedAt] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let reading: Promise<void> | undefined;
  let failure: { error: unknown } | undefined;

  const read = async () => {
    const { timeout } = connection;
    const context = { api: await connection.api(), timeout, deadline: performance.now() + timeout };
    const body = await readByTemplate('/jwks', {}, context);
    const keys = isObject(body) && Array.isArray(body.keys) ? body.keys : [];
    known = new Map((await Promise.all(keys.map(toEntry))).flat());
    readAt = now();
  };
  const age = () => now() - readAt;
  const isDue = (id: string) => age() > FRESH || !known.has(id);
  const readAgain = async () => {
    try {
      await read();
      failure = undefined;
    } catch (error) {
      failure = { error };
    }
    reading = undefined;
    triedAt = now();
  };
  return {
    async find(id) {
      if ((age() > OLD || isDue(id)) && now() - triedAt > PAUSE) reading ??= readAgain();
      // Whose key is known waits for nobody else's: anybody can make up ids.
      if (isDue(id)) await reading;
      // Until the next read, nobody knows what the instance's keys are: that is no reason to refuse a token for good.
      if (failure && isDue(id)) throw failure.error;
      return known.get(id);
    },
  };
}

async function toEntry(key: unknown): Promise<[id: string, pem: string][]> {
  if (!isObject(key) || key.kty !== 'RSA' || typeof key.kid !== 'string') return [];
  const { n, e } = key as { n: string; e: string };
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const { subtle } = globalThis.crypto;
  // A key that can't be one leaves the others as they are.
  const imported = await subtle
    .importKey('jwk', { kty: 'RSA', n, e }, algorithm, true, ['verify'])
    .catch(() => undefined);
  if (!imported) return [];
  const bytes = new Uint8Array(await subtle.exportKey('spki', imported));
  const base64 = btoa(String.fromCharCode(...bytes));
  return [[key.kid, `-----BEGIN PUBLIC KEY-----\n${base64.replace(/.{64}/g, '$&\n')}\n-----END PUBLIC KEY-----`]];
}
