import { createClient } from '@redis/client';
import { describe, expect, onTestFinished, test } from 'vitest';
import { redisStore } from '../../../src/runtime/store/redis-store.ts';
import { startRedis } from '../../support/redis/redis-server.ts';
import { holdStore, LONG } from '../../support/store/hold-store.ts';

describe('as every store', () =>
  holdStore(async () => {
    const { url } = await startRedis();
    const client = createClient({ url }).on('error', () => {});
    await client.connect();
    onTestFinished(() => client.destroy());
    return redisStore(client);
  }));

test('deployments with prefixes of their own share a Redis, and nothing in it', async () => {
  const { url, command } = await startRedis();
  const client = createClient({ url }).on('error', () => {});
  await client.connect();
  onTestFinished(() => client.destroy());
  const [one, other] = [redisStore(client), redisStore(client, { prefix: 'staging:' })];
  await one.setOnce('a', '1', LONG);
  await other.count('a', '1', { most: 1, window: LONG });
  expect(await other.get('b')).toBeUndefined();
  expect(await one.count('c', '1', { most: 1, window: LONG })).toBe(0);
  expect(((await command('KEYS', '*')) as string[]).sort()).toEqual([
    'clerk-agent-toolkit:a',
    'clerk-agent-toolkit:c',
    'staging:a',
  ]);
});
