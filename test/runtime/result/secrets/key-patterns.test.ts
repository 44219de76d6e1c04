import { expect, test } from 'vitest';
import { maskKeys } from '../../../../src/runtime/result/secrets/key-patterns.ts';
import { LINEAR_LIMIT, measureGrowth } from '../../../support/measure-growth.ts';

const HEX = '3beecc9c60adb5f9b850e91a8ee1e992';
const SECRET = 'Zk3b8sQ0vYt7LmNx2RcWp5HaJd9UeGf1';
const base64url = (text: string) => Buffer.from(text).toString('base64url');
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
  // Glued to other characters.
  [`keysk_live_${SECRET}`, 'key[masked]'],
  ['xsk_test_another0123456789', 'x[masked]'],
  ['1sk_live_a1b2c3d4', '1[masked]'],
  [`task_live_view_${SECRET}`, 'ta[masked]'],
  [`xoat_${SECRET} and Xak_${SECRET}`, 'x[masked] and X[masked]'],
  [`speak_${SECRET}`, 'spe[masked]'],
  ['xwhsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'x[masked]'],
  [`ticket${JWT}`, 'ticket[masked]'],
  [`a${JWT}`, 'a[masked]'],
  [`ab_${JWT}`, 'ab_[masked]'],
  // Escaped.
  ['sk%5Flive%5Fabc123', '[masked]'],
  ['a=sk%255flive%255Fabc123&b', 'a=[masked]&b'],
  ['sk\\u005flive\\u005fabc123 b', '[masked] b'],
  ['sk\\\\\\\\u005Flive_abc', '[masked]'],
  ['sk\\x5flive\\x5Fabc', '[masked]'],
  ['sk\\u{5f}live\\u{00005f}abc', '[masked]'],
  ['sk\\_live\\_abc', '[masked]'],
  ['sk&#95;live&#x5F;abc', '[masked]'],
  ['sk&#X5F;live&#95abc', '[masked]'],
  ['sk&amp;#95;live&lowbar;abc', '[masked]'],
  [JWT.replaceAll('.', '&period;'), '[masked]'],
  // Words that a key could begin like.
  ['org:mt_regional_sales_administrators_all', 'org:mt_regional_sales_administrators_all'],
  ['ak_anchorage_office_members_and_contractors', 'ak_anchorage_office_members_and_contractors'],
  ['flask_test_client2', 'flask_test_client2'],
  ['%73%6B_live_abc%41d', '[masked]'],
  ['sk\\u00255Flive_abc', '[masked]'],
  [`oat%5F${SECRET}`, '[masked]'],
  [JWT.replaceAll('.', '%2E'), '[masked]'],
  [`<${JWT.replaceAll('.', '%252e')}>`, '<[masked]>'],
  [JWT.replaceAll('.', '\\u002e'), '[masked]'],
  [JWT.replaceAll('.', '\\.'), '[masked]'],
  [JWT.replace('e', '%65'), '[masked]'],
  // What is around it stays as it was.
  ['%41 sk%5Flive%5Fabc %42\\n', '%41 [masked] %42\\n'],
  ['\\u0041sk_live_abc', '\\u0041[masked]'],
  // Headers with whitespace, and what only begins like one.
  ['https://eyJa.b.evil.com', 'https://[masked]'],
  [`${base64url(' {"')}.a.b, ${base64url('\r\n{ "a')}.a.b`, '[masked], [masked]'],
  ...[
    ' {"alg":"none"}',
    '\n{"alg":1}',
    '{ "alg":1}',
    '{\n  "alg":1}',
    '{\r\n"alg":1}',
    '   {\t"alg":1}',
    '\t{"typ":""}',
  ].map((header) => [`<${base64url(header)}.e30.c2ln>`, '<[masked]>'] as [string, string]),
  [`x${base64url(' { "alg":1}')}.e30.c2ln`, 'x[masked]'],
  [`xy${base64url('{"a":1,"alg":"x"}')}..a.b.c`, 'xy[masked]'],
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
  'task_live_view and disk_test_results_2026_final',
  'task_live_internationalisation',
  'break_point_of_no_return_in_the_whole_program',
  `speak_${HEX}`,
  'task%5Flive%5Fview',
  '100% of sk%5Flive',
  '\\u0041\\n%20&#33;',
  `${base64url('["alg"]')}.e30.c2ln`,
  `${base64url('"alg":"none"')}.e30.c2ln`,
  'a.b.c.d',
  'documentation.example.com.internal-network',
  'eyJ',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ1c2VyXzEifQ',
  'keyJar.of.cookies',
  'www.example.com',
  '',
])('%j stays', (text) => expect(maskKeys(text)).toBe(text));

test.each([
  ...['sk_', 'sk_live_', 'sk_live', 'xsk_live_aaaaaaa_', 'ak_', `ak_${HEX}`, `ak_${HEX.slice(1)} `, 'whsec_'],
  ...['eyJ', 'eyJ.', '_eyJ', 'eyJ-', 'eyJa.b', '.eyJ.', 'eyJhIjox', 'ewog', 'ICAg', 'a.', '.', '-.'],
  ...['%3D', '%25', '%', '%5F', '\\', '\\\\u', '\\u005f', '\\n', '\\u{', '&#', '&#0', '&#95;'],
  ...['a', '_', '0', 'aA0', 'e', ' ', '{"'],
])('twice as much of %j takes about twice as long', (piece) => {
  expect(measureGrowth(250_000, (size) => piece.repeat(size / piece.length), maskKeys)).toBeLessThan(LINEAR_LIMIT);
});

test.each([
  ['ak_', 10_000_002],
  ['sk_live_', '[masked]'.length],
  ['ak_Zk3b8sQ0vYt7', '[masked]'.length],
])('10 MB of "%s" is gone through like any other text', (run, length) => {
  // Not the text itself: a failure would print it.
  expect(maskKeys(run.repeat(Math.ceil(10_000_000 / run.length))).length).toBe(length);
});
