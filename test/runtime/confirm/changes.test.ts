import { expect, test } from 'vitest';
import { type Changes, displayChanges } from '../../../src/runtime/confirm/changes.ts';

const DEFAULTS: Changes = { args: {}, present: {}, first: [], replaces: false, key: undefined };
const parse = (json: string) => JSON.parse(json);

/** Shows the change of a tool's only argument, which is metadata. */
const metadata = (given: object, present?: unknown) =>
  displayChanges({
    ...DEFAULTS,
    args: { metadata: given },
    ...(present !== undefined && { present: { metadata: present } }),
  });

test.each<{ why: string; given: object; present?: unknown; want: string[] }>([
  { why: 'removed', given: { plan: null }, present: { plan: 'enterprise' }, want: ['`plan` "enterprise" → removed'] },
  { why: 'replaced', given: { plan: 'pro' }, present: { plan: 'free' }, want: ['`plan` "free" → "pro"'] },
  { why: 'added', given: { plan: 'pro' }, present: { seats: 5 }, want: ['`plan` "pro"'] },
  { why: 'the same', given: { plan: 'pro' }, present: { plan: 'pro' }, want: ['`plan` "pro" → "pro"'] },
  { why: 'removed, though not there', given: { plan: null }, present: {}, want: ['`plan` → removed'] },
  { why: 'of which nothing is known', given: { plan: 'pro' }, want: ['`plan` "pro"'] },
  { why: 'empty, which is a value', given: { plan: '' }, present: { plan: 'a' }, want: ['`plan` "a" → ""'] },
  { why: 'false, which is one', given: { on: true }, present: { on: false }, want: ['`on` false → true'] },
  { why: '0, which is one', given: { n: 1 }, present: { n: 0 }, want: ['`n` 0 → 1'] },
  { why: 'a list', given: { a: [1] }, present: { a: [1, 2] }, want: ['`a` [1,2] → [1] (removes 2)'] },
  { why: 'nested', given: { a: { b: 1 } }, present: { a: { b: 2, c: 3 } }, want: ['`a.b` 2 → 1'] },
  { why: 'an object that goes', given: { a: null }, present: { a: { b: 1 } }, want: ['`a` {"b":1} → removed'] },
  { why: 'an object in a value’s place', given: { a: { b: 1 } }, present: { a: 'x' }, want: ['`a` "x" → {"b":1}'] },
  { why: 'an object in nothing’s place', given: { a: { b: 1 } }, present: { a: null }, want: ['`a.b` 1'] },
  { why: 'a value in an object’s place', given: { a: 'x' }, present: { a: { b: 1 } }, want: ['`a` {"b":1} → "x"'] },
  { why: 'nothing, in an object', given: { a: {} }, present: { a: { b: 1 } }, want: ['`a` {}'] },
  { why: 'nothing at all', given: {}, present: { a: 1 }, want: ['`metadata` {}'] },
  { why: 'a key of every object', given: { constructor: 1 }, present: {}, want: ['`constructor` 1'] },
  {
    why: 'the key __proto__',
    given: parse('{"__proto__":{"role":"admin"}}'),
    present: {},
    want: ['`__proto__.role` "admin"'],
  },
  // Whoever writes metadata chooses the keys.
  { why: 'a key with a dot', given: { 'a.b': 1 }, present: { a: { b: 2 } }, want: ['`"a.b"` 1'] },
  { why: 'a key with a blank', given: { 'a b': { c: 1 } }, want: ['`"a b".c` 1'] },
  { why: 'a key without a character', given: { '': 1 }, want: ['`""` 1'] },
  {
    why: 'a key that poses as another change',
    given: { 'plan` "free" → removed, `x': 1 },
    want: ['`"plan\\u0060 \\u0022free\\u0022 \\u2192 removed, \\u0060x"` 1'],
  },
  {
    why: 'a value that does',
    given: { note: 'x", `role` "admin" → "user' },
    want: ['`note` "x\\u0022, \\u0060role\\u0060 \\u0022admin\\u0022 \\u2192 \\u0022user"'],
  },
  {
    why: 'a present value that does, and is cut in its middle',
    given: { note: 'y' },
    present: { note: `${'x'.repeat(290)}", \`role\` "admin" → removed` },
    want: [`\`note\` "${'x'.repeat(290)}\\u0022, \\u0060role\\u0060…" → "y"`],
  },
  // Two values from right to left beside each other would change places on the screen.
  {
    why: 'a present value from right to left',
    given: { a: 'דהו' },
    present: { a: 'אב' },
    want: ['`a` "\\u05d0\\u05d1" → "דהו"'],
  },
  { why: 'a key from right to left', given: { אב: 'דהו' }, want: ['`"\\u05d0\\u05d1"` "דהו"'] },
])('metadata: $why', ({ given, present, want }) => {
  expect(metadata(given, present)).toEqual(want);
});

test.each<{ why: string; changes: Partial<Changes>; want: string[] }>([
  { why: 'nothing', changes: {}, want: [] },
  { why: 'what is not given', changes: { args: { name: undefined } }, want: [] },
  {
    why: 'an argument that replaces',
    changes: { args: { name: 'B' }, present: { name: 'A' } },
    want: ['`name` "A" → "B"'],
  },
  {
    why: 'arguments that empty',
    changes: { args: { name: null, slug: '' }, present: { name: 'A', slug: 'acme' } },
    want: ['`name` "A" → removed', '`slug` "acme" → removed'],
  },
  { why: 'one without a present value', changes: { args: { name: null } }, want: ['`name` → removed'] },
  {
    why: 'a present value that is empty',
    changes: { args: { name: 'B' }, present: { name: '' } },
    want: ['`name` "B"'],
  },
  // Which kind of metadata it is.
  {
    why: 'metadata of a tool with more arguments',
    changes: { args: { private_metadata: { first_name: 'Ann' } } },
    want: ['`private_metadata.first_name` "Ann"'],
  },
  {
    why: 'an object that is no metadata, and isn’t merged',
    changes: { args: { mapping: { a: 1 } }, present: { mapping: { b: 2 } } },
    want: ['`mapping` {"b":2} → {"a":1}'],
  },
  { why: 'a hidden value', changes: { args: { code: '[masked]' } }, want: ['`code` (hidden)'] },
  { why: 'an inherited present value', changes: { args: { constructor: 1 } }, want: ['`constructor` 1'] },
])('$why', ({ changes, want }) => {
  expect(displayChanges({ ...DEFAULTS, ...changes })).toEqual(want);
});

test('what decides stands first, of it what replaces something, and then the short before the long', () => {
  const args = {
    note: 'n'.repeat(2500),
    name: 'B',
    public_metadata: { a: 'short', padding: 'p'.repeat(2500), role: 'org:admin' },
    test_mode: true,
  };
  const shown = displayChanges({
    ...DEFAULTS,
    args,
    present: { public_metadata: { padding: 'x', role: 'org:member' }, name: 'A' },
    first: ['test_mode', 'public_metadata'],
  });
  expect(shown.map((text) => text.split('` ')[0])).toEqual([
    '`public_metadata.role',
    '`public_metadata.padding',
    '`test_mode',
    '`public_metadata.a',
    '`name',
    '`note',
  ]);
});
