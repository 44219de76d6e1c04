import { expect, test } from 'vitest';
import {
  type MetadataChange,
  metadataChange,
  metadataKeys,
} from '../../../../src/runtime/result/view/metadata-keys.ts';

const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, i]));
const names = (count: number) => Object.keys(many(count));

test.each<{ sent: Record<string, unknown>; change?: MetadataChange; want: unknown }>([
  { sent: { plan: 'pro', beta: null }, want: { set: ['plan'], removed: ['beta'] } },
  { sent: { a: { b: 1, c: null, d: { e: [] } } }, want: { set: ['a.b', 'a.d.e'], removed: ['a.c'] } },
  { sent: { a: {}, b: [{ c: null }], d: '' }, want: { set: ['a', 'b', 'd'] } },
  { sent: {}, want: {} },
  { sent: {}, change: 'replaced', want: { replaced: true } },
  { sent: { a: 1, b: null }, change: 'replaced', want: { set: ['a', 'b'], replaced: true } },
  { sent: { a: 1, b: null }, change: 'created', want: { set: ['a', 'b'] } },
  { sent: many(20), want: { set: names(20) } },
  { sent: many(23), want: { set: [...names(20), 'and 3 more'] } },
  { sent: { ['k'.repeat(61)]: 1 }, want: { set: [`${'k'.repeat(60)}…`] } },
  {
    sent: { a: { b: { c: { d: { e: { f: { g: { h: { i: { j: { k: 1 } } } } } } } } } } },
    want: { set: ['a.b.c.d.e.f.g.h.i.j'] },
  },
])('$sent: $want', ({ sent, change = 'merged', want }) => {
  expect(metadataKeys(sent, change)).toStrictEqual(want);
});

test.each<[endpoint: string | null, want: MetadataChange]>([
  ['POST /users', 'created'],
  ['PATCH /users/{user_id}/metadata', 'merged'],
  ['PUT /users/{user_id}/metadata', 'replaced'],
  [null, 'created'],
])('%s: metadata is %s', (endpoint, want) => expect(metadataChange(endpoint)).toBe(want));
