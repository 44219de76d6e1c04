import { expect, test } from 'vitest';
import { type Line, LineReader } from '../../../src/adapters/mcp/read-lines.ts';

/** Reads lines from chunks; no line may be longer than 1,000 bytes. */
function linesOf(...chunks: string[]): Line[] {
  const lines = new LineReader(1_000);
  return [...chunks.flatMap((chunk) => [...lines.push(Buffer.from(chunk, 'latin1'))]), ...lines.rest()];
}

test.each([
  [[], []],
  [['a\nb\n'], ['a', 'b']],
  [
    ['a', 'b', '\n', '\nc'],
    ['ab', '', 'c'],
  ],
  [['a\r\nb'], ['a\r', 'b']],
  // Bytes of a character that arrive apart, and one that is none.
  [['\xc3', '\xbc\xff\n'], ['ü\ufffd']],
  [
    [`${'x'.repeat(1_000)}\n`, 'y'],
    ['x'.repeat(1_000), 'y'],
  ],
])('%j', (chunks, want) => {
  expect(linesOf(...chunks)).toEqual(want.map((text) => ({ text })));
});

test.each([
  ['one chunk', [`${'a'.repeat(600)}${'b'.repeat(600)}\nc\n`]],
  ['many chunks', [...Array(600).fill('a'), ...Array(600).fill('b'), '\nc\n']],
])('of a line that is too long the ends remain, from %s', (_, chunks) => {
  expect(linesOf(...chunks)).toEqual([{ head: 'a'.repeat(200), tail: 'b'.repeat(200) }, { text: 'c' }]);
});

test('a line that never ends takes no memory', () => {
  const lines = new LineReader();
  const chunk = Buffer.alloc(1024 * 1024, 'x');
  const before = process.memoryUsage.rss();
  for (let count = 0; count < 500; count += 1) expect([...lines.push(chunk)]).toEqual([]);
  expect((process.memoryUsage.rss() - before) / 1024 / 1024).toBeLessThan(200);
  expect([...lines.rest()]).toEqual([{ head: 'x'.repeat(200), tail: 'x'.repeat(200) }]);
});
