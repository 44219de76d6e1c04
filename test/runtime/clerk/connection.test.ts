import { expect, test } from 'vitest';
import { connect, connectionOf, createConnection, rememberConnection } from '../../../src/runtime/clerk/connection.ts';

const usage = (message: string) => expect.objectContaining({ name: 'UsageError', message });

test.each([
  [{ secretKey: 'sk_test_given' }, { CLERK_SECRET_KEY: 'sk_test_env' }, 'sk_test_given'],
  [{}, { CLERK_SECRET_KEY: ' sk_test_env\n' }, 'sk_test_env'],
  [{}, { CLERK_SECRET_KEY: 'sk_test_env', CLERK_API_URL: '' }, 'sk_test_env'],
])('%j in an environment of %j has the key %s', (options, environment, want) => {
  expect(connect(options, environment).secretKey).toBe(want);
});

test.each([
  [{}, {}, 'No secret key: pass secretKey, or set CLERK_SECRET_KEY.'],
  [{}, { CLERK_SECRET_KEY: '' }, 'No secret key: pass secretKey, or set CLERK_SECRET_KEY.'],
  [
    {},
    { CLERK_SECRET_KEY: 'pk_test_1' },
    'This is a publishable key (pk_...). Copy the secret key (sk_...) from the Clerk dashboard.',
  ],
  [
    { secretKey: 'sk_test_1' },
    { CLERK_API_URL: 'http://api.example.com' },
    'The API URL must be https://host (http only on localhost), without credentials, query or fragment.',
  ],
  [{ secretKey: 'sk_test_1', timeout: 0 }, {}, 'timeout must be a number above 0 and at most 2147483647, not 0.'],
])('%j in an environment of %j is refused', (options, environment, message) => {
  expect(() => connect(options, environment)).toThrow(usage(message));
});

test('a client is connected by what it was made with, and shows nothing of it', () => {
  const connection = createConnection({ secretKey: 'sk_test_1' });
  const client = rememberConnection({ users: {} }, connection);
  expect(connectionOf(client)).toBe(connection);
  expect(Object.keys(client)).toEqual(['users']);
});

test.each([[undefined], [null], ['sk_test_1'], [{ users: {} }]])('%j is no client', (client) => {
  const message =
    '`client` must come from createClerkClient of clerk-agent-toolkit/client (this copy of it). In place of a client of @clerk/backend, pass its `secretKey`.';
  expect(() => connectionOf(client)).toThrow(usage(message));
});
