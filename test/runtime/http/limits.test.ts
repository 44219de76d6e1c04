import { expect, test } from 'vitest';
import { checkLimit, MAX_TIMEOUT } from '../../../src/runtime/http/limits.ts';

test.each([1, 0.5, 30_000, MAX_TIMEOUT])('%d is a timeout', (value) => {
  expect(checkLimit('timeout', value, MAX_TIMEOUT)).toBe(value);
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, MAX_TIMEOUT + 1])('%d is not', (value) => {
  expect(() => checkLimit('timeout', value, MAX_TIMEOUT)).toThrow(
    expect.objectContaining({
      name: 'UsageError',
      message: `timeout must be a number above 0 and at most 2147483647, not ${value}.`,
    }),
  );
});
