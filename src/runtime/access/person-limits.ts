import { type CallLimits, createCallLimit, limitBy } from '../policy/call-limit.ts';
import { countInStore } from '../policy/count-in-store.ts';
import type { CallLimit } from '../policy/person.ts';
import type { Store } from '../store/store.ts';
import type { PersonLimits } from './rules.ts';

/** Most people whose calls are counted at a time; beyond them, whoever called longest ago begins anew. */
const MAX_PEOPLE = 10_000;

/** Limits by person, each shared by all toolkits that the person has under rules with the same numbers. */
export interface LimitsByPerson {
  of(user: string, limits: PersonLimits): CallLimit;
}

/** Makes a limit; the key is the same for the same person with the same numbers. */
export type CreateLimit = (limits: CallLimits, key: string) => CallLimit;

/**
 * Creates the limits of all processes that share a store.
 * @param instance text that tells the instance from others whose people may be in the same store
 */
export function createSharedLimits(store: Store, instance: string): LimitsByPerson {
  return createLimits((limits, key) => limitBy(countInStore(store, `${instance}:${key}`, limits), limits));
}

/** Creates limits, each when its person is first seen. */
export function createLimits(create: CreateLimit = (limits) => createCallLimit(limits)): LimitsByPerson {
  // Whoever was seen last comes last.
  const known = new Map<string, CallLimit>();
  return {
    of: (user, { callsPerMinute, callsAtOnce }) => {
      const key = JSON.stringify([user, callsPerMinute, callsAtOnce]);
      const limit =
        known.get(key) ??
        create(
          {
            ...(callsPerMinute !== undefined && { perMinute: callsPerMinute }),
            ...(callsAtOnce !== undefined && { atOnce: callsAtOnce }),
          },
          key,
        );
      known.delete(key);
      known.set(key, limit);
      const [oldest] = known.keys();
      if (known.size > MAX_PEOPLE && oldest !== undefined) known.delete(oldest);
      return limit;
    },
  };
}
