import { type CallCounts, countInMemory } from '../../../runtime/policy/call-limit.ts';
import { Remembered } from './remembered.ts';

/** Most requests of a person within a minute, whatever they ask: calls have a limit of their own, and lists and greetings cost work too. */
export const REQUESTS_A_MINUTE = 600;
const KEPT = { most: 10_000, idle: 60_000 };

/**
 * Creates the limit on people's requests: a function that counts one, and returns 0, or the milliseconds until there is room for it.
 * @param now the time in milliseconds, which never goes back
 */
export function createRequestLimit(now = () => performance.now()): (user: string) => Promise<number> {
  const people = new Remembered<CallCounts>(KEPT, now);
  return (user) => {
    const counts = people.get(user) ?? people.set(user, countInMemory({ perMinute: REQUESTS_A_MINUTE }, now));
    return counts.take(0);
  };
}
