import { expect, test } from 'vitest';
import type { Question, TargetRead } from '../../../src/tool.ts';
import { askAbout } from '../../support/clerk/asked-question.ts';

const question: Question = { phrases: [{ say: 'Change it' }] };
const refused = (message: string) => ({ details: { kind: 'refused', message } });

test('a question of 8,000 characters is asked, and a longer one refused', async () => {
  const empty = (await askAbout({ question }, { note: '' })).message.replace('→ removed', '""');
  const note = (length: number) => ({ note: 'x'.repeat(length - empty.length) });
  expect((await askAbout({ question }, note(8000))).message.length).toBe(8000);
  await expect(askAbout({ question }, note(8001))).rejects.toMatchObject(
    refused('The question for a person would be 8,001 characters long; at most 8,000 are allowed.'),
  );
});

const nested = (depth: number): unknown => JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`);
const leaves = (depth: number): unknown => JSON.parse(`${'{"b":1,"a":'.repeat(depth)}1${'}'.repeat(depth)}`);

test.each<[what: string, args: object]>([
  ['a long text', { note: 'x'.repeat(30_000) }],
  ['a megabyte', { note: 'x'.repeat(1_000_000) }],
  ['many keys', { metadata: Object.fromEntries(Array.from({ length: 4000 }, (_, i) => [`k${i}`, i])) }],
  ['many levels', { metadata: nested(5000) }],
  ['many levels with a key on each', { metadata: leaves(3000) }],
  ['many levels of what is shown whole', { list: [leaves(3000)] }],
])('what no question has room for is refused before anything is read: %s', async (_, args) => {
  const target: TargetRead = { read: '/users/{user_id}', name: [] };
  const about: Question = { phrases: [{ say: 'Change {user_id}' }], targets: { user_id: target } };
  // A read would end in not_found.
  await expect(askAbout({ question: about }, { user_id: 'user_1', ...args })).rejects.toMatchObject(
    refused('The question for a person would be too long; at most 8,000 characters are allowed.'),
  );
});

test.each([100, 1000, 2000, 3000, 3900])('%i levels are shown or refused, and are no failure', async (depth) => {
  for (const args of [{ metadata: nested(depth) }, { list: [nested(depth)] }]) {
    const kind = await askAbout({ question }, args).then(
      () => 'asked',
      (error) => error.details?.kind ?? error.message,
    );
    expect(['asked', 'bad_arguments', 'refused']).toContain(kind);
  }
});

const USERS: TargetRead = { read: '/users', match: ['id'], name: ['name'] };
const ban: Question = { phrases: [{ say: 'Ban {ids}' }], targets: { ids: USERS } };
const ids = (count: number) => Array.from({ length: count }, (_, i) => `user_${i}`);

test('names 50 things, each with what was read of it', async () => {
  const responses = { '/users': ids(50).map((id, i) => ({ id, name: `Name${i}` })) };
  const { message, asked } = await askAbout({ question: ban }, { ids: ids(50) }, { responses });
  expect(message).toMatch(/^Ban Name0 \(user_0\), .*, Name49 \(user_49\) \(50 in all\)\. LIVE instance\.$/);
  expect(message.match(/Name\d+ \(user_\d+\)/g)?.length).toBe(50);
  expect(asked).toEqual(['/users']);
});

test('51 things are refused, and nothing is read', async () => {
  await expect(askAbout({ question: ban }, { ids: ids(51) })).rejects.toMatchObject(
    refused('The question for a person would name 51 things; at most 50 are allowed.'),
  );
});

const keys = (count: number, more: object = {}) => ({
  ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`a${i}`, 1])),
  ...more,
});
const changes = (count: string) => `The question for a person would list ${count} changes; at most 50 are allowed.`;

test.each<[what: string, args: object, refusal?: string]>([
  ['50 keys', { metadata: keys(49, { role: 'org:admin' }) }],
  ['51 keys', { metadata: keys(50, { role: 'org:admin' }) }, changes('51')],
  ['680 keys', { metadata: keys(680, { role: 'org:admin' }) }, changes('681')],
  ['51 arguments', keys(51), changes('51')],
  ['50 objects', { items: Array(50).fill(keys(3)) }],
  ['51 objects', { items: Array(51).fill(keys(3)) }, changes('51')],
  ['an object of 50 keys in a list', { items: [keys(10, { b: keys(40) })] }],
  ['an object of 51 keys in a list', { items: [keys(10, { b: keys(41) }), keys(2)] }, changes('51')],
  ['a list of 200 texts', { scopes: Array(200).fill('read') }],
])('what nobody would read to its end is refused: %s', async (_, args, refusal) => {
  const asked = askAbout({ question }, args);
  await (refusal ? expect(asked).rejects.toMatchObject(refused(refusal)) : expect(asked).resolves.toBeTruthy());
});

test('a value of 300 characters stands inside of the sentence, and a longer one is refused before anything is read', async () => {
  const target: TargetRead = { read: '/users/{user_id}', name: [] };
  const about = { phrases: [{ say: 'Let {names} in as {user_id}' }], targets: { user_id: target } };
  const ask = (name: string) => askAbout({ question: about }, { user_id: 'user_1', names: ['a', name] });
  const message = (count: number) =>
    `The question for a person would have a \`names\` of ${count} characters inside of its sentence; at most 300 are allowed.`;
  await expect(ask('x'.repeat(300))).rejects.toMatchObject({ details: { kind: 'not_found' } });
  await expect(ask('x'.repeat(301))).rejects.toMatchObject(refused(message(301)));
  // As it is shown.
  await expect(ask('<'.repeat(50))).rejects.toMatchObject(refused(message(302)));
});

test('names are cut, and arguments never', async () => {
  const target: TargetRead = {
    read: '/users/{user_id}',
    name: ['name'],
    details: { a: 'name', b: 'other', c: 'other' },
  };
  const about: Question = { phrases: [{ say: 'Delete {user_id}' }], targets: { user_id: target } };
  const long = 'x'.repeat(1000);
  const responses = { '/users/user_1': { id: 'user_1', name: `${long}:`, other: `${long};` } };
  const { message } = await askAbout({ question: about }, { user_id: 'user_1', note: long }, { responses });
  const cut = `"${'x'.repeat(79)}…"`;
  expect(message).toBe(`Delete ${cut} (user_1, b ${cut}, c ${cut}): \`note\` "${long}". LIVE instance.`);
});
