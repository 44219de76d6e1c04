import { expect, test } from 'vitest';
import { toUnixTimes } from '../../../src/runtime/arguments/unix-times.ts';

const MS = { after: 'ms' } as const;
const S = { after: 's' } as const;

test.each([
  ['2026-01-31T09:30:00Z', 1_769_851_800_000],
  ['2026-01-31T09:30:00.250Z', 1_769_851_800_250],
  ['2026-01-31t09:30:00z', 1_769_851_800_000],
  ['2026-01-31 09:30:00+02:00', 1_769_844_600_000],
  ['2026-01-31T09:30:00-05:30', 1_769_871_600_000],
  ['2026-01-31', 1_769_817_600_000],
  [' 2024-02-29 ', 1_709_164_800_000],
  ['2016-12-31T23:59:60Z', 1_483_228_799_000],
  ['1969-12-31', -86_400_000],
  ['1769851800000', 1_769_851_800_000],
  [1_769_851_800_000, 1_769_851_800_000],
  [1.5, 1.5],
])('%j is sent as %d ms', (given, want) => {
  expect(toUnixTimes({ after: given, limit: 5 }, MS)).toEqual({ after: want, limit: 5 });
});

test('a time of an input in seconds is sent in whole seconds', () => {
  expect(toUnixTimes({ after: '2026-01-31T09:30:00.999Z' }, S)).toEqual({ after: 1_769_851_800 });
});

test.each([
  '2026-01-31T09:30:00',
  '2026-01-31T09:30Z',
  '2026-02-31',
  '2026-02-29T00:00:00Z',
  '2026-13-01',
  '2026-01-31T24:00:00Z',
  '2026-01-31T09:60:00Z',
  '2026-01-31T09:30:61Z',
  '2026-01-31T09:30:00+25:00',
  '31.1.2026',
  'yesterday',
  '-90d',
  '2026',
  '',
  true,
  ['2026-01-31'],
  { after: 1 },
])('%j is refused', (given) => {
  expect(() => toUnixTimes({ after: given }, MS)).toThrow(
    expect.objectContaining({
      details: {
        kind: 'bad_arguments',
        message: '`after` must be a time with its offset, or a day.',
        parameter: 'after',
        hint: 'Nothing was sent. Write it in RFC 3339: 2026-01-31T09:30:00Z, 2026-01-31T09:30:00+02:00, or 2026-01-31 for the start of that day in UTC.',
      },
    }),
  );
});

test.each([
  [{ limit: 5 }, MS],
  [{ after: undefined }, MS],
  [{ after: null }, MS],
  [{ other: 'yesterday' }, MS],
  [{ after: 'yesterday' }, undefined],
  [null, MS],
  ['2026-01-31', MS],
  [['after'], MS],
])('%j stays as it is', (given, times) => {
  expect(toUnixTimes(given, times)).toBe(given);
});
