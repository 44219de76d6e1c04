import { expect, test } from 'vitest';
import { toOneLine } from '../../src/cli/stderr.ts';

test.each([
  ['plain', 'plain'],
  ['two\n lines\u0007\u001b[31m', 'two lines [31m'],
  ['key "sk_live_abc$" here', 'key "sk_[hidden]" here'],
  ['--secret-key=sk_test_abc', '--secret-key=sk_[hidden]'],
  ['risk_factor', 'risk_factor'],
  ['token ak_Zk3b8sQ0vYt7LmNx2RcWp5HaJd9UeGf1!', 'token [masked]!'],
  ['Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', 'Bearer [masked]'],
])('%j becomes %j', (given, want) => {
  expect(toOneLine(given)).toBe(want);
});
