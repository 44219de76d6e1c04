import { expect, test } from 'vitest';
import { formatDiff } from '../../../src/cli/install/diff.ts';

test.each([
  ['a new file', undefined, 'a\nb\n', '--- /dev/null\n+++ f\n@@ -0,0 +1,2 @@\n+a\n+b\n'],
  ['a file that goes', 'a\n', undefined, '--- f\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-a\n'],
  ['lines between others', 'q\nz\n', 'q\na\nz\n', '--- f\n+++ f\n@@ -1,0 +2,1 @@\n+a\n'],
  [
    'a comma more, and the line after it',
    '{\n  "q": "not ours"\n}\n',
    '{\n  "q": "not ours",\n  "a": 1\n}\n',
    '--- f\n+++ f\n@@ -2,1 +2,2 @@\n+…,\n+  "a": 1\n',
  ],
  [
    'a part of the only line',
    '{"q":"not ours"}\n',
    '{"q":"not ours", "a": 1}\n',
    '--- f\n+++ f\n@@ -1,1 +1,1 @@\n+…, "a": 1…\n',
  ],
  [
    'what looks like a key',
    undefined,
    'sk_live_4f8aQwErTyUiOpAsDfGhJkLz\n',
    '--- /dev/null\n+++ f\n@@ -0,0 +1,1 @@\n+[masked]\n',
  ],
])('the difference of %s', (_, before, after, want) => {
  expect(formatDiff('f', before, after)).toBe(want);
});
