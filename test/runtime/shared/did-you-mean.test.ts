import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../../src/runtime/shared/did-you-mean.ts';

const names = ['user_id', 'limit', 'users.getUser', 'users.getUserList', 'constructor_ids'];

test.each([
  { word: 'userId', want: 'user_id' },
  { word: 'USER-ID', want: 'user_id' },
  { word: 'getUser', want: 'users.getUser' },
  { word: 'users_getUserLst', want: 'users.getUserList' },
  { word: 'limt', want: 'limit' },
  { word: 'users.getUserL', want: 'users.getUserList' },
  { word: 'id', want: 'user_id' },
  { word: 'billing', want: undefined },
  { word: '', want: undefined },
  { word: '用户', want: undefined },
  { word: '__proto__', want: undefined },
  { word: 'constructor', want: 'constructor_ids' },
  { word: 'user_id'.padEnd(101, 'x'), want: undefined },
])('nearest to "$word" is $want', ({ word, want }) => {
  expect(nearest(word, names)).toBe(want);
});

test('nothing is near a word longer than any name: to look would take long', () => {
  expect(nearest('x'.repeat(100), ['x'.repeat(101)])).toBe('x'.repeat(101));
  expect(nearest('x'.repeat(101), ['x'.repeat(101)])).toBe(undefined);
});

test.each([
  { word: 'limits', want: ' Did you mean "limit"?' },
  { word: 'zzz', want: '' },
])('didYouMean($word)', ({ word, want }) => {
  expect(didYouMean(word, names)).toBe(want);
});
