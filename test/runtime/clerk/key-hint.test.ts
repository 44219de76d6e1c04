import { expect, test } from 'vitest';
import { keyWords, nameKey } from '../../../src/runtime/clerk/key-hint.ts';
import { ToolError } from '../../../src/runtime/shared/errors.ts';

test.each([
  { key: 'sk_test_7Hq2mZx9Lw4Tn8Vb3Kd6Yf1Ra1b2', want: 'The key ending in a1b2 (test instance)' },
  { key: 'sk_live_7Hq2mZx9Lw4Tn8Vb3Kd6Yf1Ra1b2', want: 'The key ending in a1b2 (live instance)' },
  { key: 'live_7Hq2mZx9Lw4Tn8Vb3Kd6Yf1Ra1b2', want: 'The key ending in a1b2 (live instance)' },
  { key: '7Hq2mZx9Lw4Tn8Vb3Kd6Yf1Ra1b2', want: 'The key ending in a1b2 (unknown instance)' },
  // What stands before the secret part, and is the same for everybody, makes no key longer.
  { key: 'sk_test_0123456789abcdefghijklm', want: 'The key (test instance)' },
  { key: 'sk_test_0123456789abcdefghijklmn', want: 'The key ending in klmn (test instance)' },
  { key: 'sk_test_a1b2', want: 'The key (test instance)' },
  { key: 'a1b2', want: 'The key (unknown instance)' },
])('$key is told as $want', ({ key, want }) => {
  expect(keyWords(key)).toBe(want);
});

const words = 'The key ending in $&a1 (test instance)';

test.each([
  {
    why: 'not accepted',
    hint: 'The key was not accepted. A person must check CLERK_SECRET_KEY and restart the server.',
    want: `${words} was not accepted. A person must check CLERK_SECRET_KEY and restart the server.`,
  },
  { why: 'another error', hint: 'Correct the call and make it again.', want: 'Correct the call and make it again.' },
])('$why: the hint says $want', ({ hint, want }) => {
  const details = { kind: 'unauthorized', message: 'm', status: 401, hint } as const;
  const named = nameKey(new ToolError(details, { gate: 'no_key' }), words) as ToolError;
  expect(named.details).toEqual({ ...details, hint: want });
});

test('what is no error of ours stays itself', () => {
  const error = new Error('x');
  expect(nameKey(error, words)).toBe(error);
});
