import { type CallLimits, createCallLimit } from '../policy/call-limit.ts';
import type { CallLimit } from '../policy/person.ts';
import type { PersonLimits } from './rules.ts';

/** Most people whose calls are counted at a time; beyond them, whoever called longest ago begins anew. */
const MAX_PEOPLE = 10_000;

/** Limits by person, each shared by all toolkits that the person has under rules with the same numbers. */
export interface LimitsByPerson {
  of(user: string, limits: PersonLimits): CallLimit;
}

/** Creates limits, each when its person is first seen. */
export function createLimits(create: (limits: CallLimits) => CallLimit = createCallLimit): LimitsByPerson {
  // Whoever was seen last comes last.
  const known = new Map<string, CallLimit>();
  return {
    of: (user, { callsPerMinute, callsAtOnce }) => {
      const key = JSON.stringify([user, callsPerMinute, callsAtOnce]);
      const limit =
        known.get(key) ??
        create({
          ...(callsPerMinute !== undefined && { perMinute: callsPerMinute }),
          ...(callsAtOnce !== undefined && { atOnce: callsAtOnce }),
        });
      known.delete(key);
      known.set(key, limit);
      const [oldest] = known.keys();
      if (known.size > MAX_PEOPLE && oldest !== undefined) known.delete(oldest);
      return limit;
    },
  };
}
