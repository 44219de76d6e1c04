import { expect, test } from 'vitest';
import { ownKeyPattern } from '../../../src/runtime/result/own-key-pattern.ts';
import { LINEAR_LIMIT, measureGrowth } from '../../support/measure-growth.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const base64url = (text: string) => Buffer.from(text).toString('base64url');
const hex = (text: string) => Buffer.from(text).toString('hex');
const percent = (text: string) => hex(text).replace(/../g, '%$&');
const json = (text: string) => hex(text).replace(/../g, '\\u00$&');

// One whose length is a multiple of three, one that isn't, and one with every character that a key may have.
const keys = ['sk_test_ABCD', 'sk_live_0123456789abcdefgh', 'sk_test_~.a+/b?>~~-=='];
const spellings: [how: string, of: (key: string) => string][] = [
  ['plain', (key) => key],
  ['base64', base64],
  ['base64url', base64url],
  ['base64 as a password', (key) => base64(`${key}:`).replace(/.{0,2}=*$/, '')],
  ['percent-encoded as a component', encodeURIComponent],
  ['percent-encoded throughout', percent],
  ['percent-encoded throughout, upper case', (key) => percent(key).toUpperCase()],
  ['percent-encoded base64', (key) => encodeURIComponent(base64(key))],
  ['escaped as in JSON', json],
  ['escaped as in PHP', (key) => key.replaceAll('/', '\\/')],
  ['hexadecimal', hex],
  ['hexadecimal, upper case', (key) => hex(key).toUpperCase()],
];

test.each(keys.flatMap((key) => spellings.map(([how, of]) => ({ how, key, spelling: of(key) }))))(
  '$key, $how',
  ({ key, spelling }) => expect(`<${spelling}>${spelling}`.replace(ownKeyPattern(key), '*')).toMatch(/^<\*>\*$/),
);

test.each(keys.flatMap((key) => ['', 'a', 'ab', 'abc'].map((before) => ({ key, before }))))(
  '$key after "$before", all of it in base64',
  ({ key, before }) => {
    const text = base64(`${before}${key}:and more`);
    const rest = text.replace(ownKeyPattern(key), '*');
    expect(rest).toContain('*');
    // What is left has of the key at most the bits that share a character with its neighbours.
    expect(Buffer.from(rest.replace(/.*\*/, ''), 'base64').toString()).not.toContain(key.slice(-2));
    expect(rest.length).toBeLessThan(text.length - key.length);
  },
);

test.each([
  ['sk_1', 'sk_2 c2tf'],
  ['sk_test_ABCD', 'sk_test_ABCE, sk_test_ABC'],
  ['sk_test_A.CD', 'sk_test_ABCD'],
])('%j is not in %j', (key, text) => expect(text.replace(ownKeyPattern(key), '*')).toBe(text));

test.each(['sk_test_', 'c2tfdGVzdF8', '%73%6b', '\\u0073'])(
  'twice as much of %j takes about twice as long',
  (piece) => {
    const key = ownKeyPattern(`sk_test_${'sk_test_'.repeat(5)}x`);
    const make = (size: number) => piece.repeat(size / piece.length);
    expect(measureGrowth(500_000, make, (text) => text.replace(key, '*'))).toBeLessThan(LINEAR_LIMIT);
  },
);
