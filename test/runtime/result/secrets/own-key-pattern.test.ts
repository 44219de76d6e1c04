import { expect, test } from 'vitest';
import { ownKeyPattern, replaceOwnKey } from '../../../../src/runtime/result/secrets/own-key-pattern.ts';
import { LINEAR_LIMIT, measureGrowth } from '../../../support/measure-growth.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const base64url = (text: string) => Buffer.from(text).toString('base64url');
/** Replaces a key by a star. */
const hide = (text: string, key: string) => replaceOwnKey(text, ownKeyPattern(key), '*');

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
  ['percent-encoded twice', (key) => percent(percent(key))],
  ['percent-encoded base64', (key) => encodeURIComponent(base64(key))],
  ['escaped as in JSON', json],
  ['escaped as in JSON, three times', (key) => json(key).replaceAll('\\', '\\\\\\\\')],
  ['escaped as in JSON, then percent-encoded', (key) => encodeURIComponent(json(key))],
  ['escaped as in JavaScript', (key) => hex(key).replace(/../g, '\\x$&')],
  ['escaped as in Markdown', (key) => key.replace(/\W|_/g, '\\$&')],
  ['escaped as in HTML', (key) => hex(key).replace(/../g, '&#x$&;')],
  ['escaped as in PHP', (key) => key.replaceAll('/', '\\/')],
  ['hexadecimal', hex],
  ['hexadecimal, upper case', (key) => hex(key).toUpperCase()],
];

test.each(keys.flatMap((key) => spellings.map(([how, of]) => ({ how, key, spelling: of(key) }))))(
  '$key, $how',
  ({ key, spelling }) => expect(hide(`<${spelling}>${spelling}`, key)).toMatch(/^<\*>\*$/),
);

test.each(keys.flatMap((key) => ['', 'a', 'ab', 'abc'].map((before) => ({ key, before }))))(
  '$key after "$before", all of it in base64',
  ({ key, before }) => {
    const text = base64(`${before}${key}:and more`);
    const rest = hide(text, key);
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
])('%j is not in %j', (key, text) => expect(hide(text, key)).toBe(text));

const LONG = 'sk_live_OwnKey0123456789abcdefghijklmnopqrstuvwx';
const gaps = [' ', '\n', ' \t\r\n', '%20', '%250a', '\\n', '\\\\r\\\\n', '\\u0020', '\\x09', '&#10;'];

test.each(spellings.flatMap(([how, of]) => gaps.map((gap) => ({ how, gap, spelling: of(LONG) }))))(
  'split by $gap: $how',
  ({ gap, spelling }) => {
    const [at, last] = [spelling.indexOf('4') % 20 || 7, spelling.length - 3];
    const split = [spelling.slice(0, at), spelling.slice(at, last), spelling.slice(last)];
    // An escape that is itself split by an escape is no escape of anything.
    const parts = /[%\\&]/.test(spelling) && /[%\\&]/.test(gap) ? [LONG.slice(0, 9), LONG.slice(9)] : split;
    expect(hide(`<${parts.join(gap)}>`, LONG)).toBe('<*>');
  },
);

test.each(spellings.map(([how, of]) => ({ how, of })))('without its prefix: $how', ({ of }) => {
  const rest = LONG.slice('sk_live_'.length);
  expect(hide(`<${of(rest)}>`, LONG)).toMatch(/^<\*>$/);
  expect(hide(`id: ${of(rest.slice(0, 10))} ${of(rest.slice(10))}`, LONG)).not.toContain('qrstuvwx');
});

test.each([
  ['a short rest, which could be a word', 'sk_test_production', 'production'],
  ['a part of the rest', LONG, 'OwnKey0123456789abcdefghij'],
  ['other text with whitespace and escapes', LONG, 'a %20 b\\n c &#33; \\u0041'],
])('%s stays', (_, key, text) => expect(hide(text, key)).toBe(text));

test.each([
  [`a ${LONG}\n b`, 'a *\n b'],
  [`a%20${LONG}%20b`, 'a%20*%20b'],
  [`${LONG.slice(0, 20)} ${LONG.slice(20)} ${LONG} c`, '* * c'],
  [`{\\"a\\":\\"${LONG}\\"}`, '{\\"a\\":\\"*\\"}'],
])('%j keeps what is around it', (text, want) => expect(hide(text, LONG)).toBe(want));

test.each([
  'sk_test_',
  's k_',
  's  ',
  ' ',
  'c2tfdGVzdF8',
  '%73%6b',
  '%25',
  '\\u0073',
  '\\',
  's\\',
  '\\n',
  '&#115;',
  '&#',
])('twice as much of %j takes about twice as long', (piece) => {
  const key = ownKeyPattern(`sk_test_${'sk_test_'.repeat(5)}x`);
  const make = (size: number) => piece.repeat(size / piece.length);
  expect(measureGrowth(250_000, make, (text) => replaceOwnKey(text, key, '*'))).toBeLessThan(LINEAR_LIMIT);
});
