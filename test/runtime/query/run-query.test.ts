import { expect, test, vi } from 'vitest';
import type { QueryBounds } from '../../../src/runtime/query/reads/allowance.ts';
import { type QueryOptions, runQuery } from '../../../src/runtime/query/run-query.ts';
import { getOwn, type JsonObject } from '../../../src/runtime/shared/json.ts';
import { type FakeTool, fakeReads } from '../../support/query/fake-reads.ts';

const BOUNDS = { pages: 1000, rows: 10_000, time: 60_000, memory: 1_000_000 };

const users = ['ada', 'bo', 'cy', 'di'].map((id, index) => ({ id, plan: index < 2 ? 'pro' : 'free', age: 10 * index }));
const memberships = [
  { id: 'm1', user: 'ada', role: 'admin', org: 'acme' },
  { id: 'm2', user: 'ada', role: 'member', org: 'globex' },
  { id: 'm3', user: 'cy', role: 'member', org: 'acme' },
];
const orgs: Record<string, JsonObject> = { acme: { id: 'acme', name: 'Acme' } };

const TOOLS: Record<string, FakeTool> = {
  users: { fields: ['id', 'plan', 'age', 'org', 'secret'], rows: () => users },
  memberships: {
    fields: ['id', 'user', 'role', 'org'],
    rows: ({ user }) => memberships.filter((each) => user === undefined || each.user === user),
  },
  org: { fields: ['id', 'name'], one: ({ id }) => getOwn(orgs, String(id)) },
};

interface Given {
  bounds?: Partial<QueryBounds>;
  tools?: Record<string, FakeTool>;
  options?: QueryOptions;
}

async function ask(args: JsonObject, { bounds, tools, options = {} }: Given = {}) {
  const { reads, calls } = fakeReads({ ...TOOLS, ...tools });
  const show = (row: JsonObject, _: unknown, fields: readonly string[] = ['id']) =>
    Object.fromEntries(fields.map((field) => [field, row[field]]));
  const answer = await runQuery(args, { reads, show, bounds: { ...BOUNDS, ...bounds }, clock: () => 0 }, options);
  return { answer, calls };
}

const ORGS = { list: 'memberships', arguments: { user: '{id}' } };

test.each<[what: string, query: JsonObject, answer: JsonObject]>([
  ['rows', { list: 'users', where: { plan: 'pro' } }, { count: 2, read: 4, data: [{ id: 'ada' }, { id: 'bo' }] }],
  ['only how many', { list: 'users', where: { age: { gte: 20 } }, limit: 0 }, { count: 2, read: 4 }],
  [
    'groups',
    { list: 'users', count_by: 'plan' },
    {
      count: 4,
      read: 4,
      total_groups: 2,
      groups: [
        { plan: 'free', count: 2 },
        { plan: 'pro', count: 2 },
      ],
    },
  ],
  [
    'who is in no other list',
    { list: 'users', where: { id: { not_in: { list: 'memberships', field: 'user' } } } },
    { count: 2, read: 4, data: [{ id: 'bo' }, { id: 'di' }] },
  ],
  [
    'who is in a part of another list',
    { list: 'users', where: { id: { in: { list: 'memberships', field: 'user', where: { role: 'admin' } } } } },
    { count: 1, read: 4, data: [{ id: 'ada' }] },
  ],
  [
    'rows with others joined, and only the fields asked for',
    { list: 'users', where: { plan: 'pro' }, join: { orgs: { ...ORGS, fields: ['org', 'role'] } } },
    {
      count: 2,
      read: 4,
      data: [
        {
          id: 'ada',
          orgs: [
            { org: 'acme', role: 'admin' },
            { org: 'globex', role: 'member' },
          ],
        },
        { id: 'bo', orgs: [] },
      ],
    },
  ],
  [
    'rows chosen by what is joined',
    { list: 'users', join: { orgs: ORGS }, having: { orgs: { exists: false } } },
    {
      count: 2,
      read: 4,
      data: [
        { id: 'bo', orgs: [] },
        { id: 'di', orgs: [] },
      ],
    },
  ],
  [
    'rows chosen by a part of what is joined',
    { list: 'users', join: { orgs: { ...ORGS, where: { role: 'admin' } } }, having: { orgs: { exists: true } } },
    { count: 1, read: 4, data: [{ id: 'ada', orgs: [{ id: 'm1' }] }] },
  ],
  [
    'groups by what is joined',
    { list: 'users', join: { orgs: ORGS }, count_by: 'orgs.org' },
    {
      count: 4,
      read: 4,
      total_groups: 3,
      groups: [
        { 'orgs.org': 'acme', count: 2 },
        { 'orgs.org': null, count: 2 },
        { 'orgs.org': 'globex', count: 1 },
      ],
    },
  ],
  [
    'a single object, or null where it is gone',
    { list: 'memberships', join: { at: { list: 'org', arguments: { id: '{org}' }, fields: ['name'] } } },
    {
      count: 3,
      read: 3,
      data: [
        { id: 'm1', at: { name: 'Acme' } },
        { id: 'm2', at: null },
        { id: 'm3', at: { name: 'Acme' } },
      ],
    },
  ],
])('%s', async (_, query, want) => {
  const { answer } = await ask(query);
  expect(answer).toEqual(want);
});

test('only rows that are shown have anything joined, where nothing else asks for it', async () => {
  const { answer, calls } = await ask({ list: 'users', limit: 1, sort: '-age', join: { orgs: ORGS } });
  expect(answer).toEqual({ count: 4, read: 4, data: [{ id: 'di', orgs: [] }], shown: 1 });
  expect(calls).toEqual([
    ['users', {}],
    ['memberships', { user: 'di' }],
  ]);
});

test('a row without the value that a join takes is not read for', async () => {
  const { answer, calls } = await ask({ list: 'users', join: { at: { list: 'org', arguments: { id: '{org}' } } } });
  expect(answer.data).toEqual(users.map(({ id }) => ({ id, at: null })));
  expect(calls).toEqual([['users', {}]]);
});

const many = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `u${index}` }));
const crowd = { users: { fields: ['id'], rows: () => many(300), most: 100 } };

test('at most 200 rows are joined, and the answer says so', async () => {
  const query = { list: 'users', join: { orgs: ORGS }, having: { orgs: { exists: false } }, limit: 0 };
  const { answer, calls } = await ask(query, { tools: crowd });
  expect(answer).toMatchObject({ count: 200, read: 300, partial: { because: 'joins' } });
  expect(calls).toHaveLength(201);
});

test.each<[query: JsonObject, message: string]>([
  [{ list: 'org' }, 'list: org reads a single object: a tool that lists is needed.'],
  [{ list: 'users', where: { nme: 1 } }, 'where: rows have no "nme".'],
  [
    { list: 'users', where: { secret: 1 } },
    'where: "secret" isn\'t shown here, so nothing can be asked about it either.',
  ],
  [{ list: 'users', join: { orgs: ORGS }, having: { 'orgs.rle': 'admin' } }, 'having: rows have no "rle".'],
  [{ list: 'users', where: { id: { in: { list: 'memberships', field: 'usr' } } } }, 'where.field: rows have no "usr".'],
])('%j is refused', async (query, message) => {
  const error = await ask(query).catch((error) => error);
  expect(error.details?.kind).toBe('bad_arguments');
  expect(error.message.replace(/ Did you mean.*/, '')).toBe(message);
});

test.each<[what: string, query: JsonObject, given: Given, error: object]>([
  [
    'a list to compare with is longer than a query may read',
    { list: 'users', where: { id: { in: { list: 'memberships', field: 'user' } } } },
    { bounds: { pages: 1 } },
    { kind: 'bad_arguments', parameter: 'where' },
  ],
  [
    'rows are left without what decides about them',
    { list: 'users', join: { orgs: ORGS }, having: { orgs: { exists: true } } },
    { bounds: { pages: 4 } },
    { kind: 'bad_arguments', parameter: 'join', message: expect.stringMatching(/^Only \d of 4 rows/) },
  ],
])('it fails where %s', async (_, query, given, details) => {
  await expect(ask(query, given)).rejects.toMatchObject({ details });
});

test('a time that is up before anything came is an error', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const before = () => new Promise<void>(() => {});
  const asked = ask({ list: 'users' }, { tools: { users: { fields: ['id'], rows: () => users, before } } });
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
  await expect(asked).rejects.toMatchObject({ details: { kind: 'timeout' } });
});

test('cancelling while rows are joined ends it at once', async () => {
  const caller = new AbortController();
  let waiting = 0;
  const before = () => new Promise<void>(() => void waiting++);
  const tools = { ...crowd, org: { fields: ['id'], one: () => ({}), before } };
  const query = { list: 'users', limit: 50, join: { at: { list: 'org', arguments: { id: '{id}' } } } };
  const asked = ask(query, { tools, options: { signal: caller.signal } });
  await expect.poll(() => waiting).toBe(6);
  caller.abort();
  await expect(asked).rejects.toMatchObject({ details: { kind: 'cancelled' } });
  expect(waiting).toBe(6);
});
