import { expect, test } from 'vitest';
import { audiencesOf, decodeJwt, textOf } from '../../../../src/adapters/http/tokens/claims.ts';

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

test('decodes what is sent', () => {
  const [header, claims] = [{ alg: 'RS256' }, { sub: 'user_é', name: '?>~' }];
  expect(decodeJwt(`${part(header)}.${part(claims)}.x`)).toEqual({ header, claims });
});

test.each([
  '',
  'a',
  'oat_abc',
  '..',
  '...',
  `${part({})}.${part({})}`,
  `${part({})}.${part({})}.x.y`,
  `${part([])}.${part({})}.x`,
  `${part({})}.${part(null)}.x`,
  `${part({})}.${part('x')}.x`,
  `!.${part({})}.x`,
  `${part({})}.${Buffer.from('{').toString('base64url')}.x`,
])('finds no JWT in %j', (token) => expect(decodeJwt(token)).toBeUndefined());

test.each([
  [undefined, undefined],
  [null, undefined],
  ['a', ['a']],
  ['', ['']],
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  [[], []],
  [['a', 5, null], ['a']],
  [5, []],
  [{ a: 1 }, []],
  [[['a']], []],
])('the audiences of %j are %j', (aud, want) => expect(audiencesOf({ aud })).toEqual(want));

test.each([
  ['a', 'a'],
  ['', undefined],
  [5, undefined],
  [null, undefined],
  [undefined, undefined],
  [['a'], undefined],
])('the text of %j is %j', (value, want) => expect(textOf(value)).toBe(want));
