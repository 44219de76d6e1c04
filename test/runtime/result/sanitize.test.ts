import { expect, test } from 'vitest';
import { sanitize } from '../../../src/runtime/result/sanitize.ts';

test.each([
  { what: 'plain text of any script', given: 'Zoë 東京 עברית 🦊\n\ttab', want: 'Zoë 東京 עברית 🦊\n\ttab' },
  { what: 'a colour', given: '\u001b[31mred\u001b[0m', want: 'red' },
  { what: 'a one-byte introducer', given: '\u009b2Jgone', want: 'gone' },
  { what: 'a window title', given: 'a\u001b]0;title\u0007b', want: 'ab' },
  { what: 'a link', given: '\u001b]8;;https://evil.example\u001b\\click\u001b]8;;\u001b\\', want: 'click' },
  { what: 'the beginning of an unfinished string', given: 'a\u001b]0;rest', want: 'a0;rest' },
  {
    what: 'a closing quote read as Latin-1, and not what follows',
    given: 'Ann\u009d Lee, suspended',
    want: 'Ann Lee, suspended',
  },
  { what: 'a string that ends on a later line', given: 'a\u0090b\nc\u009cd', want: 'ab\ncd' },
  { what: 'a two-character escape', given: 'a\u001bcb', want: 'ab' },
  { what: 'carriage return, bell, backspace, NUL', given: 'a\r\u0007\b\u0000b', want: 'ab' },
  { what: 'directional overrides', given: '\u202egnp.exe\u202c \u2066x\u2069', want: 'gnp.exe x' },
  { what: 'zero-width characters', given: 'ig\u200bno\u200cre\u200d\ufeff', want: 'ignore' },
  { what: 'tags', given: `hi${String.fromCodePoint(0xe0049, 0xe0067)}`, want: 'hi' },
  { what: 'variation selectors', given: `a\ufe0f${String.fromCodePoint(0xe0100)}`, want: 'a' },
  { what: 'fillers and the soft hyphen', given: '\u3164a\u00adb\u034f', want: 'ab' },
  { what: 'an interlinear annotation', given: 'a\ufff9b\ufffac\ufffb', want: 'abc' },
  { what: 'a format character that is seen', given: '\u0600\u0661', want: '\u0600\u0661' },
  { what: 'an empty Braille cell', given: 'a\u2800b⠁', want: 'ab⠁' },
  {
    what: 'joiners of hieroglyphs',
    given: '\u{13000}\u{13430}\u{13437}\u{1343f}\u{13440}',
    want: '\u{13000}\u{13440}',
  },
  { what: 'a note without a head', given: 'a\u{1d158}\u{1d159}b', want: 'a\u{1d158}b' },
  { what: 'ends of lines and paragraphs', given: 'a\u2028b\u2029c', want: 'a\nb\nc' },
  { what: 'half a character', given: 'fox \ud83e', want: 'fox ' },
])('$what', ({ given, want }) => {
  expect(sanitize(given)).toBe(want);
});

test('keys and values at every depth, and nothing else', () => {
  const given = { 'na\u200bme': [{ deep: 'a\u001b[1mb' }, 1, null, true], list: [] };
  expect(sanitize(given)).toEqual({ name: [{ deep: 'ab' }, 1, null, true], list: [] });
});

test('an own __proto__ stays a key', () => {
  const given = JSON.parse('{"__proto__":{"a":"b\\u200b"}}');
  expect(JSON.stringify(sanitize(given))).toBe('{"__proto__":{"a":"b"}}');
});
