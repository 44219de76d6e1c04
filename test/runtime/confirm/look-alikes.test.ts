import { expect, test } from 'vitest';
import { escapeLookAlikes, escapeRightToLeft } from '../../../src/runtime/confirm/look-alikes.ts';

/** Escapes what looks like something else in the JSON of a text; returns what stands between its quotes. */
const shown = (text: string) => escapeLookAlikes(JSON.stringify(text)).slice(1, -1);

test.each([
  ['an ideographic blank', 'a\u3000b', 'a\\u3000b'],
  ['a blank that does not break', 'a\u00a0b', 'a\\u00a0b'],
  ['an en space', 'a\u2002b', 'a\\u2002b'],
  ['a blank of Braille', 'a\u2800b', 'a\\u2800b'],
  ['an empty note head', 'a\u{1d159}b', 'a\\ud834\\udd59b'],
  ['a curly quote', 'a\u201d', 'a\\u201d'],
  ['a full-width quote', '\uff02', '\\uff02'],
  ['an angle quote', '\u00bb', '\\u00bb'],
  ['a double prime', '5\u2033', '5\\u2033'],
  ['an ornament', '\u{1f676}', '\\ud83d\\ude76'],
  ['a ditto mark', '\u3003', '\\u3003'],
  ['our own marks', '`plan` \u2192 x', '\\u0060plan\\u0060 \\u2192 x'],
  ['a mark like ours', '\uff40a\u02cb \u27f6 \u279c', '\\uff40a\\u02cb \\u27f6 \\u279c'],
  [
    'an arrow of another block',
    '\u2b05 \u2bb8 \uffeb \u{1f836} \u27bf',
    '\\u2b05 \\u2bb8 \\uffeb \\ud83e\\udc36 \\u27bf',
  ],
  ['an arrow over a blank', 'a \u20d7b', 'a \\u20d7b'],
  ['a place of an object', 'a\ufffcb', 'a\\ufffcb'],
  ['a character of private use', '\ue000 \u{f0000}', '\\ue000 \\udb80\\udc00'],
  ['no character', '\ufdd0 \uffff \u0378', '\\ufdd0 \\uffff \\u0378'],
  ['HTML', '<b>x</b> &lt; &#8594; R&D', '\\u003cb\\u003ex\\u003c/b\\u003e \\u0026lt; \\u0026#8594; R&D'],
  ['Markdown', '**x** ~~y~~', '\\u002a\\u002ax\\u002a\\u002a \\u007e\\u007ey\\u007e\\u007e'],
  ['a link', '[x](y)', '\\u005bx\\u005d(y)'],
  ['a link at a secret’s place', '[masked](y) [masked] z', '\\u005bmasked\\u005d(y) [masked] z'],
  ['a mark over our quote', '\u0336a', '\\u0336a'],
  ['many marks over a letter', 'a\u0336\u0336\u0336\u0336', 'a\u0336\u0336\\u0336\\u0336'],
])('%s in %j is shown as %s', (_, given, want) => {
  expect(shown(given)).toBe(want);
});

test.each([
  ['{"[a]":["*",{"b":["~"]}]}', '{"\\u005ba\\u005d":["\\u002a",{"b":["\\u007e"]}]}'],
  ['["a\\"[","b"]', '["a\\u0022\\u005b","b"]'],
])('what is around the texts of JSON stays: %s', (json, want) => {
  expect(escapeLookAlikes(json)).toBe(want);
});

test.each([
  // An address, alone or among words, in any letters.
  ['ceo@\u0430cme.com', 'ceo@\\u0430cme.com'],
  ['https://\u0430\u0440\u0440\u04cf\u0435.com/a', 'https://\\u0430\\u0440\\u0440\\u04cf\\u0435.com/a'],
  ['see https://\u0430cme.com now', 'see https://\\u0430cme.com now'],
  ['a\nceo@\u0430cme.com', 'a\\nceo@\\u0430cme.com'],
  ['m\u00fcller@example.com', 'm\\u00fcller@example.com'],
  ['\u6771\u4eac.jp', '\\u6771\\u4eac.jp'],
  // A word with a letter that is drawn like a Latin one.
  ['\u0430dmin', '\\u0430dmin'],
  ['org:\u0430dmin', 'org:\\u0430dmin'],
  ['adm\u03b9n', 'adm\\u03b9n'],
  ['\uff41dmin', '\\uff41dmin'],
  // Words in their own letters.
  ['Łódź, café', 'Łódź, café'],
  ['Москва и Питер.', 'Москва и Питер.'],
  ['東京 at 5.', '東京 at 5.'],
  ['東京Tower', '東京Tower'],
  ['مرحبا', 'مرحبا'],
  ['🙂 ok', '🙂 ok'],
  ['a "quoted" \\ one', 'a \\u0022quoted\\u0022 \\\\ one'],
])('%j is shown as %s', (given, want) => {
  expect(shown(given)).toBe(want);
});

test.each([
  ['שלום a', '\\u05e9\\u05dc\\u05d5\\u05dd a'],
  ['مرحبا', '\\u0645\\u0631\\u062d\\u0628\\u0627'],
  ['Łódź 東京', 'Łódź 東京'],
])('what is written from right to left in %j is shown as %s', (given, want) => {
  expect(escapeRightToLeft(given)).toBe(want);
});
