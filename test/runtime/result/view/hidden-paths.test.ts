import { describe, expect, it } from 'vitest';
import { hidingIn } from '../../../../src/runtime/result/view/hidden-paths.ts';
import type { ResponseTypes } from '../../../../src/tool.ts';

const types: ResponseTypes = {
  User: {
    password_enabled: { plain: true },
    password_last_updated_at: { time: true },
    password_digest: {},
    secret: { fields: { password_count: { plain: true } } },
  },
};

const options = {
  fields: ['secret'],
  isCredential: (name: string) => name.includes('password'),
  allowSecrets: false,
  allowPrivateMetadata: false,
  hide: new Set(['password_enabled_elsewhere']),
};

describe('a path of a type', () => {
  it.each<[path: string, want: string | undefined]>([
    ['password_enabled', undefined],
    ['password_last_updated_at', undefined],
    ['password_digest', 'secret'],
    ['password_unknown', 'secret'],
    ['secret.password_count', 'secret'],
    ['private_metadata.password', 'private'],
    ['public_metadata.password', undefined],
    ['password_enabled_elsewhere', 'pinned'],
  ])('%s is hidden because it is %s', (path, want) => {
    expect(hidingIn('User', types, options)(path.split('.'))).toBe(want);
  });
});
