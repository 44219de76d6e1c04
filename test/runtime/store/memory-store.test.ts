import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../../src/runtime/store/memory-store.ts';
import { StoreError } from '../../../src/runtime/store/store-error.ts';
import { holdStore, LONG } from '../../support/store/hold-store.ts';

describe('as every store', () => holdStore(async () => createMemoryStore()));

test('memory that is full refuses what is new, and drops nothing', async () => {
  const clock = { now: 0 };
  const store = createMemoryStore(() => clock.now, 2);
  await store.setOnce('a', '1', 10);
  await store.setOnce('b', '1', LONG);
  await expect(store.setOnce('c', '1', LONG)).rejects.toThrow(StoreError);
  expect(await store.get('a')).toBe('1');
  clock.now = 10;
  expect(await store.setOnce('c', '1', LONG)).toBe(true);
  expect(await store.get('b')).toBe('1');
});
