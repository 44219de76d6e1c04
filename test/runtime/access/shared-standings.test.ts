import { expect, test } from 'vitest';
import type { Standing } from '../../../src/runtime/access/memberships.ts';
import { shareStandings } from '../../../src/runtime/access/shared-standings.ts';
import { createMemoryStore } from '../../../src/runtime/store/memory-store.ts';
import type { Store } from '../../../src/runtime/store/store.ts';
import { StoreError } from '../../../src/runtime/store/store-error.ts';

const ADMIN: Standing = { state: 'active', memberships: [{ organization: 'org_1', role: 'org:admin' }] };
const BANNED: Standing = { state: 'banned', memberships: [] };

/** Standings of a process, by its key and its clock, over a store that it shares. */
function open(store: Store, { key = 'sk_live_1', instance = 'i', now = 1_000_000 } = {}) {
  const clock = { now };
  return { clock, ...shareStandings(store, key, instance, () => clock.now) };
}

test('what one process read, another one finds, with its age', async () => {
  const store = createMemoryStore();
  const [one, other] = [open(store), open(store, { now: 1_005_000 })];
  expect(await other.find('user_1')).toBeUndefined();
  await one.keep('user_1', ADMIN, 2_000);
  expect(await other.find('user_1')).toEqual({ standing: ADMIN, age: 7_000 });
  await one.keep('user_1', BANNED, 0);
  expect((await other.find('user_1'))?.standing).toEqual(BANNED);
});

test.each([
  [59_999, true],
  [60_000, false],
  [-4_999, true],
  // By a clock that is wrong, nobody knows how old it is.
  [-5_000, false],
])('after %i ms it is found: %s', async (age, want) => {
  const store = createMemoryStore();
  await open(store).keep('user_1', ADMIN, 0);
  expect((await open(store, { now: 1_000_000 + age }).find('user_1')) !== undefined).toBe(want);
});

test('what somebody else wrote, or about somebody else, is not found', async () => {
  const store = createMemoryStore();
  const one = open(store);
  await one.keep('user_1', ADMIN, 0);
  const kept = (await store.get('standing:i:user_1')) ?? '';
  const texts = [
    kept,
    kept.replace('org_1', 'org_2'),
    `${'A'.repeat(43)}${kept.slice(43)}`,
    '',
    '.',
    '{}',
    'x'.repeat(99),
  ];
  for (const [at, text] of texts.entries()) {
    await store.setOnce(`standing:i:user_${at + 2}`, text, 60_000);
    expect(await one.find(`user_${at + 2}`)).toBeUndefined();
  }
  expect(await open(store, { key: 'sk_live_2' }).find('user_1')).toBeUndefined();
  expect(await open(store, { instance: 'j' }).find('user_1')).toBeUndefined();
});

test('without its store nothing is found, and nothing fails', async () => {
  const gone = async () => {
    throw new StoreError('gone');
  };
  const one = open({ get: gone, setOnce: gone, take: gone, count: gone, uncount: gone });
  await one.keep('user_1', ADMIN, 0);
  expect(await one.find('user_1')).toBeUndefined();
});
