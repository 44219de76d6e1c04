import { expect, test } from 'vitest';
import { coverText } from '../../../../src/runtime/result/secrets/cover-text.ts';

const JWT = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1c2VyXzEifQ.c2ln';

test.each([
  ['Clerk answered 404 to user_2abC9', 'Clerk answered 404 to user_…'],
  ['for ada@example.com, sorry', 'for …, sorry'],
  [`token ${JWT} is bad`, 'token [masked] is bad'],
  ['Authorization: Bearer abc.def', 'Authorization: Bearer …'],
  ['the key sk_test_abcdefghij0123456789 is bad', 'the key sk_[hidden] is bad'],
  ['GET https://a.example/x?email=b failed', 'GET https://a.example/x failed'],
  ['a\nb\u001b[31m', 'a b [31m'],
  ['of http://a:b@x.example/mcp?access_token=c', 'of …'],
  ['fetch failed', 'fetch failed'],
])('%j is shown as %j', (text, want) => {
  expect(coverText(text)).toBe(want);
});
