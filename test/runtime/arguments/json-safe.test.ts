import { expect, test } from 'vitest';
import { checkJsonSafe } from '../../../src/runtime/arguments/json-safe.ts';

const cycle: Record<string, unknown> = {};
cycle.self = cycle;
const deep = JSON.parse('['.repeat(10_000) + ']'.repeat(10_000)) as unknown;

test.each([
  undefined,
  null,
  {},
  'text',
  { a: 'é 日本 🦊', list: [1, null] },
  { n: Number.MAX_SAFE_INTEGER, m: Number.MIN_SAFE_INTEGER, half: 1.5 },
  JSON.parse('{"__proto__":{"a":1}}') as unknown,
  { list: Array.from({ length: 100_000 }, (_, index) => index) },
])('passes as it is', (args) => {
  expect(checkJsonSafe(args)).toBe(args);
});

const not = 'The arguments are nested too deeply, or are not JSON.';
test.each([
  { args: { name: 'fox \ud83e' }, want: '`name` holds half a character (an unpaired surrogate).' },
  { args: { list: ['\udd8a'] }, want: '`0` holds half a character (an unpaired surrogate).' },
  { args: { '\ud83e': 1 }, want: '`\ufffd` holds half a character (an unpaired surrogate).' },
  { args: { list: [1, Number.POSITIVE_INFINITY] }, want: '`1` is too large a number to send.' },
  { args: { n: Number.NEGATIVE_INFINITY }, want: '`n` is too large a number to send.' },
  { args: { ['x'.repeat(1_000)]: Number.NaN }, want: `\`${'x'.repeat(200)}\` is too large a number to send.` },
  { args: { n: 2 ** 53 }, want: '`n` has more digits than a number can carry exactly.' },
  { args: JSON.parse('{"n":[-12345678901234567891]}'), want: '`0` has more digits than a number can carry exactly.' },
  { args: { n: 1e21 }, want: '`n` has more digits than a number can carry exactly.' },
  { args: { deep }, want: not },
  { args: cycle, want: not },
  { args: { n: 1n }, want: not },
])('refuses: $want', ({ args, want }) => {
  expect(() => checkJsonSafe(args)).toThrow(
    expect.objectContaining({ message: want, details: expect.objectContaining({ kind: 'bad_arguments' }) }),
  );
});
