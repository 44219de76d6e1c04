import { expect, test, vi } from 'vitest';
import { Table } from '../../../src/sandbox/records/table.ts';

const row = (id: string, team: string) => ({ id, team, created_at: 0, updated_at: 0 });
const filled = () => {
  const table = new Table<ReturnType<typeof row>>();
  for (const [id, team] of ['a1', 'b2', 'a3', 'c4'].map((id) => [id, id.slice(0, 1)] as const)) {
    table.set(id, row(id, team));
  }
  return table;
};
const ids = (table: ReturnType<typeof filled>, team: string) => table.by('team', team).map(({ id }) => id);

test.each<[what: string, change: (table: ReturnType<typeof filled>) => void, a: string[], d: string[]]>([
  ['as they are', () => {}, ['a1', 'a3'], []],
  ['one more', (table) => table.set('d5', row('d5', 'd')), ['a1', 'a3'], ['d5']],
  ['one less', (table) => table.delete('a1'), ['a3'], []],
  ['another in its place', (table) => table.set('a1', row('a1', 'd')), ['a3'], ['a1']],
  ['none', (table) => table.clear(), [], []],
])('records by a field: %s', (_, change, a, d) => {
  const table = filled();
  // An earlier look-up must not decide a later one.
  expect(ids(table, 'a')).toEqual(['a1', 'a3']);
  change(table);
  expect([ids(table, 'a'), ids(table, 'd')]).toEqual([a, d]);
});

test('as many look-ups as there are go through the records once', () => {
  const table = filled();
  const values = vi.spyOn(table, 'values');
  for (const team of ['a', 'b', 'c', 'd', 'a']) table.by('team', team);
  expect(values).toHaveBeenCalledTimes(1);
});
