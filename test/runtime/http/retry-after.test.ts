import { expect, test } from 'vitest';
import { retryAfter } from '../../../src/runtime/http/retry-after.ts';

const NOW = Date.UTC(2026, 9, 21, 7, 28, 0);

test.each([
  { given: '7', want: 7 },
  { given: ' 7 ', want: 7 },
  { given: '0', want: 0 },
  { given: '1000000000', want: 1_000_000_000 },
  { given: 'Wed, 21 Oct 2026 07:28:30 GMT', want: 30 },
  { given: 'Wednesday, 21-Oct-26 07:29:00 GMT', want: 60 },
  { given: 'Wed, 21 Oct 2026 07:00:00 GMT', want: 0 },
  { given: '', want: undefined },
  { given: '1e9', want: undefined },
  { given: '-1', want: undefined },
  { given: '1.5', want: undefined },
  { given: '0x10', want: undefined },
  { given: '7, 8', want: undefined },
  { given: 'Infinity', want: undefined },
  { given: '9'.repeat(400), want: undefined },
  { given: 'soon', want: undefined },
  { given: '2026-10-21T07:28:30Z', want: undefined },
  { given: 'Wed, 99 Oct 2026 07:28:30 GMT', want: undefined },
])('Retry-After: $given is $want s', ({ given, want }) => {
  expect(retryAfter(new Headers({ 'retry-after': given }), NOW)).toBe(want);
});

test('no Retry-After is none', () => expect(retryAfter(new Headers())).toBeUndefined());
