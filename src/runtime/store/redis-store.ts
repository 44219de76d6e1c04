import type { Store } from './store.ts';

/** The part of a client of Redis that the store needs: `createClient` of `@redis/client` or of `redis` has it. */
export interface RedisClient {
  /** Sends a command, and returns the reply. */
  sendCommand(command: string[]): Promise<unknown>;
}

/** Options of `redisStore`. */
export interface RedisStoreOptions {
  /** Begins every key, so that several deployments may share a Redis. Defaults to `clerk-agent-toolkit:`. */
  prefix?: string;
}

/** Counts a member within a window that slides, by the clock of Redis: processes have clocks that differ. */
const COUNT = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local member = ARGV[1]
local most, window, ahead = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - window)
local counted = redis.call('ZCARD', KEYS[1])
if counted < most or redis.call('ZSCORE', KEYS[1], member) then
  redis.call('ZADD', KEYS[1], now, member)
  redis.call('PEXPIRE', KEYS[1], window)
  return 0
end
local place = counted - most + ahead
local at = redis.call('ZRANGE', KEYS[1], place % counted, place % counted, 'WITHSCORES')[2]
return tonumber(at) + window * (math.floor(place / counted) + 1) - now
`;

/**
 * Creates a store in Redis 6.2 or later, or in what speaks its protocol as well, such as Valkey. The client is the program's
 * own: it connects it, ends it, and listens to its errors.
 */
export function redisStore(client: RedisClient, { prefix = 'clerk-agent-toolkit:' }: RedisStoreOptions = {}): Store {
  const send = (command: string, key: string, ...rest: (string | number)[]) =>
    client.sendCommand([command, prefix + key, ...rest.map(String)]);
  return {
    get: async (key) => textOf(await send('GET', key)),
    setOnce: async (key, value, lifetime) => (await send('SET', key, value, 'NX', 'PX', lifetime)) !== null,
    take: async (key) => textOf(await send('GETDEL', key)),
    async count(key, member, { most, window, ahead = 0 }) {
      const limits = [most, window, ahead].map(String);
      const wait = Number(await client.sendCommand(['EVAL', COUNT, '1', prefix + key, member, ...limits]));
      // Whoever writes into the store could have everybody wait for years, or ask again without end.
      return wait === 0 ? 0 : Math.min(Math.max(wait || window, 1), window * (ahead + 2));
    },
    uncount: async (key, member) => void (await send('ZREM', key, member)),
  };
}

function textOf(reply: unknown): string | undefined {
  return reply === null || reply === undefined ? undefined : String(reply);
}
