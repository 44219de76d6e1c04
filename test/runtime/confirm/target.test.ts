import { expect, test } from 'vitest';
import { readTarget } from '../../../src/runtime/confirm/target.ts';
import type { TargetRead } from '../../../src/tool.ts';

const user = {
  id: 'user_1',
  first_name: 'Ada',
  last_name: null,
  username: 'ada',
  banned: false,
  primary_email_address_id: 'idn_2',
  email_addresses: [
    { id: 'idn_1', email_address: 'old@example.com' },
    { id: 'idn_2', email_address: 'ada@example.com' },
  ],
  passkeys: [{ id: 'pk_1', name: 'Laptop' }],
};
const EMAIL = 'email_addresses[id=primary_email_address_id].email_address';
const row = { data: [{ id: 'a', name: 'One' }], total_count: 1 };

const table: { why: string; target: Omit<TargetRead, 'read'>; response: unknown; value?: string; want: object }[] = [
  {
    why: 'two fields that belong together, one of them empty',
    target: { name: ['first_name last_name'] },
    response: user,
    want: { name: 'Ada', details: [] },
  },
  {
    why: 'the first field with text in it',
    target: { name: ['last_name', 'nothing', 'username'] },
    response: user,
    want: { name: 'ada', details: [] },
  },
  {
    why: 'the row that another field names',
    target: { name: [EMAIL] },
    response: user,
    want: { name: 'ada@example.com', nameIsAddress: true },
  },
  { why: 'no name at all', target: { name: ['last_name'] }, response: user, want: { name: undefined, details: [] } },
  {
    why: 'details of every kind; null, what does not exist and what is the name already are none',
    target: {
      name: ['username'],
      details: { a: 'last_name', b: 'no.such', c: 'banned', d: 'passkeys', e: EMAIL, f: 'username', g: 'constructor' },
    },
    response: user,
    want: {
      details: [
        { label: 'c', value: false },
        { label: 'd', value: 1 },
        { label: 'e', value: 'ada@example.com' },
      ],
    },
  },
  {
    why: 'the first field in which there is something to see',
    target: { name: ['first_name last_name', 'username'] },
    response: { ...user, first_name: '\u200b \u00ad', last_name: '\u3164\u2800' },
    want: { name: 'ada' },
  },
  {
    why: 'details that are names',
    target: { name: [], details: { a: 'first_name', b: 'primary_email_address_id' } },
    response: user,
    want: {
      details: [
        { label: 'a', value: 'Ada', isName: true },
        { label: 'b', value: 'idn_2' },
      ],
    },
  },
  {
    why: 'counts',
    target: { name: [], counts: { friends: '/friends?limit=1' } },
    response: user,
    want: { details: [{ label: 'friends', value: 12 }] },
  },
  {
    why: 'a count that Clerk does not give',
    target: { name: [], counts: { friends: '/things?limit=2' } },
    response: user,
    want: { details: [{ label: 'friends', value: 'unknown' }] },
  },
  {
    why: 'a time',
    target: { name: [], details: { 'signed up': 'created_at' } },
    response: { created_at: 1000 },
    want: { details: [{ label: 'signed up', value: 1000, time: true }] },
  },
  {
    why: 'a row of a field',
    target: { name: ['name'], list: 'passkeys', match: ['id'] },
    response: user,
    value: 'pk_1',
    want: { name: 'Laptop' },
  },
  {
    why: 'a row of data',
    target: { name: ['name'], match: ['key', 'id'] },
    response: row,
    value: 'a',
    want: { name: 'One' },
  },
  {
    why: 'a row of a bare list',
    target: { name: ['name'], match: ['id'] },
    response: row.data,
    value: 'a',
    want: { name: 'One' },
  },
  {
    why: 'a row that may be on a later page, by total_count',
    target: { name: ['name'], match: ['id'] },
    response: { ...row, total_count: 2 },
    value: 'b',
    want: { name: undefined, details: [] },
  },
  {
    why: 'a row that may be on a later page, by a full one',
    target: { name: ['name'], match: ['id'] },
    response: [{ id: 'a' }, { id: 'b' }],
    value: 'c',
    want: { name: undefined, details: [] },
  },
];

test.each(table)('reads $why', async ({ target, response, value = 'user_1', want }) => {
  const read = async (path: string) => (path === '/friends?limit=1' ? { data: [], total_count: 12 } : response);
  expect(await readTarget({ read: '/things?limit=2', ...target }, value, read)).toMatchObject(want);
});

test.each([
  ['the thing itself', { read: '/users/{user_id}', name: [] }, 'user_1', 'user_1'],
  ['the thing itself, with a query', { read: '/users/{user_id}?full=true', name: [] }, 'user_1', 'user_1'],
  ['the thing that has the slug', { read: '/users/{user_id}', name: [] }, 'user_1', 'ada-slug'],
  ['the thing that has the key', { read: '/users/{user_id}', name: [] }, 'user_1', 'org:ada'],
  [
    'a row, whose id is the value',
    { read: '/users/{user_id}', list: 'passkeys', match: ['id'], name: [] },
    undefined,
    'pk_1',
  ],
  ['something of the thing', { read: '/users/{user_id}/profile', name: [] }, undefined, 'pk_1'],
])('takes the id of %s', async (_, target, id, value) => {
  const thing = { ...user, slug: 'ada-slug', key: 'org:ada' };
  expect((await readTarget(target, value, async () => thing)).id).toBe(id);
});

test.each<[value: unknown, response: object]>([
  ['user_2', user],
  ['user_2', { ...user, slug: 'user_1', key: 'user' }],
  ['ADA', { ...user, slug: 'ada' }],
  [undefined, user],
])('does not believe that %j is %j', async (value, response) => {
  const target = { read: '/users/{user_id}?full=true', name: [] };
  await expect(readTarget(target, value, async () => response)).rejects.toMatchObject({
    details: { kind: 'unexpected', message: expect.stringContaining('Clerk returned "user_1" where') },
  });
});

const emails = (...ids: string[]) => ids.map((id) => ({ id, email_address: 'ann@acme.example' }));
const ANN = { id: 'user_ann', first_name: 'Ann', last_name: 'Lee', emails: emails('idn_1', 'idn_2') };
const EVE = { id: 'user_eve', emails: emails('idn_3') };
const UNKNOWN = { id: undefined, name: undefined, details: [] };

// Several users may have an unverified address, but each under an id of its own.
test.each<[id: string, users: unknown, want: object]>([
  ['idn_2', [EVE, ANN], { id: 'user_ann', name: 'Ann Lee', details: [] }],
  ['idn_2', { data: [EVE, ANN], total_count: 2 }, { id: 'user_ann', name: 'Ann Lee', details: [] }],
  ['idn_3', [EVE, ANN], { id: 'user_eve', name: undefined, details: [] }],
  ['idn_4', [EVE, ANN], UNKNOWN],
  ['idn_2', [], UNKNOWN],
  ['idn_2', {}, UNKNOWN],
  ['idn_2', [null, { emails: [null] }], UNKNOWN],
])('finds the owner of %s among %j', async (id, users, want) => {
  const asked: unknown[] = [];
  const thing = { id, email_address: 'ann@acme.example' };
  const read = async (template: string, values?: unknown) => {
    if (values === undefined) return thing;
    asked.push(template, values);
    return users;
  };
  const owner = { read: '/users?email_address={email_address}', list: 'emails', name: ['first_name last_name'] };
  const target = { read: '/email_addresses/{email_address_id}', name: ['email_address'], owner };
  expect((await readTarget(target, id, read)).owner).toEqual(want);
  expect(asked).toEqual([owner.read, thing]);
});

test('without the thing nobody is taken for its owner, and a read that fails is no answer', async () => {
  const owner = { read: '/users', list: 'emails', name: [] };
  const target = { read: '/email_addresses/{email_address_id}', name: [], owner };
  const noId = async () => ({ emails: [{}] });
  expect((await readTarget(target, 'idn_1', noId)).owner).toEqual(UNKNOWN);
  const fails = async (template: string) =>
    template === '/users' ? Promise.reject(new Error('403')) : { id: 'idn_1' };
  await expect(readTarget(target, 'idn_1', fails)).rejects.toThrow('403');
});

test.each([{ response: row }, { response: [] }, { response: { data: [] } }, { response: {} }, { response: null }])(
  'what is in none of the rows of $response is not found',
  async ({ response }) => {
    const target = { read: '/things?limit=2', name: ['name'], match: ['id'] };
    await expect(readTarget(target, 'b: x', async () => response)).rejects.toMatchObject({
      details: { kind: 'not_found', message: `There is no "b: x" in Clerk's list.` },
    });
  },
);
