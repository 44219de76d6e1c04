import { expect, test } from 'vitest';
import { hideSecretArguments } from '../../../src/runtime/confirm/hide-secrets.ts';

const schema = {
  type: 'object',
  properties: {
    token: { type: 'string' },
    deep: { type: 'object', properties: { token: { type: 'string' } } },
    list: { type: 'array', items: { type: 'object', properties: { token: { type: 'string' } } } },
    claims: { type: 'object' },
  },
};
const parse = (json: string) => JSON.parse(json);

test.each([
  [
    { token: 'abc', other: 'x' },
    { token: '[masked]', other: 'x' },
  ],
  [
    { deep: { token: 'abc' }, list: [{ token: 'a' }, { token: ['b'] }] },
    { deep: { token: '[masked]' }, list: [{ token: '[masked]' }, { token: '[masked]' }] },
  ],
  [{ claims: { token: { role: 'admin' } } }, { claims: { token: { role: 'admin' } } }],
  [{ claims: { token: 'admin' } }, { claims: { token: 'admin' } }],
  [parse('{"__proto__":{"token":"a"}}'), parse('{"__proto__":{"token":"a"}}')],
  // An emptied value is no secret.
  [{ token: '' }, { token: '' }],
  [{ token: null }, { token: null }],
])('hides the secrets of %j, and nothing of whoever writes the arguments', (given, want) => {
  expect(hideSecretArguments(given, schema, ['token'])).toEqual(want);
});
