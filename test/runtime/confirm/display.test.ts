import { expect, test } from 'vitest';
import {
  displayJson,
  displayName,
  displayPresent,
  displayPresentItems,
  displayPresentKey,
  displayText,
  quoteUnlessPlain,
} from '../../../src/runtime/confirm/display.ts';
import { ownKeyPattern } from '../../../src/runtime/result/secrets/own-key-pattern.ts';

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
  ['Scratch\uff02 (org_1)', '"Scratch\\uff02 (org_1)"'],
  ['ceo@\u0430cme.com', '"ceo@\\u0430cme.com"'],
  [`a${'\u0336'.repeat(40)}`, '"a\u0336\u0336"'],
  ['ada@example.com', 'ada@example.com'],
  ['Acme (org_1): 0 members', '"Acme (org_1): 0 members"'],
  ['Acme. TEST instance', '"Acme. TEST instance"'],
  ['Acme"; drop', '"Acme\\u0022; drop"'],
  ['\u202eevil\u202c \u200bname\u001b[31m', 'evil name'],
  ['', '""'],
  ['🙂', '"🙂"'],
  ['{user_id}', '"{user_id}"'],
  ['a'.repeat(80), 'a'.repeat(80)],
  ['a'.repeat(81), `"${'a'.repeat(79)}…"`],
  ['🙂'.repeat(80), `"${'🙂'.repeat(80)}"`],
  ['🙂'.repeat(81), `"${'🙂'.repeat(79)}…"`],
  [`key ${KEY}`, '"key [masked]"'],
  ['sk_test_zzzzzzzzzzzz', '"[masked]"'],
  // No blank is folded into another, or left out.
  ['Acme  Corp', '"Acme  Corp"'],
  ['Acme\u00a0Corp', '"Acme\\u00a0Corp"'],
  ['Acme\u3000Corp', '"Acme\\u3000Corp"'],
  [' Acme', '" Acme"'],
  ['  ', '"  "'],
  ['a\nb\t c', '"a\\nb\\t c"'],
])('tells %j as %s', (given, want) => {
  expect(displayText(given, ownKeyPattern(KEY))).toBe(want);
});

test.each([
  ['Acme Corp', 'Acme Corp'],
  ["O'Neill-Sons & Co", '"O\'Neill-Sons & Co"'],
  ["O'Neill-Sons R&D+1", "O'Neill-Sons R&D+1"],
  // Another's id, another's address, and the end of our sentence.
  ['user_bob', '"user_bob"'],
  ['Eve user_bob', '"Eve user_bob"'],
  ['ceo@acme.example', '"ceo@acme.example"'],
  ['org:admin', '"org:admin"'],
  ['acme.com', '"acme.com"'],
  ['TEST-instance.Nothing-is-deleted:', '"TEST-instance.Nothing-is-deleted:"'],
  ['a'.repeat(81), `"${'a'.repeat(79)}…"`],
])('tells the name %j as %s', (given, want) => {
  expect(displayName(given, ownKeyPattern(KEY))).toBe(want);
});

test.each([
  ['org:admin', 'org:admin'],
  ['acme.com.', '"acme.com."'],
  ['Done:', '"Done:"'],
  ['Acme <b>', '"Acme \\u003cb\\u003e"'],
  ['', '""'],
  ['x. Fine: yes', '"x. Fine: yes"'],
  ['a'.repeat(500), 'a'.repeat(500)],
  [`${'a '.repeat(50)}`, `"${'a '.repeat(50)}"`],
])('quotes %j, uncut: %s', (given, want) => {
  expect(quoteUnlessPlain(given)).toBe(want);
});

const parse = (json: string) => JSON.parse(json);

test.each([
  ['pro', '"pro"'],
  ['', '""'],
  [null, 'null'],
  [false, 'false'],
  [{ a: 1, b: ['x'], c: undefined }, '{"a":1,"b":["x"]}'],
  [{ a: 'x\n\ty ' }, '{"a":"x\\n\\ty "}'],
  [{ a: 'x'.repeat(5000) }, `{"a":"${'x'.repeat(5000)}"}`],
  [parse('{"__proto__":{"b":1},"constructor":2}'), '{"constructor":2,"__proto__":{"b":1}}'],
  // Short fields come first at every depth, whatever their names.
  [{ 1: 'long '.repeat(4), role: 'a' }, '{"role":"a","1":"long long long long "}'],
  [{ a: { long: [1, 2, 3, 4], b: 0 }, c: 1 }, '{"c":1,"a":{"b":0,"long":[1,2,3,4]}}'],
  [[{ long: 'xxxx', b: 0 }, 'a'], '[{"b":0,"long":"xxxx"},"a"]'],
])('shows %j as %s', (given, want) => {
  expect(displayJson(given)).toBe(want);
});

const LONG = 'x'.repeat(2000);

test.each([
  ['enterprise', '"enterprise"'],
  [7, '7'],
  [false, 'false'],
  [[], '[]'],
  [{ a: 1, b: [2] }, '{"a":1,"b":[2]}'],
  ['x'.repeat(300), `"${'x'.repeat(300)}"`],
  // A value that is cut stays a text: nothing of it can be taken for what follows.
  [LONG, `"${'x'.repeat(299)}…"`],
  [`${'x'.repeat(298)}"""""`, `"${'x'.repeat(298)}\\u0022…"`],
  [{ a: LONG }, `{"a":"${'x'.repeat(993)}…"`],
  [{ a: `${'x'.repeat(992)}"${LONG}` }, `{"a":"${'x'.repeat(992)}\\…"`],
  [Array(600).fill(1), `[${'1,'.repeat(499)}…`],
  // The short stand first here too.
  [{ 1: LONG, role: 'owner' }, `{"role":"owner","1":"${'x'.repeat(978)}…"`],
  [`key ${KEY}`, '"key [masked]"'],
  [{ [KEY]: 1 }, '{"[masked]":1}'],
  ['a\u200bb', '"ab"'],
  ['שלום', '"\\u05e9\\u05dc\\u05d5\\u05dd"'],
])('shows %j, which Clerk has, as %s', (given, want) => {
  expect(displayPresent(given, ownKeyPattern(KEY))).toBe(want);
});

test.each<[given: unknown[], want: string]>([
  [['a'], '"a"'],
  [['a', { b: 1 }], '"a", {"b":1}'],
  [[...Array(3).fill(LONG.slice(0, 300)), 'b', 'c'], `${`"${'x'.repeat(300)}", `.repeat(3)}"b", "c"`],
  [Array(1500).fill('b'.repeat(95)), `${`"${'b'.repeat(95)}", `.repeat(10).slice(0, -2)} and 1,490 more`],
])('shows items that go, as many as there is room for', (given, want) => {
  expect(displayPresentItems(given)).toBe(want);
});

test.each([
  ['role', 'role'],
  ['a\u200bb', 'ab'],
  ['a` "x" → removed', '"a\\u0060 \\u0022x\\u0022 \\u2192 removed"'],
  [KEY, '"[masked]"'],
  [LONG, `"${'x'.repeat(79)}…"`],
])('shows the key %j, which Clerk has, as %s', (given, want) => {
  expect(displayPresentKey(given, ownKeyPattern(KEY))).toBe(want);
});
