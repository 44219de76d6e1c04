import { expect, test } from 'vitest';
import { presentRows, type RowOptions } from '../../../../src/runtime/result/rows/present-rows.ts';
import type { ResponseTypes } from '../../../../src/tool-response.ts';

const types: ResponseTypes = { Row: { id: { view: 'summary' }, name: { view: 'summary' }, more: {} } };
const rows = Array.from({ length: 500 }, (_, at) => ({ id: `row_${at}`, name: 'x'.repeat(92), more: 1 }));

/** Presents rows, and returns how many were looked at, and how many are shown. */
function count(given: unknown[], more: Partial<RowOptions>): [seen: number, shown: number] {
  let seen = 0;
  const options = {
    ...{ types, served: new Set(), given: {}, reads: true, view: 'lean', shape: { type: 'Row', rows: 'data' } },
    ...{ allowSecrets: false, allowPrivateMetadata: false, hide: new Set(), metadata: 'created', deletes: false },
    ...{ redact: (value: unknown) => value, maxResult: 5_000, wanted: undefined },
    see: (some: unknown[]) => {
      seen += some.length;
      return some;
    },
    ...more,
  } as RowOptions;
  const { visible, shown } = presentRows(given, options);
  expect(visible.length).toBe(shown.length);
  return [seen, shown.length];
}

const large = { id: 'row_large', name: 'x'.repeat(20_000) };

test.each<{ why: string; given?: unknown[]; more?: Partial<RowOptions>; want: [number, number] }>([
  // 92 characters and their quotes, and an id of seven: 50 rows are more than 5,000 characters in any form.
  { why: 'as many slices as are more than fit', want: [64, 64] },
  { why: 'all that there are', more: { maxResult: 1_000_000 }, want: [500, 500] },
  { why: 'rows beside a first one that is to be shortened', given: [large, ...rows], want: [64, 64] },
  { why: 'a slice where a later one is large', given: [...rows.slice(0, 9), large, ...rows], want: [32, 32] },
  { why: 'nothing of nothing', given: [], want: [0, 0] },
  { why: 'as many, of all their fields', more: { wanted: ['*'] }, want: [64, 64] },
  { why: 'more, of shorter ones', more: { wanted: ['more'] }, want: [500, 500] },
  { why: "as many, in Clerk's own shape", more: { view: 'raw' }, want: [64, 64] },
  { why: 'all, for what a write has changed', more: { reads: false }, want: [500, 500] },
])('looks at $why', ({ given = rows, more = {}, want }) => {
  expect(count(given, more)).toEqual(want);
});

test('looks at all rows for a field that only the last one has', () => {
  expect(count([...rows, { id: 'row_last', odd: 1 }], { wanted: ['odd'] })).toEqual([501, 501]);
  expect(() => count(rows, { wanted: ['odd'] })).toThrow('There is no field `odd` here.');
});
