import { expect, test } from 'vitest';
import { displayDetail, displayJson, displayText, hideSecretArguments } from '../../../src/runtime/confirm/display.ts';
import { ownKeyPattern } from '../../../src/runtime/result/own-key-pattern.ts';

const KEY = 'sk_live_0123456789abcdef';

test.each([
  ['Acme Corp', 'Acme Corp'],
  ["O'Neill & Sons, Inc. +1_@-", '"O\'Neill & Sons, Inc. +1_@-"'],
  ["O'Neill & Sons, Inc", '"O\'Neill & Sons, Inc"'],
  ["O'Neill & Sons", '"O\'Neill & Sons"'],
  ["O'Neill Sons", "O'Neill Sons"],
  ['Łódź 東京 مرحبا', '"Łódź 東京 مرحبا"'],
  ['Scratch on the TEST instance', '"Scratch on the TEST instance"'],
  ['Scratch, of user', '"Scratch, of user"'],
  ['Scratch\ua4fd 0 members\ua4f8', '"Scratch\ua4fd 0 members\ua4f8"'],
  ['Scratch\uff02 (org_1)', '"Scratch\\" (org_1)"'],
  ['ceo@\u0430cme.com', '"ceo@\\u0430cme.com"'],
  [`a${'\u0336'.repeat(40)}`, '"a\u0336\u0336"'],
  ['ada@example.com', 'ada@example.com'],
  ['Acme (org_1): 0 members', '"Acme (org_1): 0 members"'],
  ['Acme. TEST instance', '"Acme. TEST instance"'],
  ['Acme"; drop', '"Acme\\"; drop"'],
  ['a\nb\r\n\u2028c\t d', '"a b c d"'],
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
  expect(displayText(given, ownKeyPattern(KEY))).toBe(want);
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
])('shows %s %j as %j', (label, value, want) => {
  expect(displayDetail(label, value)).toEqual(want);
});

test.each([
  [{ a: 1, b: ['x'] }, '{"a":1,"b":["x"]}'],
  [{ a: 'x\u2028y\n' }, '{"a":"x y\\n"}'],
  [{ a: 'x'.repeat(5000) }, `{"a":"${'x'.repeat(5000)}"}`],
  [{ url: 'https://\u0430cme.com' }, '{"url":"https://\\u0430cme.com"}'],
  [{ name: 'Łódź', say: '東京 at 5.' }, '{"name":"Łódź","say":"東京 at 5."}'],
])('shows %j as %s', (given, want) => {
  expect(displayJson(given)).toBe(want);
});

const schema = {
  type: 'object',
  properties: {
    token: { type: 'string' },
    deep: { type: 'object', properties: { token: { type: 'string' } } },
    list: { type: 'array', items: { type: 'object', properties: { token: { type: 'string' } } } },
    claims: { type: 'object' },
  },
};

test.each([
  [
    { token: 'abc', other: 'x' },
    { token: '[masked]', other: 'x' },
  ],
  [
    { deep: { token: 'abc' }, list: [{ token: 'a' }] },
    { deep: { token: '[masked]' }, list: [{ token: '[masked]' }] },
  ],
  [{ claims: { token: { role: 'admin' } } }, { claims: { token: { role: 'admin' } } }],
  [{ claims: { token: 'admin' } }, { claims: { token: 'admin' } }],
  [{ token: '' }, { token: '' }],
])('hides the secrets of %j, and nothing of whoever writes the arguments', (given, want) => {
  expect(hideSecretArguments(given, schema, ['token'])).toEqual(want);
});
