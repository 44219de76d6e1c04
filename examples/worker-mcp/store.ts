import { DurableObject } from 'cloudflare:workers';
import type { CountLimit, Store } from 'clerk-agent-toolkit/store';

interface Kept<T> {
  value: T;
  end: number;
}

/** Keeps what is under one key: an object does one thing at a time, and so a yes counts once. */
export class Key extends DurableObject {
  #read<T>(): T | undefined {
    const kept = this.ctx.storage.kv.get<Kept<T>>('kept');
    return kept && kept.end > Date.now() ? kept.value : undefined;
  }
  #keep(value: unknown, lifetime: number) {
    const end = Date.now() + lifetime;
    this.ctx.storage.kv.put('kept', { value, end });
    return this.ctx.storage.setAlarm(end);
  }
  async alarm() {
    if (this.#read() === undefined) await this.ctx.storage.deleteAll();
  }
  get() {
    return this.#read<string>();
  }
  async setOnce(value: string, lifetime: number) {
    if (this.#read() !== undefined) return false;
    await this.#keep(value, lifetime);
    return true;
  }
  take() {
    const value = this.#read<string>();
    this.ctx.storage.kv.delete('kept');
    return value;
  }
  async count(member: string, { most, window, ahead = 0 }: CountLimit) {
    const now = Date.now();
    const counted = [...(this.#read<Map<string, number>>() ?? [])].filter(([, at]) => at > now - window);
    const times = new Map(counted);
    if (times.delete(member) || times.size < most) {
      await this.#keep(times.set(member, now), window);
      return 0;
    }
    // Those who wait take the room that the oldest leave; behind them all, another window passes.
    const place = times.size - most + ahead;
    const [, oldest = now] = counted[place % times.size] ?? [];
    return oldest + window * (Math.floor(place / times.size) + 1) - now;
  }
  uncount(member: string) {
    const kept = this.ctx.storage.kv.get<Kept<Map<string, number>>>('kept');
    if (kept?.value.delete(member)) this.ctx.storage.kv.put('kept', kept);
  }
}

/** Makes a store of the objects, one for each key. */
export const keyStore = (keys: DurableObjectNamespace<Key>): Store => ({
  get: async (key) => keys.getByName(key).get(),
  setOnce: async (key, ...rest) => keys.getByName(key).setOnce(...rest),
  take: async (key) => keys.getByName(key).take(),
  count: async (key, ...rest) => keys.getByName(key).count(...rest),
  uncount: async (key, ...rest) => keys.getByName(key).uncount(...rest),
});
