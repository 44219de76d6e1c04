import { expect, test } from 'vitest';
import { readHeaders } from '../../../src/runtime/http/raw-headers.ts';

const headers = readHeaders(
  [
    ['Clerk-Trace-Id', 'abc'],
    ['x-twice', 'a'],
    ['X-Twice', ' b '],
    ['x-empty', ''],
    ['x-accent', '\u00e9'],
    ['x-broken', '\u4e16'],
    ['x-half', '\u4e16'],
    ['x-half', 'b'],
    ['__proto__', 'x'],
  ].flatMap((pair) => pair.map((text) => Buffer.from(text))),
);

test.each([
  { name: 'clerk-trace-id', want: 'abc' },
  { name: 'CLERK-TRACE-ID', want: 'abc' },
  { name: 'clerk-trace', want: null },
  { name: 'x-twice', want: 'a, b' },
  { name: 'x-empty', want: '' },
  { name: 'x-accent', want: '\u00e9' },
  { name: 'x-broken', want: null },
  { name: 'x-half', want: 'b' },
  { name: '__proto__', want: 'x' },
  { name: 'constructor', want: null },
])('$name is $want', ({ name, want }) => {
  expect(headers.get(name)).toBe(want);
});
