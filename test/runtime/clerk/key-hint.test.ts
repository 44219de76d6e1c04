import { expect, test } from 'vitest';
import { keyHint } from '../../../src/runtime/clerk/key-hint.ts';

test.each([
  { key: 'sk_test_7Hq2mZx9Lw4Tn8Vb3Kd6Yf1Ra1b2', want: 'The key ending in a1b2 (test instance)' },
  { key: 'sk_live_7Hq2mZx9Lw4Tn8Vb3Kd6Yf1Ra1b2', want: 'The key ending in a1b2 (live instance)' },
  { key: 'live_7Hq2mZx9Lw4Tn8Vb3Kd6Yf1Ra1b2', want: 'The key ending in a1b2 (live instance)' },
  { key: '7Hq2mZx9Lw4Tn8Vb3Kd6Yf1Ra1b2', want: 'The key ending in a1b2 (unknown instance)' },
  // What stands before the secret part, and is the same for everybody, makes no key longer.
  { key: 'sk_test_0123456789abcdefghijklm', want: 'The key (test instance)' },
  { key: 'sk_test_0123456789abcdefghijklmn', want: 'The key ending in klmn (test instance)' },
  {
    key: 'sk_test_sandbox7Hq2mZx9Lw4Tn8Vb3Kd6Yf1R',
    want: "The sandbox's key (it opens only the sandbox that it came from)",
  },
  { key: 'sk_test_a1b2', want: 'The key (test instance)' },
  { key: 'a1b2', want: 'The key (unknown instance)' },
])('$key is described as $want', ({ key, want }) => {
  expect(keyHint(key)).toBe(want);
});
