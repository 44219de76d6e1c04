import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellAt } from '../../../src/runtime/export/cells.ts';
import { csvFormat } from '../../../src/runtime/export/csv.ts';

const column = (text: string) => ({ text, keys: text.split('.') });

/** Writes rows as CSV, and reads that with another program than the one that wrote it. */
function readBack(paths: string[], rows: Record<string, unknown>[]): string[][] {
  const format = csvFormat(paths.map(column));
  return parse(format.head + format.lines(rows.map(format.keep)));
}

test.each<{ row: Record<string, unknown>; path: string; want: string | number }>([
  { row: { a: 'x' }, path: 'a', want: 'x' },
  { row: { a: -5 }, path: 'a', want: -5 },
  { row: { a: 0 }, path: 'a', want: 0 },
  { row: { a: false }, path: 'a', want: 'false' },
  { row: { a: true }, path: 'a', want: 'true' },
  { row: { a: null }, path: 'a', want: '' },
  { row: {}, path: 'a', want: '' },
  { row: {}, path: 'constructor.name', want: '' },
  { row: { a: [] }, path: 'a', want: '' },
  { row: { a: ['x', null, 'y', 3] }, path: 'a', want: 'x; y; 3' },
  { row: { a: [{ b: 'x' }, {}, { b: 'y' }] }, path: 'a.b', want: 'x; ; y' },
  { row: { a: [{}, { b: 'x' }, { b: '' }] }, path: 'a.b', want: '; x; ' },
  { row: { a: [{}, { b: null }] }, path: 'a.b', want: '' },
  { row: { a: [{ b: [{ c: 1 }, {}] }, {}] }, path: 'a.b.c', want: '1; ; ' },
  { row: { a: [{ b: { c: 1 } }, {}] }, path: 'a.b', want: '[{"c":1},null]' },
  { row: { a: [{ 'b.c': 1 }, { b: { c: 2 } }] }, path: 'a.b.c', want: '1; 2' },
  { row: { a: { plan: 'pro', n: [1] } }, path: 'a', want: '{"plan":"pro","n":[1]}' },
  { row: { a: {} }, path: 'a', want: '' },
  { row: { a: [{ b: 1 }, { b: 2 }] }, path: 'a', want: '[{"b":1},{"b":2}]' },
  // Another element of a list must not begin a formula where `;` ends a cell.
  { row: { a: ['x', '=1+1', '+2', '-3', '@SUM', '＝1'] }, path: 'a', want: "x; '=1+1; '+2; '-3; '@SUM; '＝1" },
  { row: { a: 'x;=1' }, path: 'a', want: "x;'=1" },
  { row: { a: 'x\n=1' }, path: 'a', want: "x\n'=1" },
  { row: { a: 'x\t \u00A0＠1' }, path: 'a', want: "x\t \u00A0'＠1" },
  { row: { a: ' \n =1' }, path: 'a', want: " \n '=1" },
  { row: { a: 'a-b=c; d@e' }, path: 'a', want: 'a-b=c; d@e' },
])('$path of $row is $want', ({ row, path, want }) => {
  expect(cellAt(row, column(path))).toBe(want);
});

describe('formulas are text', () => {
  test.each([
    ['=cmd|"/c calc"!A1', `'=cmd|"/c calc"!A1`],
    ['+15550100', "'+15550100"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['\n=1', "\n'=1"],
    [' =1', " '=1"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠1', "'＠1"],
    ['", =1', '", =1'],
  ])('%j is read as %j', (value, want) => {
    expect(readBack(['a'], [{ a: value }])[1]).toEqual([want]);
  });

  test('in headings too, and numbers stay numbers', () => {
    const rows = [{ '=x': -5.5, m: { '@y': -1 } }];
    expect(readBack(['=x', 'm.@y', 'm.\t=z'], rows)).toEqual([
      ["'=x", 'm.@y', "m.\t'=z"],
      ['-5.5', '-1', ''],
    ]);
  });
});

test('quotes, commas and line breaks come back as they were', () => {
  const rows = [{ a: 'x,"y"\r\nz', b: 'é 漢 🎉', c: { k: 'a,"b"\n' } }];
  expect(readBack(['a', 'b', 'c'], rows)).toEqual([
    ['a', 'b', 'c'],
    ['x,"y"\r\nz', 'é 漢 🎉', '{"k":"a,\\"b\\"\\n"}'],
  ]);
});

test('the sample of a row has its cells by heading, without the empty ones', () => {
  const format = csvFormat(['id', 'name', 'n'].map(column));
  expect(format.sample(format.keep({ id: 'u', name: null, n: 0 }))).toEqual({ id: 'u', n: 0 });
});

test('whatever is in a row, each has as many cells as there are columns, and none is a formula', () => {
  const text = fc.stringMatching(/^[=+\-@;,"'\t\r\n a1＝＋]{0,8}$/);
  fc.assert(
    fc.property(fc.array(fc.record({ a: text, b: fc.array(text, { maxLength: 3 }) }), { minLength: 1 }), (rows) => {
      const [, ...read] = readBack(['a', 'b'], rows);
      expect(read.map((cells) => cells.length)).toEqual(rows.map(() => 2));
      for (const part of read.flat().flatMap((cell) => cell.split(/[;\t\r\n]/)))
        expect(part.trim()).not.toMatch(/^[=+\-@＝＋]/);
    }),
  );
});
