import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Disk } from '../../../src/runtime/export/export-file.ts';
import { describeExport, type ExportPlan, type RowSink, runExport } from '../../../src/runtime/export/run-export.ts';
import { createBudget } from '../../../src/runtime/query/collect/budget.ts';
import type { Reading } from '../../../src/runtime/query/query-types.ts';

let folder: string;
beforeEach(async () => {
  folder = await fs.realpath(await fs.mkdtemp(join(tmpdir(), 'exports-')));
});
afterEach(() => fs.rm(folder, { recursive: true }));

type Row = Record<string, unknown>;
const column = (text: string) => ({ text, keys: text.split('.') });
const budget = createBudget(1_000_000);
const byName = [{ path: column('name'), descending: true }];

const planOf = (change: Partial<ExportPlan> = {}): ExportPlan => ({
  folder,
  file: 'a.csv',
  columns: ['id', 'name'].map(column),
  sort: [],
  show: ({ id, name }) => ({ id, name }),
  ...change,
});

/** Hands over rows, a hundred to a page, and says that they were all. */
const reads =
  (rows: readonly Row[], reading: Partial<Reading> = {}) =>
  async (sink: RowSink): Promise<Reading> => {
    for (const [index, row] of rows.entries()) {
      if (index % 100 === 0) await sink.ready();
      if (!sink.add(row)) return { read: index, total: rows.length, met: 'memory', ...reading };
    }
    return { read: rows.length, total: rows.length, ...reading };
  };

const people = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({ id: `user_${index}`, name: `n${index % 3}`, secret: 's' }));

const read = (name: string) => fs.readFile(join(folder, name), 'utf8');

test('rows become a CSV file, and the model sees three', async () => {
  const result = await runExport(planOf(), reads(people(250)), { budget });
  const lines = parse(await read('a.csv'));
  expect(lines).toHaveLength(251);
  expect([lines[0], lines[1], lines[250]]).toEqual([
    ['id', 'name'],
    ['user_0', 'n0'],
    ['user_249', 'n0'],
  ]);
  expect(result).toEqual({
    file: join(folder, 'a.csv'),
    rows: 250,
    read: 250,
    columns: ['id', 'name'],
    sample: [
      { id: 'user_0', name: 'n0' },
      { id: 'user_1', name: 'n1' },
      { id: 'user_2', name: 'n2' },
    ],
  });
});

test('NDJSON has the rows as the model sees them', async () => {
  const result = await runExport(planOf({ file: 'a.ndjson' }), reads(people(2)), { budget });
  expect(await read('a.ndjson')).toBe('{"id":"user_0","name":"n0"}\n{"id":"user_1","name":"n1"}\n');
  expect(result.sample).toEqual([
    { id: 'user_0', name: 'n0' },
    { id: 'user_1', name: 'n1' },
  ]);
});

test('no rows are a line of headings, and an empty file', async () => {
  await runExport(planOf(), reads([]), { budget });
  await runExport(planOf({ file: 'a.ndjson' }), reads([]), { budget });
  expect([await read('a.csv'), await read('a.ndjson')]).toEqual(['id,name\n', '']);
});

test('sorted, limited, and only of what is in the file', async () => {
  const result = await runExport(planOf({ sort: byName, limit: 3 }), reads(people(7)), { budget });
  expect(await read('a.csv')).toBe('id,name\nuser_2,n2\nuser_5,n2\nuser_1,n1\n');
  expect(result).toMatchObject({ rows: 3, count: 7, read: 7 });
  const unsorted = await runExport(planOf({ file: 'b.csv', limit: 2 }), reads(people(7)), { budget });
  expect(await read('b.csv')).toBe('id,name\nuser_0,n0\nuser_1,n1\n');
  expect(unsorted).toMatchObject({ rows: 2, count: 7 });
});

test('sorting keeps what the lines need within the budget, and says of what part the file is', async () => {
  const result = await runExport(planOf({ sort: byName }), reads(people(1000)), { budget: createBudget(5_000) });
  const { rows, partial } = result as { rows: number; partial: Row };
  expect(rows).toBeLessThan(40);
  expect(parse(await read('a.csv'))).toHaveLength(rows + 1);
  expect(partial).toMatchObject({ because: 'memory', read: rows, of: 1000 });
  // Without sorting nothing is kept.
  expect(await runExport(planOf({ file: 'b.csv' }), reads(people(1000)), { budget: createBudget(0) })).toMatchObject({
    rows: 1000,
  });
});

test('says when the list changed meanwhile', async () => {
  const result = await runExport(planOf(), reads(people(1), { totalAfter: 2 }), { budget });
  expect(result.changed).toBe('The list had 1 rows at first and 2 at the end.');
});

describe('nothing is left', () => {
  test('when reading fails', async () => {
    const failure = new Error('page 2');
    const run = runExport(planOf(), async (sink) => Promise.reject(sink.add({ id: 1 }) && failure), { budget });
    await expect(run).rejects.toBe(failure);
    expect(await fs.readdir(folder)).toEqual([]);
  });

  test.each([
    { why: 'before it began', abortAt: -1, sort: [] },
    { why: 'after all was read', abortAt: 299, sort: [] },
    { why: 'before the sorted rows are written', abortAt: 299, sort: byName },
  ])('when the caller gives up $why', async ({ abortAt, sort }) => {
    const caller = new AbortController();
    if (abortAt < 0) caller.abort();
    const run = runExport(
      planOf({ sort }),
      async (sink) => {
        const reading = await reads(people(300))(sink);
        caller.abort();
        return reading;
      },
      { budget, signal: caller.signal },
    );
    await expect(run).rejects.toMatchObject({ details: { kind: 'cancelled' } });
    expect(await fs.readdir(folder)).toEqual([]);
  });

  test('when the disk is full, and reading stops at the next page', async () => {
    let writes = 0;
    const open: Disk['open'] = async (...args) => {
      const handle = await fs.open(...args);
      handle.writeFile = () => {
        writes += 1;
        return Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
      };
      return handle;
    };
    let added = 0;
    const run = runExport(
      planOf(),
      async (sink) => {
        for (const row of people(10_000)) {
          if (added % 100 === 0) {
            await new Promise((resolve) => setImmediate(resolve));
            await sink.ready();
          }
          added += 1;
          sink.add(row);
        }
        return { read: added };
      },
      { budget, disk: { ...fs, open } },
    );
    await expect(run).rejects.toMatchObject({ details: { message: expect.stringContaining('the disk is full') } });
    expect([writes, added < 10_000]).toEqual([1, true]);
    expect(await fs.readdir(folder)).toEqual([]);
  });

  test('of a name that no file can have', async () => {
    await expect(runExport(planOf({ file: '../a.csv' }), reads([]), { budget })).rejects.toThrow("can't be the name");
    expect(await fs.readdir(folder)).toEqual([]);
  });
});

test('rows wait for a slow disk', async () => {
  const waiting: (() => void)[] = [];
  const open: Disk['open'] = async (...args) => {
    const handle = await fs.open(...args);
    handle.writeFile = () => new Promise((resolve) => waiting.push(resolve));
    return handle;
  };
  const long = 'x'.repeat(20_000);
  let pages = 0;
  const run = runExport(
    planOf({ columns: [column('id')] }),
    async (sink) => {
      for (; pages < 3; pages++) {
        await sink.ready();
        for (let row = 0; row < 100; row++) sink.add({ id: long });
      }
      return { read: 300 };
    },
    { budget, disk: { ...fs, open } },
  );
  // One page of two million characters waits for the disk: no other is read.
  while (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve));
  expect(pages).toBe(1);
  const timer = setInterval(() => waiting.shift()?.(), 0);
  expect(await run).toMatchObject({ rows: 300 });
  clearInterval(timer);
});

test('a dry run describes the file', () => {
  expect(describeExport(planOf())).toEqual({
    dry_run: 'Nothing was read or written. This is the file that the call would have made.',
    file: 'a.csv',
    format: 'csv',
    columns: ['id', 'name'],
  });
  expect(() => describeExport(planOf({ file: 'a.exe' }))).toThrow("can't be the name");
});
