import { expect, test } from 'vitest';
import { formatArguments, summarizeResult } from '../../../scripts/demo/summarize.ts';
import { Transcript, wrap } from '../../../scripts/demo/transcript.ts';

test.each([
  [{ object: 'total_count', total_count: 5 }, '5 users'],
  [{ object: 'organization', id: 'org_1', name: 'Acme Corp', slug: 'acme' }, 'organization org_1 "Acme Corp"'],
  [
    { object: 'organization_membership', role: 'org:admin', public_user_data: { user_id: 'user_1' } },
    'organization membership user_1 org:admin',
  ],
  [{ data: [{ id: 'org_1', name: 'Acme' }, { id: 'org_2' }], total_count: 7 }, '2 of 7: org_1 Acme, org_2'],
  [{ data: [], total_count: 0 }, '0 of 0'],
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
