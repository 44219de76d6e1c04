import { expect, test } from 'vitest';
import { toTimes } from '../../../../src/runtime/result/view/times.ts';
import type { ResponseTypes } from '../../../../src/tool.ts';

const types: ResponseTypes = {
  User: {
    created_at: { time: true },
    expire_times: { time: true },
    ttl: {},
    count_at: {},
    email_addresses: { type: 'EmailAddress' },
    public_metadata: { open: true },
    plan: { fields: { period_end: { time: true } } },
  },
  EmailAddress: { verification: { fields: { expire_at: { time: true } } }, owner: { type: 'User' } },
};

const seconds = 1769817600;
const milliseconds = 1769817600123;
const written = '2026-01-31T00:00:00Z';

test.each<{ value: unknown; want: unknown }>([
  { value: { created_at: seconds }, want: { created_at: written } },
  { value: { created_at: milliseconds }, want: { created_at: written } },
  { value: { created_at: seconds + 0.9 }, want: { created_at: written } },
  { value: { created_at: 99_999_999_999 }, want: { created_at: '5138-11-16T09:46:39Z' } },
  { value: { created_at: 100_000_000_000 }, want: { created_at: '1973-03-03T09:46:40Z' } },
  { value: { created_at: 0 }, want: { created_at: '1970-01-01T00:00:00Z' } },
  { value: { created_at: -1 }, want: { created_at: '1969-12-31T23:59:59Z' } },
  { value: { created_at: -62_135_596_800 }, want: { created_at: '0001-01-01T00:00:00Z' } },
  { value: { created_at: 253_402_300_799_999 }, want: { created_at: '9999-12-31T23:59:59Z' } },
  { value: { created_at: 253_402_300_800_000 }, want: { created_at: 253_402_300_800_000 } },
  { value: { created_at: 8.7e15 }, want: { created_at: 8.7e15 } },
  { value: { created_at: -8.7e15 }, want: { created_at: -8.7e15 } },
  { value: { created_at: 1e300 }, want: { created_at: 1e300 } },
  { value: { created_at: null }, want: { created_at: null } },
  { value: { created_at: '2026' }, want: { created_at: '2026' } },
  { value: { expire_times: [seconds, null] }, want: { expire_times: [written, null] } },
  { value: { ttl: seconds, count_at: 5 }, want: { ttl: seconds, count_at: 5 } },
  { value: { plan: { period_end: seconds } }, want: { plan: { period_end: written } } },
  { value: [{ created_at: seconds }], want: [{ created_at: written }] },
  {
    value: { email_addresses: [{ verification: { expire_at: milliseconds }, owner: { created_at: seconds } }] },
    want: { email_addresses: [{ verification: { expire_at: written }, owner: { created_at: written } }] },
  },
  { value: { public_metadata: { since_at: seconds } }, want: { public_metadata: { since_at: seconds } } },
  { value: { new_metadata: { since_at: seconds } }, want: { new_metadata: { since_at: seconds } } },
  { value: { new_at: seconds, new_count: seconds }, want: { new_at: written, new_count: seconds } },
  { value: { new_at: 0.5, newer_at: [seconds] }, want: { new_at: 0.5, newer_at: [seconds] } },
  { value: { new: [{ deep: { seen_at: milliseconds } }] }, want: { new: [{ deep: { seen_at: written } }] } },
  { value: { constructor: seconds }, want: { constructor: seconds } },
  { value: null, want: null },
  { value: seconds, want: seconds },
])('$value becomes $want', ({ value, want }) => {
  const before = JSON.stringify(value);
  expect(toTimes(value, 'User', types)).toEqual(want);
  expect(JSON.stringify(value)).toBe(before);
});

test('of a type that is not known, fields have times by their names', () => {
  expect(toTimes({ created_at: seconds, count: 1 }, 'Nobody', types)).toEqual({ created_at: written, count: 1 });
  expect(toTimes({ created_at: seconds }, 'constructor', types)).toEqual({ created_at: written });
});
