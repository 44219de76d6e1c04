import { expect, test } from 'vitest';
import { cutDeep } from '../../../src/runtime/result/cut-deep.ts';

const lists = (depth: number, inside = '') => JSON.parse('['.repeat(depth) + inside + ']'.repeat(depth));
const objects = (depth: number, inside: string) => JSON.parse('{"a":'.repeat(depth) + inside + '}'.repeat(depth));
const left = '"[left out: nested too deeply]"';

test.each([
  { why: '100 lists', value: lists(100), want: lists(100) },
  { why: '101 lists', value: lists(101), want: lists(100, left) },
  { why: '100,000 lists', value: lists(100_000), want: lists(100, left) },
  { why: 'a value in 100 objects', value: objects(100, '1'), want: objects(100, '1') },
  { why: 'a value in 100,000 objects', value: objects(100_000, '1'), want: objects(100, left) },
  { why: 'what is beside it', value: lists(100, '1,[2],"a",{}'), want: lists(100, `1,${left},"a",${left}`) },
  { why: 'a text', value: 'text', want: 'text' },
  { why: 'nothing', value: null, want: null },
])('cuts what is more than 100 levels deep: $why', ({ value, want }) => {
  expect(JSON.stringify(cutDeep(value))).toBe(JSON.stringify(want));
});

test('returns the value itself where nothing is too deep', () => {
  const value = { a: [{ b: 1 }] };
  expect(cutDeep(value)).toBe(value);
});
