export { type RedisClient, type RedisStoreOptions, redisStore } from './redis-store.ts';
export type { CountLimit, Store } from './store.ts';
export { StoreError } from './store-error.ts';
