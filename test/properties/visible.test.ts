import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sanitize } from '../../src/runtime/result/sanitize.ts';
import { credentialNames } from '../../src/runtime/result/secrets/credential-names.ts';
import { maskKeys } from '../../src/runtime/result/secrets/key-patterns.ts';
import { ownKeyPattern, replaceOwnKey } from '../../src/runtime/result/secrets/own-key-pattern.ts';
import { findTokens } from '../../src/runtime/result/secrets/tokens.ts';
import { visibleIn } from '../../src/runtime/result/visible-value.ts';
import { visibleInSteps } from '../support/visible/one-step-at-a-time.ts';

// Whatever is spared most texts and values, because they can hold nothing to hide, changes nothing of what is seen.

const OWN = 'sk_live_0wnKey';
const ownKey = ownKeyPattern(OWN);
const encoded = (encoding: BufferEncoding) => Buffer.from(`id:${OWN}`).toString(encoding);
const TOKEN = `${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.x`;
const PIECES = [
  ...[
    'sk_',
    'live_',
    'sk_test_',
    'whsec_',
    'ak_',
    'aplt_',
    'oat_',
    'mt_',
    '0123456789abcdefXYZ',
    'secretSECRET77',
    '_',
  ],
  ...[OWN, OWN.slice(0, 9), OWN.slice(9), encoded('base64'), encoded('hex'), TOKEN, 'eyJ', 'IHsi', 'ICJ7Ig', '.', '..'],
  ...[
    '%5F',
    '%',
    '%25',
    '\\',
    '\\u005f',
    '\\n',
    '&',
    '&#95;',
    '&amp;',
    ' ',
    '\n',
    '\t',
    '=',
    '+',
    '/',
    '-',
    'user_2ab',
  ],
  ...['\u200b', '\u001b[1m', '\u00ad', '\u2028', 'é', '東京', '\ud83e', 'Ada Lovelace', 'ada@mail.example.com', ''],
];
const hex = (character: string) => character.charCodeAt(0).toString(16).padStart(2, '0');
/** Ways to spell a character of a secret. */
const SPELLINGS: ((character: string) => string)[] = [
  (character) => `%${hex(character)}`,
  (character) => `%25${hex(character)}`,
  (character) => `\\u00${hex(character)}`,
  (character) => `&#x${hex(character)};`,
  (character) => (/\w/.test(character) && character !== '_' ? character : `\\${character}`),
  (character) => `${character} `,
  (character) => `${character}\u200b`,
];
/** A secret of which some characters are spelled in one of those ways. */
const spelled = fc
  .tuple(
    fc.constantFrom(OWN, 'sk_test_secretSECRET77', `ak_${'0x'.repeat(16)}`, TOKEN),
    fc.constantFrom(...SPELLINGS),
    fc.infiniteStream(fc.nat({ max: 5 })),
  )
  .map(([secret, spell, some]) => {
    const spellNext = (character: string) => (some.next().value === 0 ? spell(character) : character);
    return [...secret].map(spellNext).join('');
  });
const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 2, arbitrary: spelled },
  fc.string({ maxLength: 8 }),
);
const text = fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join(''));
/** Characters for which a text isn't spared, and which are part of nothing that is looked for. */
const PLAIN = `${' '.repeat(100)}%`;

test('texts that hold no beginning of a key are masked as all others are', () => {
  fc.assert(
    fc.property(text, (given) => {
      expect(`${maskKeys(given)}${PLAIN}`).toBe(maskKeys(`${given}${PLAIN}`));
      expect(`${replaceOwnKey(given, ownKey, '*')}${PLAIN}`).toBe(replaceOwnKey(`${given}${PLAIN}`, ownKey, '*'));
    }),
    { numRuns: 5000 },
  );
});

test('every character that is removed is looked for', () => {
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const character = String.fromCharCode(unit);
    // Behind one that is removed, it isn't spared.
    expect(sanitize(character), unit.toString(16)).toBe(sanitize(`\u200b${character}`));
  }
});

test('a token is found whatever stands before its object', () => {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  const glued = [[], ...bytes.map((byte) => [byte]), ...bytes.map((byte) => [byte, 255 - byte])];
  for (const before of glued) {
    for (const object of ['{"a":1}', '{ "a":1}', '{\t"a":1}', '{\r"a":1}', '{\n"a":1}']) {
      const part = Buffer.concat([Buffer.from(before), Buffer.from(object)]).toString('base64url');
      expect(findTokens(`${part}.x.y`).length, part).toBe(1);
    }
  }
});

const NAMES = [
  ...['id', 'token', 'client_secret', 'url', 'pinned', 'public_metadata', 'unsafe_metadata', 'private_metadata'],
  ...['__proto__', 'constructor', '1', '', 'name', 'to\u200bken', 'private\u00ad_metadata', OWN, 'a.b'],
];
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.oneof(text, fc.constantFrom(null, true, 0, '', '\u200b')),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .uniqueArray(fc.tuple(fc.constantFrom(...NAMES), tie('value')), { selector: ([name]) => name, maxLength: 6 })
      .map(Object.fromEntries),
  ),
}));
const fields = ['url'];
const isCredential = credentialNames('users.getUser');

test.each([
  { allowSecrets: false, allowPrivateMetadata: false, hide: new Set<string>() },
  { allowSecrets: false, allowPrivateMetadata: false, hide: new Set(['pinned', 'name']) },
  { allowSecrets: true, allowPrivateMetadata: true, hide: new Set(['pinned']) },
])('one walk shows what a step after the other does: $allowSecrets, $hide', (options) => {
  const all = { ownKey, fields, isCredential, ...options };
  fc.assert(
    fc.property(value, (given) => {
      expect(JSON.stringify(visibleIn(all)(given))).toBe(JSON.stringify(visibleInSteps(given, all)));
    }),
    { numRuns: 3000 },
  );
});
