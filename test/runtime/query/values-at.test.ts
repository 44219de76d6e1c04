import { expect, test } from 'vitest';
import { hasPath, valuesAt } from '../../../src/runtime/query/values/values-at.ts';

const row = JSON.parse(`{
  "id": "user_1", "first_name": null, "last_name": "", "tags": ["a", "b"], "grid": [["c"], ["d", null]],
  "public_metadata": {"plan": "pro", "plan.tier": "gold", "a": {"b.c": {"d": 1}}, "zero": 0, "off": false, "empty": {}},
  "email_addresses": [
    {"email_address": "a@x.com", "verification": {"status": "verified"}},
    {"email_address": "b@x.com", "verification": null}
  ],
  "phone_numbers": [], "__proto__": {"x": 1}
}`);

test.each([
  { path: 'id', want: ['user_1'] },
  { path: 'first_name', want: [] },
  { path: 'last_name', want: [] },
  { path: 'tags', want: ['a', 'b'] },
  { path: 'grid', want: ['c', 'd'] },
  { path: 'public_metadata.plan', want: ['pro'] },
  { path: 'public_metadata.plan.tier', want: ['gold'] },
  { path: 'public_metadata.a.b.c.d', want: [1] },
  { path: 'public_metadata.zero', want: [0] },
  { path: 'public_metadata.off', want: [false] },
  { path: 'public_metadata.empty', want: [] },
  { path: 'email_addresses.email_address', want: ['a@x.com', 'b@x.com'] },
  { path: 'email_addresses.verification.status', want: ['verified'] },
  { path: 'email_addresses.length', want: [] },
  { path: 'id.length', want: [] },
  { path: 'constructor', want: [] },
  { path: 'toString.name', want: [] },
  { path: '__proto__.x', want: [1] },
  { path: 'public_metadata.__proto__', want: [] },
])('values at $path: $want', ({ path, want }) => {
  expect(valuesAt(row, path.split('.'))).toEqual(want);
});

test('takes no more than asked for', () => {
  expect(valuesAt(row, ['tags'], 1)).toEqual(['a']);
});

test.each([
  { path: 'first_name', want: true },
  { path: 'phone_numbers', want: true },
  { path: 'email_addresses.verification', want: true },
  { path: 'public_metadata.plan.tier', want: true },
  { path: 'phone_numbers.id', want: false },
  { path: 'constructor', want: false },
])('there is something at $path: $want', ({ path, want }) => {
  expect(hasPath(row, path.split('.'))).toBe(want);
});

test.each([
  { lists: 100, want: ['x'] },
  { lists: 100_000, want: [] },
])('$lists lists in lists', ({ lists, want }) => {
  let deep: unknown = 'x';
  for (let depth = 0; depth < lists; depth++) deep = [deep];
  expect(valuesAt({ deep }, ['deep'])).toEqual(want);
});
