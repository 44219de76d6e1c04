import { describe, expect, it } from 'vitest';
import { looksSecret } from '../../../../codegen/plan/secrets/looks-secret.ts';

describe('a name', () => {
  it.each([
    ...['secret', 'client_secret', 'secret_key', 'api_key', 'apiKey', 'signing_key', 'token', 'id_token', 'tokens'],
    ...['jwt', 'password_digest', 'backup_codes', 'totp', 'totp_secret', 'otp', 'ticket', 'nonce', 'cookies'],
    ...[
      'credentials',
      'saml_response',
      'url',
      'svix_url',
      'redirect_uris',
      'code',
      'promo_code',
      'magic_link',
      'd',
      'qi',
    ],
  ])('%s looks like a secret', (name) => expect(looksSecret(name)).toBe(true));

  it.each([
    'id',
    'name',
    'status',
    'code_type',
    'keyboard',
    'option',
    'secretary',
    'curl',
    'pinned',
    'linked_to',
    'n',
    'e',
  ])('%s does not', (name) => expect(looksSecret(name)).toBe(false));
});
