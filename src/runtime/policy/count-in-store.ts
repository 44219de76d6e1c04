import type { Store } from '../store/store.ts';
import { orElse } from '../store/store-error.ts';
import { CALL_LIMITS, type CallCounts, type CallLimits, countInMemory, WINDOW_MS } from './call-limit.ts';

/** Milliseconds for which a call counts as under way unless its process says again that it is: a process may be killed. */
const LEASE = 60_000;

/**
 * Creates counts of one person's calls that all processes with the same store share. While the store can't be used, the
 * process counts alone.
 * @param key text that is the same for the same person under the same limits
 */
export function countInStore(store: Store, key: string, limits: CallLimits = {}): CallCounts {
  const { perMinute, atOnce } = { ...CALL_LIMITS, ...limits };
  const alone = countInMemory(limits);
  const underWay = `under:${key}`;
  const enter = async () => {
    const member = globalThis.crypto.randomUUID();
    const count = () => store.count(underWay, member, { most: atOnce, window: LEASE });
    if ((await count()) > 0) return undefined;
    const renewal = setInterval(() => void count().catch(() => {}), LEASE / 3);
    if (typeof renewal === 'object') renewal.unref();
    return () => {
      clearInterval(renewal);
      // If that fails, its lease ends.
      store.uncount(underWay, member).catch(() => {});
    };
  };
  return {
    enter: () => orElse(enter, alone.enter),
    take: (ahead) =>
      orElse(
        () =>
          store.count(`calls:${key}`, globalThis.crypto.randomUUID(), { most: perMinute, window: WINDOW_MS, ahead }),
        () => alone.take(ahead),
      ),
  };
}
