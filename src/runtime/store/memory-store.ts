import type { CountLimit, Store } from './store.ts';
import { StoreError } from './store-error.ts';

/** Most values that one process keeps: open questions, and what is like them. */
const MOST = 100_000;

/** A value, and the time at which it is gone. */
interface Kept {
  value: string;
  end: number;
}

/**
 * Creates a store of this process alone. It drops nothing before its time: where it is full, it refuses what is new.
 * @param now the time in milliseconds
 */
export function createMemoryStore(now: () => number = () => Date.now(), most = MOST): Store {
  const values = new Map<string, Kept>();
  /** By key, when each member was counted; whoever was counted first comes first. */
  const counted = new Map<string, Map<string, number>>();

  const read = (key: string) => {
    const kept = values.get(key);
    return kept && kept.end > now() ? kept.value : undefined;
  };
  const forgetOld = () => {
    const time = now();
    for (const [key, { end }] of values) if (end <= time) values.delete(key);
  };
  return {
    get: async (key) => read(key),
    async setOnce(key, value, lifetime) {
      if (read(key) !== undefined) return false;
      if (values.size >= most) forgetOld();
      if (values.size >= most) throw new StoreError(`this process keeps ${most} values, and has no room for more`);
      values.set(key, { value, end: now() + lifetime });
      return true;
    },
    async take(key) {
      const value = read(key);
      values.delete(key);
      return value;
    },
    async count(key, member, limit) {
      const members = counted.get(key) ?? new Map<string, number>();
      counted.set(key, members);
      return countMember(members, member, limit, now());
    },
    async uncount(key, member) {
      const members = counted.get(key);
      members?.delete(member);
      if (members?.size === 0) counted.delete(key);
    },
  };
}

function countMember(
  members: Map<string, number>,
  member: string,
  { most, window, ahead = 0 }: CountLimit,
  time: number,
): number {
  for (const [old, at] of members) {
    if (at > time - window) break;
    members.delete(old);
  }
  if (members.size < most || members.has(member)) {
    members.delete(member);
    members.set(member, time);
    return 0;
  }
  return waitBehind([...members.values()], { most, window, ahead }, time);
}

/**
 * Returns the milliseconds until there is room behind those who wait: they take the room that the oldest leave; behind them
 * all, another window passes.
 */
export function waitBehind(
  times: readonly number[],
  { most, window, ahead }: Required<CountLimit>,
  time: number,
): number {
  const place = times.length - most + ahead;
  const windows = Math.floor(place / times.length);
  return (times[place % times.length] ?? time) + window * (windows + 1) - time;
}
