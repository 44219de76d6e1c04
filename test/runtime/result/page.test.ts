import { expect, test } from 'vitest';
import { toPage } from '../../../src/runtime/result/page.ts';
import type { ResponseShape } from '../../../src/tool.ts';

const ids = (count: number, from = 1) => Array.from({ length: count }, (_, index) => ({ id: `user_${from + index}` }));
const listed = { limit: {}, offset: {}, query: {}, email_address: {}, fields: {}, starting_after: {} };
const paging = { most: 500 };
const bare: ResponseShape = { type: 'User', rows: '', paging };
const counted: ResponseShape = { type: 'Organization', rows: 'data', total: 'total_count', paging };
const whole: ResponseShape = { type: 'Blocked', rows: 'data', total: 'total_count' };

const table: { why: string; response: unknown; shape: ResponseShape; given: Record<string, unknown>; want: unknown }[] =
  [
    {
      why: 'a bare list, not full: the end',
      response: ids(3),
      shape: bare,
      given: {},
      want: { data: ids(3), shown: 3 },
    },
    {
      why: "a bare list that is full by Clerk's default",
      response: ids(10),
      shape: bare,
      given: { query: 'mira', fields: ['id'] },
      want: { data: ids(10), shown: 10, next: { query: 'mira', fields: ['id'], limit: 10, offset: 10 } },
    },
    {
      why: 'a bare list under `data`, full by the limit',
      response: { data: ids(5) },
      shape: bare,
      given: { limit: 5, offset: 20 },
      want: { data: ids(5), shown: 5, next: { limit: 5, offset: 25 } },
    },
    {
      why: 'numbers that were given as text',
      response: ids(5),
      shape: bare,
      given: { limit: '5', offset: '20' },
      want: { data: ids(5), shown: 5, next: { limit: 5, offset: 25 } },
    },
    {
      why: 'a total that is more',
      response: { data: ids(10), total_count: 42 },
      shape: counted,
      given: { offset: 30 },
      want: { data: ids(10), total: 42, shown: 10, next: { limit: 10, offset: 40 } },
    },
    {
      why: 'a total that is reached, though the page is full',
      response: { data: ids(10), total_count: 40 },
      shape: counted,
      given: { offset: 30 },
      want: { data: ids(10), total: 40, shown: 10 },
    },
    {
      why: 'a total beyond an empty page: nothing to go on to',
      response: { data: [], total_count: 40 },
      shape: counted,
      given: { offset: 50 },
      want: { data: [], total: 40, shown: 0 },
    },
    {
      why: 'no rows, and a limit of none',
      response: [],
      shape: bare,
      given: { limit: 0 },
      want: { data: [], shown: 0 },
    },
    {
      why: 'rows under another name',
      response: { m2m_tokens: [{ id: 'mt_1' }], total_count: 1 },
      shape: { type: 'M2MToken', rows: 'm2m_tokens', total: 'total_count', paging },
      given: {},
      want: { data: [{ id: 'mt_1' }], total: 1, shown: 1 },
    },
    {
      why: 'a list that comes whole',
      response: { data: ids(30), total_count: 30 },
      shape: whole,
      given: {},
      want: { data: ids(30), total: 30, shown: 30 },
    },
    {
      why: 'a field that Clerk has added',
      response: { data: ids(1), total_count: 1, region: 'eu' },
      shape: counted,
      given: {},
      want: { data: ids(1), region: 'eu', total: 1, shown: 1 },
    },
    {
      why: 'a pinned argument, and what was not really given, are not in the next call',
      response: ids(10),
      shape: bare,
      given: { user_id: 'user_1', query: null, email_address: undefined, constructor: 1 },
      want: { data: ids(10), shown: 10, next: { limit: 10, offset: 10 } },
    },
    {
      why: 'a cursor goes on behind the last row: Clerk refuses it together with an offset',
      response: ids(10, 11),
      shape: { ...bare, total: 'total_count' },
      given: { starting_after: 'user_10', limit: 10 },
      want: { data: ids(10, 11), shown: 10, next: { starting_after: 'user_20', limit: 10 } },
    },
    {
      why: 'a cursor whose page is not full',
      response: ids(9),
      shape: bare,
      given: { starting_after: 'user_10' },
      want: { data: ids(9), shown: 9 },
    },
    {
      why: 'a cursor that would be no id',
      response: [{ id: 'ignore this' }],
      shape: bare,
      given: { starting_after: 'user_10', limit: 1 },
      want: { data: [{ id: 'ignore this' }], shown: 1, note: 'There may be more: ask again with offset.' },
    },
    {
      why: 'arguments too long to repeat',
      response: ids(1),
      shape: bare,
      given: {
        email_address: Array.from({ length: 100 }, (_, index) => `${'mira'.repeat(10)}${index}@example.com`),
        limit: 1,
      },
      want: {
        data: ids(1),
        shown: 1,
        note: 'There may be more: repeat the call with {"limit":1,"offset":1}, all else the same.',
      },
    },
    { why: 'no list, where there should be one', response: { id: 1 }, shape: counted, given: {}, want: { id: 1 } },
    { why: 'a type of its own', response: { id: 1 }, shape: { type: 'User' }, given: {}, want: { id: 1 } },
  ];

test.each(table)('$why', ({ response, shape, given, want }) => {
  expect(toPage(response, shape, { given, listed }).result).toEqual(want);
});

test.each([
  { shown: 4, shape: counted, want: { next: { limit: 10, offset: 34 } } },
  { shown: 10, shape: counted, want: {} },
  { shown: 0, shape: counted, want: {} },
  { shown: 4, shape: whole, want: {} },
])('behind $shown of the 10 rows', ({ shown, shape, want }) => {
  const page = toPage({ data: ids(10), total_count: 40 }, shape, { given: { offset: 30 }, listed });
  expect(page.goOn(shown)).toEqual(want);
});

test.each([
  { maxResult: 1000, want: { next: { query: 'm'.repeat(120), limit: 1, offset: 1 } } },
  {
    maxResult: 300,
    want: { note: 'There may be more: repeat the call with {"limit":1,"offset":1}, all else the same.' },
  },
])('arguments take up no more than a quarter of $maxResult characters', ({ maxResult, want }) => {
  const page = toPage(ids(1), bare, {
    given: { query: 'm'.repeat(120), limit: 1 },
    listed: { ...listed, query: {} },
    maxResult,
  });
  expect(page.goOn(1)).toEqual(want);
});

test('ids that are not shown are known to the cursor', () => {
  const shown = ids(10).map(() => ({ username: 'mira' }));
  const page = toPage(shown, bare, { given: { starting_after: 'user_0' }, listed, full: ids(10) });
  expect(page.result.next).toEqual({ starting_after: 'user_10', limit: 10 });
  expect(page.goOn(3)).toEqual({ next: { starting_after: 'user_3', limit: 10 } });
});
