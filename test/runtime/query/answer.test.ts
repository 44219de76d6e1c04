import { expect, test } from 'vitest';
import { buildAnswer } from '../../../src/runtime/query/build-answer.ts';
import { fillArguments } from '../../../src/runtime/query/fill-arguments.ts';
import { parseQuery } from '../../../src/runtime/query/parse/parse-query.ts';
import type { Join, Reading } from '../../../src/runtime/query/query-types.ts';

const context = { now: 0, signal: new AbortController().signal, show: ({ id }: Record<string, unknown>) => ({ id }) };
const answer = (args: object, collected: Parameters<typeof buildAnswer>[1], reading: Reading) =>
  buildAnswer(parseQuery({ list: 'x', ...args }, 0), collected, reading, context);

const groups = [
  { user: 'a', count: 3 },
  { user: 'b', count: 2 },
  { user: 'c', count: 1 },
];

test.each<[string, Parameters<typeof answer>, unknown]>([
  [
    'all rows fit',
    [{}, { count: 1, rows: [{ id: 1, secret: 2 }] }, { read: 5, total: 5 }],
    { count: 1, read: 5, data: [{ id: 1 }] },
  ],
  [
    'some rows are shown',
    [{}, { count: 40, rows: [{ id: 1 }] }, { read: 50 }],
    { count: 40, read: 50, data: [{ id: 1 }], shown: 1 },
  ],
  [
    'groups are chosen by having, then cut',
    [{ count_by: 'user', having: { count: { gt: 1 } }, limit: 1 }, { count: 6, groups }, { read: 6 }],
    { count: 6, read: 6, total_groups: 2, groups: [{ user: 'a', count: 3 }] },
  ],
  [
    'no groups are shown, but they are counted',
    [{ count_by: 'user', having: { user: ['a', 'c'] }, limit: 0 }, { count: 6, groups }, { read: 6 }],
    { count: 6, read: 6, total_groups: 2 },
  ],
  [
    'figures',
    [{ compute: 'max(a)' }, { count: 2, computed: { 'max(a)': 3 }, without: { 'max(a)': 1 } }, { read: 2 }],
    { count: 2, read: 2, computed: { 'max(a)': 3 }, without: { 'max(a)': 1 } },
  ],
  [
    'a figure too large to be exact',
    [{ compute: 'sum(a)' }, { count: 2, computed: { 'sum(a)': null }, tooLarge: ['sum(a)'], shared: 1 }, { read: 2 }],
    {
      count: 2,
      read: 2,
      computed: { 'sum(a)': null },
      note: '1 of the rows have several values to count by: such a row counts once in the group of each. sum(a): null where the numbers are too large to be added up exactly.',
    },
  ],
  [
    'a row in several groups, and one in too many',
    [{ count_by: 'user', limit: 0 }, { count: 6, groups, shared: 2, uncounted: 7 }, { read: 6 }],
    {
      count: 6,
      read: 6,
      total_groups: 3,
      note:
        '2 of the rows have several values to count by: such a row counts once in the group of each. ' +
        'Rows with very many values to count by were left out of 7 groups: these are lower bounds.',
    },
  ],
  [
    'a bound was met, and the list changed',
    [{ limit: 0 }, { count: 2 }, { read: 2_500, total: 12_000, met: 'pages', totalAfter: 12_003 }],
    {
      count: 2,
      read: 2_500,
      partial: {
        because: 'pages',
        read: 2_500,
        of: 12_000,
        note: 'All here speaks of 2500 of 12000 rows: the most pages of a query was reached. Narrow "arguments".',
      },
      changed: 'The list had 12000 rows at first and 12003 at the end.',
    },
  ],
  [
    'rows were left out after they were read',
    [{ limit: 0 }, { count: 2 }, { read: 900, fed: { rows: 200, of: 700, met: 'joins' } }],
    {
      count: 2,
      read: 900,
      partial: {
        because: 'joins',
        read: 900,
        note: 'All but `read` speaks of 200 of the 700 rows that match: the most joined reads (200) were made. Narrow "where".',
      },
    },
  ],
  [
    'rows to show got nothing joined',
    [{}, { count: 9, rows: [{ id: 1 }] }, { read: 9, total: 9, shown: { rows: 1, of: 9, met: 'time' } }],
    {
      count: 9,
      read: 9,
      data: [{ id: 1 }],
      shown: 1,
      partial: {
        because: 'time',
        read: 9,
        of: 9,
        note: '`data` has 1 of 9 rows, those that got what is joined to them: the longest time of a query was reached.',
      },
    },
  ],
  [
    'the list says something else than what came',
    [{ limit: 0 }, { count: 2 }, { read: 9, total: 5, came: 9 }],
    { count: 2, read: 9, changed: 'The list says that it has 5 rows; 9 came.' },
  ],
])('%s', async (_, args, want) => {
  expect(await answer(...args)).toEqual(want);
});

test('choosing among groups ends when the caller gives up', async () => {
  const query = parseQuery({ list: 'x', count_by: 'user', having: { count: 1 } }, 0);
  const given = buildAnswer(query, { count: 6, groups }, { read: 6 }, { ...context, signal: AbortSignal.abort() });
  await expect(given).rejects.toMatchObject({ details: { kind: 'cancelled' } });
});

const row = { id: 'user_1', tags: ['a', 'b'], none: null, org: { id: 'org_1' }, seats: 5 };
const joinOf = (args: Record<string, unknown>): Join =>
  parseQuery({ list: 'x', join: { one: { list: 'y', arguments: args } } }, 0).join[0] as Join;

test.each<[Record<string, unknown>, unknown]>([
  [
    { user_id: '{id}', limit_to: 3 },
    { user_id: 'user_1', limit_to: 3 },
  ],
  [{ seats: '{seats}' }, { seats: 5 }],
  [{ query: '{org.id}/{id}' }, { query: 'org_1/user_1' }],
  [{ user_id: ['{tags}', '+{id}'] }, { user_id: ['a', 'b', '+user_1'] }],
  [{ user_id: '{none}' }, undefined],
  [{ user_id: ['{none}'] }, undefined],
  [{ user_id: '{__proto__.id}' }, undefined],
])('arguments %j of a row: %j', (args, want) => {
  expect(fillArguments(joinOf(args), row)).toEqual(want === undefined ? { lacking: true } : { args: want });
});

const ids = (count: number) => Array.from({ length: count }, (_, index) => `user_${index}`);

test.each<[string, Record<string, unknown>, Record<string, unknown>, object]>([
  [
    'several values for one',
    { user_id: '{tags}' },
    row,
    { unfit: expect.stringMatching(/^"\{tags\}" is more than one/) },
  ],
  ['all elements', { user_id: ['{tags[]}'] }, row, { args: { user_id: ['a', 'b'] } }],
  ['a long value', { query: '{bio}' }, { bio: 'x'.repeat(1_000) }, { args: { query: 'x'.repeat(1_000) } }],
  [
    'a longer one',
    { query: '{bio}' },
    { bio: 'x'.repeat(1_001) },
    { unfit: expect.stringContaining('1000 characters') },
  ],
  ['two halves', { query: '{a}{a}' }, { a: 'x'.repeat(501) }, { unfit: expect.stringContaining('1000 characters') }],
  ['a long one in a list', { user_id: ['{a}'] }, { a: 'x'.repeat(1_001) }, { unfit: expect.any(String) }],
  ['100 ids', { user_id: ['{a}'] }, { a: ids(100) }, { args: { user_id: ids(100) } }],
  ['101 ids', { user_id: ['{a}'] }, { a: ids(101) }, { unfit: '"{a}" is more than 100 values in the row.' }],
  ['60 ids twice', { user_id: ['{a}', '{a}'] }, { a: ids(60) }, { unfit: expect.any(String) }],
])('%s', (_, args, row, want) => {
  expect(fillArguments(joinOf(args), row)).toEqual(want);
});
