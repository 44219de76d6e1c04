import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/runtime/query/parse/parse-query.ts';
import { ToolError } from '../../../src/runtime/shared/errors.ts';

const NOW = Date.parse('2026-03-31T12:00:00Z');
const LIST = { list: 'users_getUserList' };

const path = (text: string) => ({ text, keys: text.split('.') });

/** Returns the details of the error that refuses a query. */
function refusal(args: Record<string, unknown>) {
  try {
    return { accepted: parseQuery(args, NOW) };
  } catch (error) {
    if (error instanceof ToolError) return error.details;
    throw error;
  }
}

test('what is not given is as usual', () => {
  expect(parseQuery(LIST, NOW)).toEqual({ ...LIST, arguments: {}, sort: [], limit: 20, compute: [], join: [] });
});

test.each([
  { args: { count_by: 'role' }, want: 50 },
  { args: { compute: 'max(created_at)' }, want: 0 },
  { args: { compute: 'max(created_at)', fields: 'id' }, want: 20 },
  { args: { limit: 500 }, want: 500 },
  { args: { limit: 0 }, want: 0 },
])('$args shows $want', ({ args, want }) => {
  expect(parseQuery({ ...LIST, ...args }, NOW).limit).toBe(want);
});

test.each([
  { sort: 'created_at', want: [{ path: path('created_at'), descending: false }] },
  { sort: '-created_at', want: [{ path: path('created_at'), descending: true }] },
  { sort: 'created_at DESC', want: [{ path: path('created_at'), descending: true }] },
  { sort: { created_at: 'desc' }, want: [{ path: path('created_at'), descending: true }] },
  { sort: { created_at: 1 }, want: [{ path: path('created_at'), descending: false }] },
  {
    sort: ['last_name', '-a.b'],
    want: [
      { path: path('last_name'), descending: false },
      { path: path('a.b'), descending: true },
    ],
  },
])('sort $sort', ({ sort, want }) => {
  expect(parseQuery({ ...LIST, sort }, NOW).sort).toEqual(want);
});

test('what is counted and computed', () => {
  const query = parseQuery(
    {
      ...LIST,
      count_by: ['role', 'created_at:Month'],
      compute: ['max(created_at)', 'count(*)', { avg: ['a', 'b.c'] }, ' Distinct ( role ) '],
    },
    NOW,
  );
  expect(query.countBy).toEqual([
    { name: 'role', path: path('role') },
    { name: 'created_at:Month', path: path('created_at'), part: 'month' },
  ]);
  expect(query.compute).toEqual([
    { name: 'max(created_at)', what: 'max', path: path('created_at') },
    { name: 'avg(a)', what: 'avg', path: path('a') },
    { name: 'avg(b.c)', what: 'avg', path: path('b.c') },
    { name: 'distinct(role)', what: 'distinct', path: path('role') },
  ]);
});

test('what is joined, with fields of it among those of the rows', () => {
  const join = {
    orgs: { list: 'users_getOrganizationMembershipList', arguments: { user_id: '{id}', tags: ['{a.b}'] } },
  };
  const query = parseQuery({ ...LIST, join, fields: ['id', 'orgs.role', 'emails[].address'] }, NOW);
  expect(query.fields).toEqual(['id', 'emails.address']);
  expect(query.join).toEqual([
    { name: 'orgs', ...join.orgs, placeholders: [path('id'), path('a.b')], fields: ['role'] },
  ]);
});

const nested = (depth: number): unknown => (depth === 0 ? { a: 1 } : { not: nested(depth - 1) });
const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, 1]));
const subList = { list: 'x', field: 'id' };

test.each([
  {
    args: { wher: {} },
    message: 'wher: there is no part of a query "wher". Did you mean "where"?',
    candidates: ['where'],
  },
  { args: { list: 3 }, message: 'list: the name of a list tool is needed' },
  { args: { where: [] }, message: 'where: an object is needed' },
  { args: { where: { role: {} } }, message: 'where.role: {} says nothing.' },
  { args: { where: { role: [{ a: 1 }] } }, message: 'where.role: "role" is compared with texts, numbers' },
  {
    args: { where: { created_at: { befor: '-90d', gt: 1 } } },
    message:
      'where.created_at: there is no operator (a field is written "created_at.…") "befor". Did you mean "before"?',
    candidates: ['before'],
  },
  { args: { where: { name: { $foo: 1 } } }, message: 'where.name: there is no operator' },
  {
    args: { where: { name: { regex: '(a+)+$' } } },
    message: 'where.name: "regex" is no operator. There are no patterns',
  },
  { args: { where: { name: { $like: '%a' } } }, message: 'where.name: "$like" is no operator. There are no patterns' },
  { args: { where: { a: { before: 'yesterday' } } }, message: 'where.a.before: "yesterday" is no date: "2026-01-31"' },
  { args: { where: { a: { after: '90d' } } }, message: 'where.a.after: "90d" is no date' },
  { args: { where: { a: { gt: null } } }, message: 'where.a.gt: a number, date or text is needed.' },
  { args: { where: { a: { exists: 'yes' } } }, message: 'where.a.exists: "exists" takes true or false.' },
  { args: { where: { a: { contains: 5 } } }, message: 'where.a.contains: "contains" takes a text.' },
  { args: { where: { a: { between: [1] } } }, message: 'where.a.between: "between" takes a list of two' },
  { args: { where: { a: { count: 'two' } } }, message: 'where.a.count: "count" takes a number' },
  { args: { where: { or: [] } }, message: 'where.or: "or" takes a list of conditions' },
  { args: { where: { or: { a: 1, b: 2 } } }, message: 'where.or: "or" takes a list of conditions' },
  { args: { where: { '': 1 } }, message: 'where.: a path is needed' },
  { args: { where: { 'a..b': 1 } }, message: 'where.a..b: the path "a..b" has an empty part.' },
  { args: { where: { 'a[0].b': 1 } }, message: 'where.a[0].b: "a[0].b" counts elements' },
  { args: { where: { 'a.b.c.d.e.f.g.h.i.j.k': 1 } }, message: 'has more than 10 parts' },
  { args: { where: { ['x'.repeat(201)]: 1 } }, message: 'has more than 200 characters' },
  { args: { where: nested(10) }, message: 'conditions are nested more than 10 deep' },
  { args: { where: many(101) }, message: 'there are more than 100 conditions' },
  { args: { where: many(60), having: many(60), count_by: 'a' }, message: 'there are more than 100 conditions' },
  { args: { where: { or: Array(101).fill({}) } }, message: 'there are more than 100 conditions' },
  {
    args: { where: { or: Array(11).fill({ or: Array(10).fill({}) }) } },
    message: 'there are more than 100 conditions',
  },
  { args: { where: { or: Array(100).fill({ not: { and: {} } }), a: 1 } }, message: 'more than 100 conditions' },
  { args: { where: { a: nested(11) } }, message: 'conditions are nested more than 10 deep' },
  { args: { where: { a: Array(501).fill(1) } }, message: 'a list has at most 500 values' },
  { args: { where: { a: 'x'.repeat(1001) } }, message: 'a text to compare with has at most 1000 characters' },
  { args: { where: { a: { in: { list: 'x' } } } }, message: 'where.a.in: another list is named like this' },
  {
    args: { where: { a: { in: { ...subList, feild: 1 } } } },
    message: 'where.a.in: there is no part of another list "feild". Did you mean "field"?',
    candidates: ['field'],
  },
  {
    args: { where: { a: { in: { ...subList, where: { b: { in: subList } } } } } },
    message: 'where.a.in.where.b.in: other lists can be named in the "where" of the query alone.',
  },
  { args: { where: { or: Array(6).fill({ a: { in: subList } }) } }, message: 'at most 5 other lists can be named' },
  { args: { arguments: { limit: 5 } }, message: 'arguments: "limit" can\'t be given: all pages are read.' },
  { args: { arguments: 'x' }, message: 'arguments: an object is needed' },
  { args: { fields: Array(51).fill('a') }, message: 'fields: at most 50 can be given.' },
  { args: { limit: 501 }, message: 'limit: a number from 0' },
  { args: { limit: 1.5 }, message: 'limit: a number from 0' },
  { args: { count_by: ['a', 'b', 'c'] }, message: 'count_by: at most 2 can be given.' },
  { args: { count_by: ['a', 'a'] }, message: 'count_by: the two keys are the same.' },
  { args: { count_by: 'a:hour' }, message: 'count_by: "a:hour": behind the colon stands one of day, week, month' },
  { args: { compute: 'median(a)' }, message: 'compute: write min(path), max(path)' },
  { args: { compute: 'sum' }, message: 'compute: write min(path), max(path)' },
  { args: { sort: { a: 'up' } }, message: 'sort: the way is "asc" or "desc"' },
  { args: { having: { count: 1 } }, message: 'having: it is for what is counted by "count_by" or joined by "join"' },
  {
    args: { having: { created_at: 1 }, count_by: 'created_at:month' },
    message: 'having: there is no key or figure of a group "created_at". Did you mean "created_at:month"?',
    candidates: ['created_at:month'],
  },
  {
    args: { sort: '-created_at', count_by: 'role' },
    message: 'sort: there is no key or figure of a group "created_at"',
  },
  { args: { join: { __proto__x: { list: 'x' } } }, message: 'join.__proto__x: the name of a join has letters' },
  {
    args: { join: { a: { list: 'x', arguments: { id: 'org_1' } } } },
    message: 'join.a.arguments: none is taken from the row',
  },
  {
    args: { join: { a: { list: 'x', arguments: { q: '{a}'.repeat(6) } } } },
    message: 'join.a.arguments: at most 5 placeholders can be in one text',
  },
  {
    args: { join: { a: { list: 'x', arguments: { q: `{a}${'x'.repeat(998)}` } } } },
    message: 'join.a.arguments: a text with placeholders has at most 1000 characters',
  },
  {
    args: {
      join: {
        a: { list: 'x', arguments: { q: Array(11).fill('{a}') } },
        b: { list: 'x', arguments: { q: Array(10).fill('{a}') } },
      },
    },
    message: 'join: at most 20 placeholders can be filled in',
  },
  { args: { join: { a: { list: 'x', on: 'id' } } }, message: 'join.a: there is no part of a join "on"' },
])('refuses $args: $message', ({ args, message, candidates }) => {
  const details = refusal({ ...LIST, ...args });
  expect(details).toMatchObject({ kind: 'bad_arguments', message: expect.stringContaining(message) });
  if (candidates) expect(details).toMatchObject({ candidates });
});

test('what stands just within the bounds is taken', () => {
  expect(refusal({ ...LIST, where: nested(9) })).toHaveProperty('accepted');
  expect(refusal({ ...LIST, where: many(100) })).toHaveProperty('accepted');
  expect(refusal({ ...LIST, where: { or: Array(10).fill({ or: Array(10).fill({}) }) } })).toHaveProperty('accepted');
  expect(refusal({ ...LIST, where: { a: Array(500).fill(1) } })).toHaveProperty('accepted');
});
