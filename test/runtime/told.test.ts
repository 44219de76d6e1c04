import { expect, test } from 'vitest';
import { ownKey } from '../../src/runtime/own-key.ts';
import { fact, json, told } from '../../src/runtime/told.ts';

const KEY = 'sk_live_0123456789abcdef';

test.each([
  ['Acme Corp', 'Acme Corp'],
  ["O'Neill & Sons, Inc. +1_@-", '"O\'Neill & Sons, Inc. +1_@-"'],
  ["O'Neill & Sons, Inc", "O'Neill & Sons, Inc"],
  ['Łódź 東京 مرحبا', 'Łódź 東京 مرحبا'],
  ['ada@example.com', 'ada@example.com'],
  ['Acme (org_1): 0 members', '"Acme (org_1): 0 members"'],
  ['Acme. TEST instance', '"Acme. TEST instance"'],
  ['Acme"; drop', '"Acme\\"; drop"'],
  ['a\nb\r\n\u2028c\t d', 'a b c d'],
  ['\u202eevil\u202c \u200bname\u001b[31m', 'evil name'],
  ['  ', '""'],
  ['', '""'],
  ['🙂', '"🙂"'],
  ['{user_id}', '"{user_id}"'],
  ['a'.repeat(80), 'a'.repeat(80)],
  ['a'.repeat(81), `"${'a'.repeat(79)}…"`],
  ['🙂'.repeat(81), `"${'🙂'.repeat(79)}…"`],
  [`key ${KEY}`, '"key [masked]"'],
  ['sk_test_zzzzzzzzzzzz', '"[masked]"'],
])('tells %j as %s', (given, want) => {
  expect(told(given, ownKey(KEY))).toBe(want);
});

test.each([
  ['members', 214, ['214 members']],
  ['members', 1, ['1 member']],
  ['members', 0, ['0 members']],
  ['members', 1024, ['1,024 members']],
  ['role', 'Admin', ['role Admin']],
  ['role', 'Admin: all', ['role "Admin: all"']],
  ['banned', true, ['banned']],
  ['banned', false, []],
])('tells %s %j as %j', (words, value, want) => {
  expect(fact(words, value)).toEqual(want);
});

test.each([
  [{ a: 1, b: ['x'] }, '{"a":1,"b":["x"]}'],
  [{ token: 'abc', deep: { token: 'abc' } }, '{"token":"[masked]","deep":{"token":"[masked]"}}'],
  [{ public_metadata: { token: 'abc' } }, '{"public_metadata":{"token":"abc"}}'],
  [{ a: KEY }, '{"a":"[masked]"}'],
  [{ a: 'x\u2028y\n' }, '{"a":"x y\\n"}'],
  [{ a: 'x'.repeat(50) }, `{"a":"${'x'.repeat(42)}… (cut, 58 characters in all)`],
  [{ a: 'x'.repeat(50), off: true }, `{"off":true,"a":"${'x'.repeat(31)}… (cut, 69 characters in all)`],
])('shows %j as %s', (given, want) => {
  expect(json(given, ['token'], 48, ownKey(KEY))).toBe(want);
});
