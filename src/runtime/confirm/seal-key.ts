import { hkdfSync, randomBytes } from 'node:crypto';
import type { Store } from '../store/store.ts';
import { StoreError } from '../store/store-error.ts';

/** Returns the key that seals are signed with. */
export type SealKey = () => Promise<Uint8Array>;

const BYTES = 32;
/** The key of the text that tells a store from every other, and the milliseconds for which it is kept: longer than any question. */
const ID = 'id';
const ID_LIFETIME = 365 * 86_400_000;

/** Creates a key that never leaves this process: no seal of another one, or of an earlier one, opens. */
export function randomKey(): SealKey {
  // Made when first needed: Cloudflare Workers have no randomness before their first request.
  let key: Uint8Array | undefined;
  return async () => {
    key ??= randomBytes(BYTES);
    return key;
  };
}

/**
 * Creates the key that all processes have which share a secret and a store. It changes where the store loses what it keeps.
 * @param secret the secret key of the instance, or a text that was made for this alone
 */
export function sharedKey(secret: string, store: Store): SealKey {
  let last: { id: string; key: Uint8Array } | undefined;
  return async () => {
    const id = (await store.get(ID)) ?? (await makeId(store));
    if (last?.id !== id)
      last = { id, key: new Uint8Array(hkdfSync('sha256', secret, id, 'clerk-agent-toolkit seals', BYTES)) };
    return last.key;
  };
}

async function makeId(store: Store): Promise<string> {
  const id = randomBytes(16).toString('base64url');
  if (await store.setOnce(ID, id, ID_LIFETIME)) return id;
  const others = await store.get(ID);
  if (others === undefined) throw new StoreError('The store keeps nothing: what was written a moment ago is gone.');
  return others;
}
