import { expect, test } from 'vitest';
import { maskKeys } from '../../../src/runtime/result/key-patterns.ts';
import { LINEAR_LIMIT, measureGrowth } from '../../support/measure-growth.ts';

const HEX = '3beecc9c60adb5f9b850e91a8ee1e992';
const SECRET = 'Zk3b8sQ0vYt7LmNx2RcWp5HaJd9UeGf1';
const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ1c2VyXzEifQ.c2lnbmF0dXJl-_';

test.each([
  ['sk_live_abc123', '[masked]'],
  ['key=sk_test_Ab_9, next', 'key=[masked], next'],
  ['CLERK_sk_test_a', 'CLERK_[masked]'],
  ['?key%3Dsk_live_abc', '?key%3D[masked]'],
  ['{\\n\\"a\\":\\nsk_live_abc', '{\\n\\"a\\":\\n[masked]'],
  ['a\\u003dsk_live_abc', 'a\\u003d[masked]'],
  [`ak_${SECRET}`, '[masked]'],
  ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', '[masked]'],
  ['whsec_note', 'whsec_note'],
  [`a mt_${SECRET}, oat_${SECRET}.`, 'a [masked], [masked].'],
  [`aplt_${SECRET}${SECRET}`, '[masked]'],
  // Longer than an id, though of the same digits.
  [`ak_${HEX}0`, '[masked]'],
  [`ak_${HEX}_0`, '[masked]'],
  [JWT, '[masked]'],
  [`Bearer ${JWT}, and`, 'Bearer [masked], and'],
  [`https://a.example/?ticket=${JWT}&b=1`, 'https://a.example/?ticket=[masked]&b=1'],
  [`%3Fticket%3D${JWT}%26b`, '%3Fticket%3D[masked]%26b'],
  [`www.${JWT}`, 'www.[masked]'],
  // Encrypted: five parts, of which the second may be empty.
  ['eyJlbmMiOiJBMTI4R0NNIn0..aXY.dGV4dA.dGFn', '[masked]'],
  [`${JWT} ${JWT}`, '[masked] [masked]'],
])('%j becomes %j', (given, want) => expect(maskKeys(given)).toBe(want));

test.each([
  `ak_${HEX}`,
  `mt_${HEX.toUpperCase()}, oat_${HEX}`,
  `/api_keys/ak_${HEX}/revoke`,
  `aplt_${HEX}-x`,
  'mch_2xhFjEI5X2qWRvtV13BzSj8H6Dk',
  'ins_2xhFjEI5X2qWRvtV13BzSj8H6Dk user_2xhFjEI5X2qWRvtV13BzSj8H6Dk',
  'ak_short',
  'pk_live_Y2xlcmsuZXhhbXBsZS5jb20k',
  'sk_live_',
  'a sk_test_… key',
  'task_test_run',
  `speak_${SECRET}`,
  'eyJ',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ1c2VyXzEifQ',
  'keyJar.of.cookies',
  'www.example.com',
  '',
])('%j stays', (text) => expect(maskKeys(text)).toBe(text));

test.each([
  'sk_live_',
  'sk_live',
  'ak_',
  `ak_${HEX}`,
  `ak_${HEX.slice(1)} `,
  'eyJ',
  'eyJ.',
  '_eyJ',
  'eyJ-',
  'eyJa.b',
  '.eyJ.',
  '%3D',
  'a',
])('twice as much of %j takes about twice as long', (piece) => {
  expect(measureGrowth(500_000, (size) => piece.repeat(size / piece.length), maskKeys)).toBeLessThan(LINEAR_LIMIT);
});
