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

test.each(['sk test', 'sk_test\n1', 'sk_test_\ud800'])('%j is refused, unsaid', (given) => {
  const message =
    'The secret key contains a character that no key has (a quote, a space?). Copy it again from the Clerk dashboard.';
  expect(() => parseSecretKey(given)).toThrow(expect.objectContaining({ name: 'UsageError', message }));
});

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: variables as a client leaves them
test.each<[given: string, message: RegExp]>([
  ['${CLERK_SECRET_KEY}', /a variable that nothing has filled in/],
  ['$CLERK_SECRET_KEY', /a variable that nothing has filled in/],
  ['%CLERK_SECRET_KEY%', /a variable that nothing has filled in/],
  ['{{ clerk_key }}', /a variable that nothing has filled in/],
  ['${env:CLERK_SECRET_KEY}', /a variable that nothing has filled in/],
  ['{env:CLERK_SECRET_KEY}', /a variable that nothing has filled in/],
  ['"sk_test_1"', /quotes around it/],
  ["'sk_test_1'", /quotes around it/],
  ['“sk_test_1”', /quotes around it/],
  ['Bearer sk_test_1', /begins with "Bearer"/],
  ['CLERK_SECRET_KEY=sk_test_1', /the name of a variable and "="/],
  ['export CLERK_SECRET_KEY=sk_test_1', /the name of a variable and "="/],
  ['pk_test_Y2xlcms', /a publishable key/],
  ['ak_1234567890', /an API key of a user or an organization/],
  ['mt_1234567890', /a token of a machine/],
  ['oat_1234567890', /an OAuth access token/],
  ['whsec_1234567890', /signing secret of a webhook/],
  ['eyJhbGciOiJSUzI1NiJ9.e30.c2ln', /a token that was issued for a session/],
  ['user_2abc', /an id, and no secret key/],
  ['sk-proj-1234567890', /a key of OpenAI, Anthropic or the like/],
  [`sk_live_51${'Ab1'.repeat(33)}`, /a key of Stripe/],
  ['ghp_1234567890', /a key of GitHub/],
  ['xoxb-1234567890', /a key of Slack/],
  ['AKIA1234567890', /a key of AWS/],
  ['AIzaSy1234567890', /a key of Google/],
  ['npm_1234567890', /a key of another company/],
  ['sk_test_...', /a placeholder/],
  ['sk_test_Q7v1...9Gi', /a placeholder/],
  ['undefined', /a placeholder/],
  ['op://Private/Clerk/key', /a reference to a password manager/],
  ['/home/me/clerk.key', /the path of a file/],
  ['~/clerk.key', /the path of a file/],
  ['C:\\keys\\clerk.key', /the path of a file/],
  ['sk_test_', /a placeholder/],
  ['sk_test_…', /a placeholder/],
  ['sk_live_xxxxxxxxxxxxxxxx', /a placeholder/],
  ['sk_test_your_secret_key', /a placeholder/],
  ['your-key-here', /a placeholder/],
  ['<your key>', /a placeholder/],
  ['YOUR_CLERK_SECRET_KEY', /a placeholder/],
  ['sk_test_REPLACE_ME', /a placeholder/],
])('%s: %s', (given, message) => {
  expect(() => parseSecretKey(given)).toThrow(message);
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: variables as a client leaves them

test('a key whose random part happens to hold such a word is one', () => {
  const key = 'sk_live_aYourPasteInsertReplace0123456789abcdefghijklmn';
  expect(parseSecretKey(key)).toBe(key);
});
