import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toPage } from '../../src/runtime/result/page.ts';
import { truncate } from '../../src/runtime/result/size/truncate.ts';
import type { JsonObject } from '../../src/runtime/shared/json.ts';

const name = fc.string({ maxLength: 12 });
const value = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.integer(),
  fc.constant(null),
  fc.string({ minLength: 300, maxLength: 900 }),
  fc.jsonValue({ maxDepth: 2 }),
);
const list = fc.array(fc.dictionary(name, value, { maxKeys: 6, noNullPrototype: true }), { maxLength: 40 });

/** Returns the rows of a result, as objects or as a table, by their ids. */
function idsOf(data: unknown): unknown[] {
  if (Array.isArray(data)) return data.map((row: JsonObject) => row.id);
  const { columns, rows } = data as { columns: string[]; rows: unknown[][] };
  for (const row of rows) expect(row.length).toBe(columns.length);
  expect(new Set(columns).size).toBe(columns.length);
  return rows.map((row) => row[columns.indexOf('id')]);
}

test.each([
  { counted: true, table: undefined },
  { counted: false, table: undefined },
  { counted: true, table: {} },
  { counted: false, table: {} },
])('call by call, every row is seen once and in order: %j', ({ counted, table }) => {
  const shape = { type: 'Row', rows: 'data', paging: { most: 500 }, ...(counted && { total: 'total_count' }) };
  const bounds = fc.record({ limit: fc.integer({ min: 1, max: 50 }), size: fc.integer({ min: 600, max: 5000 }) });
  fc.assert(
    fc.property(list, bounds, (some, { limit, size }) => {
      const all = some.map((row, place) => ({ ...row, id: place }));
      const seen: unknown[] = [];
      let given: JsonObject | undefined = { limit };
      while (given) {
        const offset = Number(given.offset ?? 0);
        const response = { data: all.slice(offset, offset + limit), total_count: all.length };
        const page = toPage(response, shape, { given, listed: { limit: {}, offset: {} } });
        const { data, next } = truncate(page.result, { limit: size, goOn: page.goOn, table });
        expect(JSON.stringify({ data, next }).length).toBeLessThanOrEqual(size);
        seen.push(...idsOf(data));
        given = next as JsonObject | undefined;
      }
      expect(seen).toEqual(all.map((_, place) => place));
    }),
    { numRuns: 200 },
  );
});
