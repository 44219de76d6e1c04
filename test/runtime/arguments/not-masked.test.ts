import { expect, test } from 'vitest';
import { checkNotMasked } from '../../../src/runtime/arguments/not-masked.ts';

test.each<[args: unknown]>([
  [undefined],
  ['[masked]'],
  [{}],
  [{ name: 'masked', list: ['[mask]', null, 3], claims: { note: '[ masked ]' } }],
])('lets through %j', (args) => {
  expect(() => checkNotMasked(args)).not.toThrow();
});

test.each<[args: object, parameter: string]>([
  [{ password: '[masked]' }, 'password'],
  [{ user_id: 'user_1', url: 'https://a.example/?ticket=[masked]' }, 'url'],
  [{ claims: { deep: [{ api_token: '[masked]' }] } }, 'claims'],
  [{ metadata: { '[masked]': 1 } }, 'metadata'],
])('refuses %j', (args, parameter) => {
  expect(() => checkNotMasked(args)).toThrow(
    expect.objectContaining({ details: expect.objectContaining({ kind: 'bad_arguments', parameter }) }),
  );
});

test('goes as deep as a request can', () => {
  let nested: unknown = '[masked]';
  for (let depth = 0; depth < 100_000; depth++) nested = [nested];
  expect(() => checkNotMasked({ nested })).toThrow();
});
