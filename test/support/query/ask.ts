import type { QueryBounds } from '../../../src/runtime/query/reads/allowance.ts';
import { type QueryOptions, runQuery } from '../../../src/runtime/query/run-query.ts';
import { getOwn, type JsonObject } from '../../../src/runtime/shared/json.ts';
import { type FakeTool, fakeReads } from './fake-reads.ts';

const BOUNDS = { pages: 1000, rows: 10_000, time: 60_000, memory: 1_000_000 };

export const users = ['ada', 'bo', 'cy', 'di'].map((id, index) => ({
  id,
  plan: index < 2 ? 'pro' : 'free',
  age: 10 * index,
}));
const memberships = [
  { id: 'm1', user: 'ada', role: 'admin', org: 'acme' },
  { id: 'm2', user: 'ada', role: 'member', org: 'globex' },
  { id: 'm3', user: 'cy', role: 'member', org: 'acme' },
];
const orgs: Record<string, JsonObject> = { acme: { id: 'acme', name: 'Acme' } };

const events = [
  { id: 'e1', at: '2026-01-03T10:00:00Z', size: 9 },
  { id: 'e2', at: '2026-01-01T10:00:00Z', size: 2 },
  { id: 'e3', at: '2026-01-02T10:00:00Z', size: 1 },
  { id: 'e4', at: '2026-01-01T11:00:00Z', size: 1 },
];

const TOOLS: Record<string, FakeTool> = {
  users: { fields: ['id', 'plan', 'age', 'org', 'secret'], rows: () => users },
  memberships: {
    fields: ['id', 'user', 'role', 'org'],
    rows: ({ user }) => memberships.filter((each) => user === undefined || each.user === user),
  },
  events: { fields: ['id', 'at', 'size'], rows: () => events },
  org: { fields: ['id', 'name'], one: ({ id }) => getOwn(orgs, String(id)) },
};

export interface Given {
  bounds?: Partial<QueryBounds>;
  tools?: Record<string, FakeTool>;
  options?: QueryOptions;
}

/** Asks made-up tools, and returns the answer with the reads that it took. */
export async function ask(args: JsonObject, { bounds, tools, options = {} }: Given = {}) {
  const { reads, calls } = fakeReads({ ...TOOLS, ...tools });
  const show = (row: JsonObject, _: unknown, fields: readonly string[] = ['id']) =>
    Object.fromEntries(fields.map((field) => [field, row[field]]));
  const answer = await runQuery(args, { reads, show, bounds: { ...BOUNDS, ...bounds }, clock: () => 0 }, options);
  return { answer, calls };
}

/** A join of users with their memberships. */
export const ORGS = { list: 'memberships', arguments: { user: '{id}' } };

const many = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `u${index}` }));
/** Three hundred users, in pages of a hundred. */
export const crowd = { users: { fields: ['id'], rows: () => many(300), most: 100 } };
