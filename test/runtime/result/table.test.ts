import { expect, test } from 'vitest';
import { toTable } from '../../../src/runtime/result/table.ts';
import type { ResponseTypes } from '../../../src/tool.ts';

const types: ResponseTypes = {
  User: { id: {}, public_metadata: { open: true }, profile: { type: 'Profile' } },
  Profile: { notes: { open: true } },
};
/** Fields that all rows have, so that a table is shorter than objects. */
const common = { identifier: 1, created_at: 2, updated_at: 3, last_sign_in_at: 4, organization_id: 5 };
const columns = Object.keys(common);
const values = Object.values(common);

test.each<{ why: string; rows: Record<string, unknown>[]; columns: string[]; want: unknown[][] }>([
  { why: 'plain fields', rows: [{ a: 1 }, { a: 'x' }], columns: ['a'], want: [[1], ['x']] },
  {
    why: 'columns in the order in which they are first seen, absent values and null alike',
    rows: [{ b: 1 }, { a: null, b: 2 }, { c: false }],
    columns: ['b', 'a', 'c'],
    want: [
      [1, null, null],
      [2, null, null],
      [null, null, false],
    ],
  },
  {
    why: 'objects are spread, however deep',
    rows: [{ a: { b: { c: 1 }, d: 2 } }, { a: { d: 3 } }],
    columns: ['a.b.c', 'a.d'],
    want: [
      [1, 2],
      [null, 3],
    ],
  },
  {
    why: 'an object in one row, a value in another',
    rows: [{ a: { b: 1 } }, { a: 2 }, { a: {} }],
    columns: ['a.b', 'a'],
    want: [
      [1, null],
      [null, 2],
      [null, {}],
    ],
  },
  {
    why: 'a list of objects with one field: its value, or its values',
    rows: [{ emails: [{ address: 'a' }] }, { emails: [{ address: 'b' }, { address: 'c' }] }, { emails: null }, {}],
    columns: ['emails.address'],
    want: [['a'], [['b', 'c']], [null], [null]],
  },
  {
    why: 'a list of objects that have more, in any row, stays as it is',
    rows: [{ emails: [{ address: 'a' }] }, { emails: [{ address: 'b', verified: false }] }],
    columns: ['emails'],
    want: [[[{ address: 'a' }]], [[{ address: 'b', verified: false }]]],
  },
  {
    why: 'lists with different fields, lists of lists and of nulls stay; an empty list is in the column of the others',
    rows: [
      { a: [{ x: 1 }], b: [{ x: 1 }], c: [{ x: [1] }], d: [{ x: null }], e: ['x'] },
      { a: [{ y: 1 }], b: [] },
    ],
    columns: ['a', 'b.x', 'c', 'd', 'e'],
    want: [
      [[{ x: 1 }], 1, [{ x: [1] }], [{ x: null }], ['x']],
      [[{ y: 1 }], [], null, null, null],
    ],
  },
  {
    why: 'null for an object is null in its columns, and null for nothing else has a column',
    rows: [
      { a: { b: 1, c: null }, d: null },
      { a: null, d: null },
    ],
    columns: ['a.b', 'a.c', 'd'],
    want: [
      [1, null, null],
      [null, null, null],
    ],
  },
  {
    why: 'a list whose column another value has already',
    rows: [{ a: [{ b: 1 }] }, { a: { b: 2 } }],
    columns: ['a', 'a.b'],
    want: [
      [[{ b: 1 }], null],
      [null, 2],
    ],
  },
  {
    why: 'in metadata lists stay as they are: nobody knows their shape',
    rows: [{ public_metadata: { tags: [{ name: 'a' }], plan: 'pro' }, profile: { notes: { x: [{ y: 1 }] } } }, {}],
    columns: ['public_metadata.tags', 'public_metadata.plan', 'profile.notes.x'],
    want: [
      [[{ name: 'a' }], 'pro', [{ y: 1 }]],
      [null, null, null],
    ],
  },
  {
    why: 'names with a dot are quoted where two would look alike',
    rows: [{ 'a.b': 1, a: { b: 2 }, '"a.b"': 3, '': 4, ' ': 5 }, {}],
    columns: ['"a.b"', 'a.b', '"\\"a.b\\""', '', ' '],
    want: [
      [1, 2, 3, 4, 5],
      [null, null, null, null, null],
    ],
  },
  {
    why: 'names of prototypes',
    rows: [JSON.parse('{"__proto__":{"constructor":1},"toString":[{"__proto__":2}]}'), {}],
    columns: ['__proto__.constructor', 'toString.__proto__'],
    want: [
      [1, 2],
      [null, null],
    ],
  },
  {
    why: 'what is nested deeper than six objects stays',
    rows: [{ a: { a: { a: { a: { a: { a: { a: 1 } } } } } } }, {}],
    columns: ['a.a.a.a.a.a'],
    want: [[{ a: 1 }], [null]],
  },
])('$why', ({ rows, columns: own, want }) => {
  const padded = rows.map((row) => ({ ...common, ...row }));
  const more = Array.from({ length: 20 }, () => common);
  expect(toTable([...padded, ...more], { types, type: 'User' })).toEqual({
    columns: [...columns, ...own],
    rows: [...want.map((row) => [...values, ...row]), ...more.map(() => [...values, ...own.map(() => null)])],
  });
});

test.each<{ why: string; rows: unknown[] }>([
  { why: 'no row', rows: [] },
  { why: 'one row', rows: [{ identifier: 1, created_at: 2 }] },
  { why: 'rows that are no objects', rows: [common, common, 'x', common] },
  { why: 'rows for which it would be longer', rows: [{ a: 1 }, { b: 1 }] },
  { why: 'rows with nothing in them', rows: [{}, {}, {}] },
])('no table of $why', ({ rows }) => {
  expect(toTable(rows)).toBeUndefined();
});

test('rows that have nothing in common are given up before their cells are made', () => {
  const rows = Array.from({ length: 300 }, (_, row) =>
    Object.fromEntries(Array.from({ length: 100 }, (_, field) => [`${row}_${field}`, 1])),
  );
  expect(toTable(rows)).toBeUndefined();
});
