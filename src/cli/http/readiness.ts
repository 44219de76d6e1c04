import { isRefusedByClerk } from '../../adapters/http/refused-key.ts';
import type { Connection } from '../../runtime/clerk/connection.ts';
import { readByTemplate } from '../../runtime/clerk/read-by-template.ts';

/** Milliseconds between two questions to Clerk, and for which an answer is waited for. */
const EVERY = 30_000;
const PATIENCE = 5_000;
/** Milliseconds that somebody who asks waits for news: what probes a server gives up soon. */
const WAIT = 800;

/** Clerk as it was seen last. */
export type ClerkState = 'reachable' | 'unreachable' | 'refuses the secret key' | 'not asked yet';

/** Tells whether Clerk can be reached, and takes the key. */
export interface Readiness {
  ask(): Promise<ClerkState>;
}

/**
 * Creates a look at Clerk, which asks it at most every 30 seconds, however often it is looked at.
 * @param onRefused learns that Clerk refuses the key, once until it takes it again
 * @param now the time in milliseconds, which never goes back
 */
export function createReadiness(
  connection: Connection,
  onRefused: () => void,
  now = () => performance.now(),
): Readiness {
  let known: ClerkState = 'not asked yet';
  let askedAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<void> | undefined;
  return {
    async ask() {
      if (!asking && now() - askedAt >= EVERY) {
        askedAt = now();
        asking = askClerk(connection)
          .then((state) => {
            if (state === 'refuses the secret key' && known !== state) onRefused();
            known = state;
          })
          .finally(() => {
            asking = undefined;
          });
      }
      if (asking) await Promise.race([asking, pause(WAIT)]);
      return known;
    },
  };
}

async function askClerk(connection: Connection): Promise<ClerkState> {
  try {
    const deadline = performance.now() + PATIENCE;
    await readByTemplate('/jwks', {}, { api: await connection.api(), timeout: PATIENCE, deadline });
    return 'reachable';
  } catch (error) {
    return isRefusedByClerk(error) ? 'refuses the secret key' : 'unreachable';
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
