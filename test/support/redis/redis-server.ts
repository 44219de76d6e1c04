import { onTestFinished } from 'vitest';
import { type RedisOptions, type RunningRedis, runRedis } from './run-redis.ts';

/** Starts a Redis for one test. */
export async function startRedis(options?: RedisOptions): Promise<RunningRedis> {
  const redis = await runRedis(options);
  onTestFinished(redis.stop);
  return redis;
}
