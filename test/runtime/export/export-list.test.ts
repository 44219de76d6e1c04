import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportList } from '../../../src/runtime/export/export-list.ts';
import type { QueryBounds } from '../../../src/runtime/query/reads/allowance.ts';
import type { QueryOptions } from '../../../src/runtime/query/run-query.ts';
import type { JsonObject } from '../../../src/runtime/shared/json.ts';
import { type FakeTool, fakeReads } from '../../support/query/fake-reads.ts';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'exports-')));
});
afterEach(() => rm(folder, { recursive: true }));

const users = ['ada', 'bo', 'cy', 'di', 'ed'].map((id, index) => ({
  id,
  plan: index < 2 ? '=pro' : 'free',
  age: index,
}));
const memberships = [
  { id: 'm1', user: 'ada', org: 'acme' },
  { id: 'm2', user: 'ada', org: 'globex' },
];
const TOOLS: Record<string, FakeTool> = {
  users: { fields: ['id', 'plan', 'age', 'secret'], rows: () => users },
  memberships: { fields: ['id', 'user', 'org'], rows: ({ user }) => memberships.filter((each) => each.user === user) },
};

interface Given {
  bounds?: Partial<QueryBounds>;
  tools?: Record<string, FakeTool>;
  options?: QueryOptions;
  dryRun?: boolean;
}

async function exported(args: JsonObject, { bounds, tools, options = {}, dryRun = false }: Given = {}) {
  const { reads, calls } = fakeReads({ ...TOOLS, ...tools });
  const show = (row: JsonObject, _: unknown, fields: readonly string[] = ['id']) =>
    Object.fromEntries(fields.map((field) => [field, row[field]]));
  const own = { folder, served: new Set<string>(), dryRun };
  const all = { pages: 1000, rows: 10_000, time: 60_000, memory: 1_000_000, ...bounds };
  const result = await exportList(args, { reads, show, bounds: all, clock: () => 0, ...own }, options);
  return { result, calls };
}

const CSV = { list: 'users', file: 'u.csv', fields: ['id', 'plan'] };

test.each<[why: string, args: JsonObject, text: string, result: JsonObject]>([
  ['rows that match', { where: { age: { lt: 3 } } }, "id,plan\nada,'=pro\nbo,'=pro\ncy,free\n", { rows: 3, read: 5 }],
  ['the last in some order', { sort: '-age', limit: 2 }, 'id,plan\ned,free\ndi,free\n', { rows: 2, count: 5 }],
  [
    'what is joined, under its name',
    { where: { id: ['ada', 'bo'] }, fields: ['id'], join: { in: { ...JOIN(), fields: ['org'] } } },
    'id,in.org\nada,acme; globex\nbo,\n',
    { rows: 2, columns: ['id', 'in.org'] },
  ],
  [
    'rows as the model sees them',
    { file: 'u.ndjson', where: { age: 0 } },
    '{"id":"ada","plan":"=pro"}\n',
    { rows: 1, sample: [{ id: 'ada', plan: '=pro' }] },
  ],
])('%s', async (_, args, text, want) => {
  const given = { ...CSV, ...args };
  const { result } = await exported(given);
  expect(result).toMatchObject({ ...want, file: join(folder, String(given.file)) });
  expect(await readFile(join(folder, String(given.file)), 'utf8')).toBe(text);
  expect(await readdir(folder)).toEqual([given.file]);
});

function JOIN() {
  return { list: 'memberships', arguments: { user: '{id}' } };
}

test('a bound of the query makes a file of a part, which says so', async () => {
  const { result } = await exported(CSV, { bounds: { rows: 3 } });
  expect(result).toMatchObject({ rows: 3, read: 3, partial: { because: 'rows' } });
});

test.each<[why: string, args: JsonObject, message: string]>([
  ['a hidden column', { fields: ['secret'] }, `"secret" isn't shown here`],
  ['a hidden column to sort by', { sort: 'secret' }, `"secret" isn't shown here`],
  ['a column that there is not', { fields: ['plna'] }, 'rows have no "plna"'],
  ['columns that nobody knows', { list: 'bare', fields: undefined }, 'columns of this list are not known'],
  ['a name that leads elsewhere', { file: '../u.csv' }, "can't be the name of the file"],
  ['a limit below zero', { limit: -1 }, 'limit: a whole number from 0 is needed'],
  ['half a row', { limit: 1.5 }, 'limit: a whole number from 0 is needed'],
  ['a part of queries that has no place in files', { count_by: 'plan', compute: 1 }, 'compute'],
])('%s is refused, and no file is made', async (_, args, message) => {
  const tools = { bare: { fields: [], rows: () => users } };
  await expect(exported({ ...CSV, ...args }, { tools })).rejects.toThrow(message);
  expect(await readdir(folder)).toEqual([]);
});

test('a page that fails, and a caller who gives up, leave nothing', async () => {
  const fails = {
    ...TOOLS.users,
    before: (_: unknown, read: number) => (read === 2 ? Promise.reject('page 3') : undefined),
  };
  await expect(exported(CSV, { tools: { users: fails as FakeTool } })).rejects.toBe('page 3');
  const caller = new AbortController();
  const aborts = { ...TOOLS.users, before: (_: unknown, read: number) => void (read === 1 && caller.abort()) };
  const run = exported(CSV, { tools: { users: aborts as FakeTool }, options: { signal: caller.signal } });
  await expect(run).rejects.toMatchObject({ details: { kind: 'cancelled' } });
  expect(await readdir(folder)).toEqual([]);
});

test('a dry run reads and writes nothing', async () => {
  const { result, calls } = await exported(CSV, { dryRun: true });
  expect(result).toMatchObject({ file: 'u.csv', format: 'csv', columns: ['id', 'plan'] });
  expect(calls).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
});
