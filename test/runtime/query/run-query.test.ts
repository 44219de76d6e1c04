import { expect, test } from 'vitest';
import { type ErrorDetails, ToolError } from '../../../src/runtime/shared/errors.ts';
import type { JsonObject } from '../../../src/runtime/shared/json.ts';
import { ask, crowd, ORGS, users } from '../../support/query/ask.ts';

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
      note: '1 of the rows have several values to count by: such a row counts once in the group of each.',
    },
  ],
  [
    'what is joined, whichever fields of the rows are asked for',
    { list: 'users', where: { id: 'bo' }, fields: ['plan'], join: { orgs: ORGS } },
    { count: 1, read: 4, data: [{ plan: 'pro', orgs: [] }] },
  ],
  [
    'rows to which a single object is joined, or none',
    {
      list: 'memberships',
      join: { at: { list: 'org', arguments: { id: '{org}' } } },
      having: { at: { exists: false } },
    },
    { count: 1, read: 3, data: [{ id: 'm2', at: null }] },
  ],
  [
    'groups by their key and its part, those that are wanted',
    {
      list: 'events',
      count_by: ['at:day'],
      sort: 'at:day',
      compute: ['max(size)'],
      having: { 'max(size)': { gt: 1 }, count: { gte: 1 } },
    },
    {
      count: 4,
      read: 4,
      total_groups: 2,
      groups: [
        { 'at:day': '2026-01-01', count: 2, 'max(size)': 2 },
        { 'at:day': '2026-01-03', count: 1, 'max(size)': 9 },
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

const refused = (details: Partial<ErrorDetails>) => () => {
  throw new ToolError({ kind: 'bad_arguments', message: 'It is no id.', ...details });
};
/** A list and a single object that refuse one row: the first as what doesn't exist, or as the details say. */
const refusing = (details: Partial<ErrorDetails>) => {
  const read = ({ id }: JsonObject) => (id === 'ada' ? refused(details)() : { id });
  return {
    org: { fields: ['id', 'name'], one: read },
    orgs: { fields: ['id'], rows: (args: JsonObject) => [read(args)] },
  };
};

const NOTE = (name: string, why: string) =>
  `"${name}" is empty in 1 of the rows: it could not be read with what they have, the first time because: ${why}`;

test.each<[string, JsonObject, Partial<ErrorDetails>, string | undefined]>([
  ['is refused a read', { list: 'org', arguments: { id: '{id}' } }, {}, NOTE('it', 'It is no id.')],
  ['is refused a list', { list: 'orgs', arguments: { id: '{id}' } }, {}, NOTE('it', 'It is no id.')],
  [
    'has a value that is wrong',
    { list: 'org', arguments: { id: '{id}' } },
    { parameter: 'id' },
    NOTE('it', 'It is no id.'),
  ],
  ['names what is gone', { list: 'org', arguments: { id: '{id}' } }, { kind: 'not_found' }, undefined],
  ['names the list of what is gone', { list: 'orgs', arguments: { id: '{id}' } }, { kind: 'not_found' }, undefined],
])('a row that %s does not end the query', async (_, join, details, note) => {
  const query = { list: 'users', where: { plan: 'pro' }, join: { it: join } };
  const nothing = join.list === 'org' ? null : [];
  const found = join.list === 'org' ? { id: 'bo' } : [{ id: 'bo' }];
  for (const given of [query, { ...query, having: { id: { exists: true } } }]) {
    const { answer } = await ask(given, { tools: refusing(details) });
    expect(answer.data).toEqual([
      { id: 'ada', it: nothing },
      { id: 'bo', it: found },
    ]);
    expect(answer.note).toBe(note);
  }
});

test('a row with several values for one argument does not end the query', async () => {
  const rows = [
    { id: 'ada', orgs: ['a', 'b'] },
    { id: 'bo', orgs: ['acme'] },
  ];
  const tools = { users: { fields: ['id', 'orgs'], rows: () => rows } };
  const { answer } = await ask(
    { list: 'users', join: { at: { list: 'org', arguments: { id: '{orgs}' } } } },
    { tools },
  );
  expect(answer.data).toEqual([
    { id: 'ada', at: null },
    { id: 'bo', at: { id: 'acme' } },
  ]);
  expect(answer.note).toMatch(/^"at" is empty in 1 of the rows.*"\{orgs\}" is more than one value/);
});

test.each<[string, Partial<ErrorDetails>]>([
  ['an argument that no row has a part in', { parameter: 'name' }],
  ['an argument that is missing', { parameter: 'slug' }],
  ['the key', { kind: 'unauthorized' }],
])('what is wrong with %s ends the query', async (_, details) => {
  const query = { list: 'users', join: { it: { list: 'org', arguments: { id: '{id}', name: 'x' } } } };
  const asked = ask(query, { tools: refusing(details) });
  await expect(asked).rejects.toMatchObject({ details: { message: 'It is no id.' } });
});

test('at most 200 rows are joined, and the answer says so', async () => {
  const query = { list: 'users', join: { orgs: ORGS }, having: { orgs: { exists: false } }, limit: 0 };
  const { answer, calls } = await ask(query, { tools: crowd });
  expect(answer).toMatchObject({ count: 200, read: 300, partial: { because: 'joins' } });
  expect(calls).toHaveLength(201);
});
