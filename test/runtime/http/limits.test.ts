import { expect, test } from 'vitest';
import { LONGEST_TIMEOUT, limit } from '../../../src/runtime/http/limits.ts';

test.each([1, 0.5, 30_000, LONGEST_TIMEOUT])('%d is a timeout', (value) => {
  expect(limit('timeout', value, LONGEST_TIMEOUT)).toBe(value);
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, LONGEST_TIMEOUT + 1])('%d is not', (value) => {
  expect(() => limit('timeout', value, LONGEST_TIMEOUT)).toThrow(
    expect.objectContaining({
      name: 'UsageError',
      message: `timeout must be a number above 0 and at most 2147483647, not ${value}.`,
    }),
  );
});
