import { createHmac, hkdfSync } from 'node:crypto';
import { isSameSecret } from '../shared/is-same-secret.ts';
import type { Store } from '../store/store.ts';
import { orElse } from '../store/store-error.ts';
import { FRESH, type SharedStandings, type Standing } from './memberships.ts';

/** Milliseconds by which the clocks of two processes may differ. */
const SKEW = 5_000;

/**
 * Creates a place for standings in a store. Each is signed, and names its user and its time: whoever can write to the store
 * gives nobody a role by that.
 * @param secretKey the secret key of the instance, from which the key of signatures comes
 * @param instance text that tells the instance from others whose people may be in the same store
 */
export function shareStandings(
  store: Store,
  secretKey: string,
  instance: string,
  now = () => Date.now(),
): SharedStandings {
  const key = new Uint8Array(hkdfSync('sha256', secretKey, '', 'clerk-agent-toolkit standings', 32));
  const sign = (text: string) => createHmac('sha256', key).update(text).digest('base64url');
  const place = (user: string) => `standing:${instance}:${user}`;

  const read = (user: string, kept: string): { standing: Standing; age: number } | undefined => {
    const [signature = '', text = ''] = [kept.slice(0, 43), kept.slice(44)];
    if (!isSameSecret(signature, sign(`${user} ${text}`))) return undefined;
    const { at, standing } = JSON.parse(text) as { at: number; standing: Standing };
    const age = now() - at;
    return age > -SKEW && age < FRESH ? { standing, age: Math.max(0, age) } : undefined;
  };
  return {
    find: (user) =>
      orElse(
        async () => {
          const kept = await store.get(place(user));
          return kept === undefined ? undefined : read(user, kept);
        },
        async () => undefined,
      ),
    keep: (user, standing, age) =>
      orElse(
        async () => {
          const text = JSON.stringify({ at: now() - age, standing });
          // In place of what is there: of two that are read at once, either is true.
          await store.take(place(user));
          await store.setOnce(place(user), `${sign(`${user} ${text}`)}.${text}`, FRESH);
        },
        async () => {},
      ),
  };
}
