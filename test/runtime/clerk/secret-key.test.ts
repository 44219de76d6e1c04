import { expect, test } from 'vitest';
import { parseSecretKey } from '../../../src/runtime/clerk/secret-key.ts';

test.each([
  { given: 'sk_test_AbC-1.x~+/=', want: 'sk_test_AbC-1.x~+/=' },
  { given: ' sk_test_1\r\n', want: 'sk_test_1' },
  { given: '', want: undefined },
  { given: ' \n', want: undefined },
  { given: undefined, want: undefined },
])('$given is $want', ({ given, want }) => {
  expect(parseSecretKey(given)).toBe(want);
});

test.each(['"sk_test_1"', 'sk test', 'sk_test_…', 'sk_test\n1', 'sk_test_\ud800'])('%j is refused, unsaid', (given) => {
  const message =
    'The secret key contains a character that no key has (a quote, a space?). Copy it again from the Clerk dashboard.';
  expect(() => parseSecretKey(given)).toThrow(expect.objectContaining({ name: 'UsageError', message }));
});
