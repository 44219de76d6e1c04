import { expect, test } from 'vitest';
import { createSeals } from '../../../src/runtime/confirm/seal.ts';
import { sharedKey } from '../../../src/runtime/confirm/seal-key.ts';
import { createMemoryStore } from '../../../src/runtime/store/memory-store.ts';
import { readSealSecret } from '../../../src/runtime/store/seal-secret.ts';

const SECRET = 'sk_live_0123456789abcdef0123456789abcdef';

test('processes that share a secret and a store have one key; with another of either they have not', async () => {
  const store = createMemoryStore();
  const keys = await Promise.all([
    ...Array.from({ length: 20 }, () => sharedKey(SECRET, store)()),
    sharedKey('another', store)(),
    sharedKey(SECRET, createMemoryStore())(),
  ]);
  const texts = keys.map((key) => Buffer.from(key).toString('hex'));
  expect(new Set(texts.slice(0, 20)).size).toBe(1);
  expect(new Set(texts).size).toBe(3);
  expect(texts[0]).toHaveLength(64);
});

test('a seal opens at another process once, and nowhere after the store has lost what it kept', async () => {
  const store = createMemoryStore();
  const [one, other] = [1, 2].map(() => createSeals({ store, key: sharedKey(SECRET, store) }));
  const [first, second] = [(await one?.seal('a')) ?? '', (await one?.seal('b')) ?? ''];
  expect([await other?.open(first, 'a'), await one?.open(first, 'a')]).toEqual(['good', 'void']);
  await store.take('id');
  expect([await other?.open(second, 'b'), await one?.open(second, 'b')]).toEqual(['foreign', 'foreign']);
});

test.each([
  [undefined, undefined],
  [' ', undefined],
  [` ${'x'.repeat(32)}\n`, 'x'.repeat(32)],
])('CLERK_TOOLKIT_SEAL_KEY of %j is read as %j', (given, want) => {
  expect(readSealSecret({ CLERK_TOOLKIT_SEAL_KEY: given })).toBe(want);
});

test('one that is too short is a mistake that repeats nothing of it', () => {
  expect(() => readSealSecret({ CLERK_TOOLKIT_SEAL_KEY: 'hunter2' })).toThrow(
    /^CLERK_TOOLKIT_SEAL_KEY must have at least 32 characters(?!.*hunter2)/,
  );
});
