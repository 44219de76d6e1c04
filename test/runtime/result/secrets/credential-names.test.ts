import { expect, test } from 'vitest';
import { credentialNames } from '../../../../src/runtime/result/secrets/credential-names.ts';
import { LINEAR_LIMIT, measureGrowth } from '../../../support/measure-growth.ts';

const isCredential = credentialNames('users.getUser');

test.each([
  ...[
    'token',
    'tokens',
    'secret',
    'password',
    'passcodes',
    'passphrase',
    'credentials',
    'jwt',
    'otp',
    'totp_uri',
    'cookies',
  ],
  ...[
    'api_key',
    'apiKey',
    'apiKeys',
    'APIKey',
    'APIkey',
    'apikey',
    'api-key',
    'api.key',
    'API_KEY',
    'oldApiKeyV2',
    'key_api_key',
  ],
  ...[
    'clientSecretV2',
    'client_secret_2',
    'secret2',
    'accessTOKEN',
    'accesstoken',
    '__token',
    'x-session-token',
    'idToken',
  ],
  ...['private_key', 'privateKeys', 'signingKey', 'backup_codes', 'recoveryCode', 'verification_code', 'magic_link'],
  ...['access_token_hash', 'password_digest', 'totp_secret', 'token_uri', 'm2m_token', 'oauth2Token'],
])('%s', (name) => expect(isCredential(name)).toBe(true));

test.each([
  ...[
    'id',
    'name',
    'key',
    'role_key',
    'public_key',
    'code',
    'url',
    'keys',
    'kid',
    'passkeys',
    'session_id',
    'status',
    'object',
  ],
  ...[
    'secretary',
    'tokenize',
    'tokenized_at',
    'passwordless',
    'option',
    'spinning',
    'pinned',
    'ticketing',
    'cookiecutter',
  ],
  ...['private_metadata', 'api', 'monkey', 'keyboard', 'apikeyboard', '', '__proto__', 'constructor', 'toString'],
  ...['token_url', 'token_fetch_url', 'token_introspection_url', 'm2m_tokens'],
])('not %s', (name) => expect(isCredential(name)).toBe(false));

test('an exception is for the name as it is written', () => {
  expect(['tokenUrl', 'token_urls', 'token_url_2'].filter(isCredential)).toEqual([
    'tokenUrl',
    'token_urls',
    'token_url_2',
  ]);
});

test('a name is judged alike the second time', () => {
  const names = ['token', 'id', 'token', 'id'];
  expect(names.map(isCredential)).toEqual([true, false, true, false]);
});

test.each(['aB1_', '_', 'token', 'toke_', 'A', 'aA'])('twice as much of %j takes about twice as long', (piece) => {
  const make = (size: number) => piece.repeat(size / piece.length);
  expect(measureGrowth(250_000, make, isCredential)).toBeLessThan(LINEAR_LIMIT);
});

test('a name of 10 MB is not taken apart', () => {
  expect(credentialNames()('1a'.repeat(5_000_000))).toBe(true);
  expect(credentialNames()('a'.repeat(200))).toBe(false);
});
