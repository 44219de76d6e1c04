import { expect, test } from 'vitest';
import { countMarks } from '../../../../src/adapters/http/request/count-marks.ts';

test.each([
  ['1', 0],
  ['{}', 1],
  ['[[],{"a":[1,2]}]', 6],
  ['{"a,[{":",,,[[[{{{"}', 1],
  ['{"a\\"," : "\\\\",\n"b":"\\\\\\"[["}', 2],
  ['["\\u0022,é,"]', 1],
  ['"', 0],
  ['"\\', 0],
])('%s', (json, want) => expect(countMarks(new TextEncoder().encode(json), 100)).toBe(want));

test('stops at the most, so that much costs no more', () => {
  expect(countMarks(new TextEncoder().encode('['.repeat(100)), 10)).toBe(11);
});

test('never counts more than two for a value', () => {
  const values = { a: [1, [2, { b: {} }], []], c: 'x' };
  // The object, its two, three in the list, two in that, and one in the last.
  expect(countMarks(new TextEncoder().encode(JSON.stringify(values)), 100)).toBeLessThanOrEqual(2 * 9);
});
