import { QUESTION_LIFETIME, subjectOf } from '../../../runtime/confirm/seal.ts';
import { fingerprint } from '../../../runtime/shared/fingerprint.ts';
import type { Store } from '../../../runtime/store/store.ts';
import { orElse } from '../../../runtime/store/store-error.ts';
import type { AskedCall, KeptSeals } from './asked-call.ts';

/** Stands for the seal that can't be read: opening it tells that the store can't be used. */
const UNREADABLE = 'unreadable';

/**
 * Keeps seals in a store. Of questions about other facts under one call, nobody can tell which a yes is for: then none is
 * handed out. Never throws: without the store, no seal opens.
 */
export function keepInStore(store: Store): KeptSeals {
  const first = (call: AskedCall) => `asked:${fingerprint(call)}`;
  const other = (call: AskedCall) => `${first(call)}:other`;
  const keep = async (call: AskedCall, seal: string) => {
    if (await store.setOnce(first(call), seal, QUESTION_LIFETIME)) return;
    const open = await store.get(first(call));
    if (open === undefined || subjectOf(open) !== subjectOf(seal))
      await store.setOnce(other(call), seal, QUESTION_LIFETIME);
  };
  const take = async (call: AskedCall) =>
    (await store.get(other(call))) === undefined ? store.take(first(call)) : undefined;
  const has = async (call: AskedCall) =>
    ((await store.get(first(call))) ?? (await store.get(other(call)))) !== undefined;
  return {
    keep: (call, seal) =>
      orElse(
        () => keep(call, seal),
        async () => {},
      ),
    take: (call) =>
      orElse(
        () => take(call),
        async () => UNREADABLE,
      ),
    has: (call) =>
      orElse(
        () => has(call),
        async () => false,
      ),
  };
}
