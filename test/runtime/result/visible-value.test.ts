import { expect, test } from 'vitest';
import { type VisibleOptions, visibleIn } from '../../../src/runtime/result/visible-value.ts';

const lists = (depth: number, inside = '') => JSON.parse('['.repeat(depth) + inside + ']'.repeat(depth));
const objects = (depth: number, inside: string) => JSON.parse('{"a":'.repeat(depth) + inside + '}'.repeat(depth));
const left = '"[left out: nested too deeply]"';
const usual: VisibleOptions = {
  fields: ['url', 'codes'],
  allowSecrets: false,
  allowPrivateMetadata: false,
  hide: new Set(),
};
const see = (value: unknown, options: Partial<VisibleOptions> = {}) => visibleIn({ ...usual, ...options })(value);

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
  expect(JSON.stringify(see(value))).toBe(JSON.stringify(want));
});

test('returns the value itself where all of it may be seen', () => {
  const value = { a: [{ b: 1, c: 'text' }] };
  expect(see(value)).toBe(value);
});

test.each([
  { value: { id: 'u', private_metadata: { a: 1 } }, want: { id: 'u' } },
  {
    value: { data: [{ organization: { private_metadata: 1, public_metadata: { private_metadata: 2, b: 3 } } }] },
    want: { data: [{ organization: { public_metadata: { b: 3 } } }] },
  },
  { value: [{ private_metadata: 1 }, null, 'private_metadata'], want: [{}, null, 'private_metadata'] },
  { value: { private_metadata: 1 }, options: { allowPrivateMetadata: true }, want: { private_metadata: 1 } },
  { value: { 'private\u200b_metadata': 1, a: 2 }, want: { a: 2 } },
  { value: null, want: null },
  { value: 'text', want: 'text' },
])('without private metadata, $value is seen as $want', ({ value, options, want }) => {
  expect(see(value, options)).toEqual(want);
});

test.each([
  { value: { url: 'u', codes: ['c'], a: 1 }, want: { url: '[masked]', codes: '[masked]', a: 1 } },
  { value: { url: null, codes: [] }, want: { url: null, codes: [] } },
  { why: 'only what is invisible', value: { url: '\u200b', codes: {} }, want: { url: '', codes: {} } },
  { why: 'only what pins hide', value: { url: { pinned: 1 } }, want: { url: {} } },
  { value: { url: { pinned: 1, a: 2 } }, want: { url: '[masked]' } },
  { value: { 'u\u200brl': 'u' }, want: { url: '[masked]' } },
  { value: { public_metadata: { url: 'u', pinned: 1 } }, want: { public_metadata: { url: 'u' } } },
  { value: { a: [{ pinned: 1, b: { url: 'u' } }] }, want: { a: [{ b: { url: '[masked]' } }] } },
  { value: { sk_live_abc: 'x sk_li\u200bve_abc' }, want: { '[masked]': 'x [masked]' } },
  { value: { a: 'a\u001b[1mb' }, want: { a: 'ab' } },
])('secrets, what pins hide and what is invisible: $value is seen as $want', ({ value, want }) => {
  expect(see(value, { hide: new Set(['pinned']) })).toEqual(want);
});

test('keys of prototypes are keys like any other', () => {
  const text = '{"__proto__":{"a":1},"constructor":2,"toString":3}';
  expect(JSON.stringify(see(JSON.parse(text)))).toBe(text);
  expect(JSON.stringify(see(JSON.parse(`{"private_metadata":1,${text.slice(1)}`)))).toBe(text);
});
