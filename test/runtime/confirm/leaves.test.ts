import { expect, test } from 'vitest';
import { type Changes, displayChanges } from '../../../src/runtime/confirm/changes.ts';

const DEFAULTS: Changes = { args: {}, present: {}, first: [], replaces: false, key: undefined };

/** Shows what becomes of metadata whose place other metadata takes. */
const replaced = (given: object, present?: unknown) =>
  displayChanges({
    ...DEFAULTS,
    replaces: true,
    args: { metadata: given },
    ...(present !== undefined && { present: { metadata: present } }),
  });

test.each<{ why: string; given: object; present?: unknown; want: string[] }>([
  {
    why: 'what goes, what changes and what is new, and not what stays',
    given: { plan: 'pro', seats: 5, new: true },
    present: { role: 'owner', plan: 'free', seats: 5 },
    want: ['`plan` "free" → "pro"', '`role` "owner" → removed', '`new` true'],
  },
  { why: 'emptied', given: {}, present: { c: 1 }, want: ['`c` 1 → removed'] },
  { why: 'of which nothing is known', given: { a: { b: 1 } }, want: ['`a.b` 1'] },
  { why: 'the same', given: { a: { b: [1] } }, present: { a: { b: [1] } }, want: ['`metadata` {"a":{"b":[1]}}'] },
  {
    why: 'nested',
    given: { a: { b: 2 } },
    present: { a: { b: 1, role: 'x' } },
    want: ['`a.b` 1 → 2', '`a.role` "x" → removed'],
  },
  { why: 'an object that is emptied', given: { a: {} }, present: { a: { b: 1 } }, want: ['`a.b` 1 → removed'] },
  { why: 'an empty object that is new', given: { a: {} }, present: {}, want: ['`a` {}'] },
  { why: 'null, which is a value here', given: { a: null }, present: { a: 1 }, want: ['`a` 1 → null'] },
  { why: 'an object in a value’s place', given: { a: { b: 1 } }, present: { a: 'x' }, want: ['`a` "x" → {"b":1}'] },
  { why: 'a list', given: { a: [1, 3] }, present: { a: [1, 2] }, want: ['`a` [1,2] → [1,3] (removes 2)'] },
  {
    why: 'a key that poses as another change',
    given: {},
    present: { 'a` → removed, `b': 1 },
    want: ['`"a\\u0060 \\u2192 removed, \\u0060b"` 1 → removed'],
  },
])('metadata that is replaced: $why', ({ given, present, want }) => {
  expect(replaced(given, present)).toEqual(want);
});

test.each<{ why: string; changes: Partial<Changes>; want: string[] }>([
  {
    why: 'one by one, the short before the long, under the numbers that they are sent with',
    changes: { args: { items: [{ metadata: { a: 1, b: 2, c: 3 }, role: 'org:member' }, { role: 'org:admin' }] } },
    want: ['`items 2` {"role":"org:admin"}', '`items 1` {"role":"org:member","metadata":{"a":1,"b":2,"c":3}}'],
  },
  {
    why: 'those that decide first',
    changes: { args: { items: [{ id: 'a' }, { role: 'org:admin', id: 'b' }], note: 'x' }, first: ['items.role'] },
    want: ['`items 2` {"id":"b","role":"org:admin"}', '`note` "x"', '`items 1` {"id":"a"}'],
  },
  {
    why: 'with what goes',
    changes: { args: { rules: [{ a: 1 }, { a: 2 }] }, present: { rules: [{ a: 2 }, { a: 3 }] } },
    want: ['`rules` (removes {"a":3})', '`rules 1` {"a":1}', '`rules 2` {"a":2}'],
  },
  {
    why: 'of which none goes',
    changes: { args: { rules: [{ a: 1 }] }, present: { rules: [] } },
    want: ['`rules 1` {"a":1}'],
  },
])('a list of objects: $why', ({ changes, want }) => {
  expect(displayChanges({ ...DEFAULTS, ...changes })).toEqual(want);
});

test.each<[given: unknown, present: unknown, want: string]>([
  [['a'], ['a', 'b'], '["a","b"] → ["a"] (removes "b")'],
  [['a', 'b'], ['a'], '["a"] → ["a","b"]'],
  [[], ['a', 'b'], '["a","b"] → [] (removes "a", "b")'],
  [['a'], undefined, '["a"]'],
  [['a'], 'b', '"b" → ["a"]'],
])('the list %j in the place of %j', (given, present, want) => {
  expect(displayChanges({ ...DEFAULTS, args: { urls: given }, present: { urls: present } })).toEqual([
    `\`urls\` ${want}`,
  ]);
});
