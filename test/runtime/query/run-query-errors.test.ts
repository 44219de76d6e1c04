import { expect, test, vi } from 'vitest';
import type { JsonObject } from '../../../src/runtime/shared/json.ts';
import { ask, crowd, type Given, ORGS, users } from '../../support/query/ask.ts';

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
  expect(error.details?.kind).toBe(/isn't shown/.test(message) ? 'refused' : 'bad_arguments');
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
  await expect.poll(() => waiting).toBeGreaterThanOrEqual(6);
  caller.abort();
  await expect(asked).rejects.toMatchObject({ details: { kind: 'cancelled' } });
  expect(waiting).toBe(6);
});
