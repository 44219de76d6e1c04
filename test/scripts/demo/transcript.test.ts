import { expect, test } from 'vitest';
import { formatArguments, summarizeResult } from '../../../scripts/demo/summarize.ts';
import { Transcript, wrap } from '../../../scripts/demo/transcript.ts';

test.each([
  [{ total_count: 5 }, 'total_count: 5'],
  [{ slug: 'acme', id: 'org_1', name: 'Acme Corp', clerk_instance: 'test' }, 'id: "org_1", name: "Acme Corp"'],
  [{ count: 5, read: 7, computed: { 'max(a)': 3 } }, 'count: 5, computed: { max(a): 3 }'],
  [{ data: [{ id: 'org_1', name: 'Acme' }, { id: 'org_2' }], total: 7, shown: 2 }, '2 of 7: org_1 Acme, org_2'],
  [
    {
      data: {
        columns: ['id', 'name', 'slug'],
        rows: [
          ['org_1', 'Acme', 'acme'],
          ['org_2', null, 'b'],
        ],
      },
      shown: 2,
    },
    '2: org_1 Acme, org_2',
  ],
  [{ data: [], total: 0 }, '0 of 0'],
])('summary of %j', (result, want) => {
  expect(summarizeResult(result)).toBe(want);
});

test('arguments are listed as in code', () => {
  expect(formatArguments({ a: 'x', b: [1, 'y'], c: { d: { e: null } } })).toBe(
    'a: "x", b: [1, "y"], c: { d: { e: null } }',
  );
});

test.each([
  ['short', 10, ['short']],
  ['one two three', 9, ['one two', '  three']],
  ['abcdefghijkl', 5, ['abcde', '  fgh', '  ijk', '  l']],
])('wrap %j at %d', (text, width, want) => {
  expect(wrap(text, '  ', width)).toEqual(want);
});

test.each([
  [true, '\u001b[31m   ✗ users/a: expected 1, found 2\u001b[0m\n'],
  [false, '   ✗ users/a: expected 1, found 2\n'],
])('colours: %j', (colours, want) => {
  const texts: string[] = [];
  const transcript = new Transcript({ write: (text) => texts.push(text), colours });
  transcript.outcome({ reply: undefined, problems: ['users/a: expected 1, found 2'] }, []);
  expect(texts).toEqual([want]);
});

test('a question is printed with its reply', () => {
  const texts: string[] = [];
  new Transcript({ write: (text) => texts.push(text), colours: true }).question('Delete Acme.');
  expect(texts).toEqual(['\u001b[33m   ? asks a person: "Delete Acme." yes\u001b[0m\n']);
});
