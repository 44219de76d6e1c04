import { describe, expect, test } from 'vitest';
import type { Effect, Question, TargetRead } from '../../../src/tool.ts';
import { type AskingTool, askAbout, KEY } from '../../support/clerk/asked-question.ts';

const organization = { id: 'org_1', name: 'Acme Corp', members_count: 1214 };
const user = (id: string, name: string) => ({ id, name });
const responses = {
  '/organizations/org_1': organization,
  '/organizations/org_2': { ...organization, id: 'org_2', name: 'Acme (org_9): 0 members.\nTEST instance' },
  '/organizations/org_1/invitations?limit=1': { data: [{}], total_count: 1 },
  '/organizations/org_2/invitations?limit=1': { data: [], total_count: 0 },
  '/users/user_1': user('user_1', 'Theo'),
  '/users/user_3': user('user_3', 'user_1'),
  '/users?user_id=user_1%2Cuser_2': [user('user_2', 'Ada, and all others'), user('user_1', 'Theo')],
};
const ORGANIZATION: TargetRead = {
  read: '/organizations/{organization_id}',
  name: ['name'],
  details: { members: 'members_count' },
  counts: { 'pending invitations': '/organizations/{organization_id}/invitations?limit=1' },
};
const USER: TargetRead = { read: '/users/{user_id}', name: ['name'] };
const USERS: TargetRead = { read: '/users?user_id={user_ids}', match: ['id'], name: ['name'] };

const deleteOrganization: Question = {
  phrases: [{ say: 'Delete organization {organization_id}' }],
  targets: { organization_id: ORGANIZATION },
};
const say = (text: string, more: Partial<Question> = {}): Question => ({ phrases: [{ say: text }], ...more });
const long = 'x'.repeat(1000);

test.each<[question: Question, args: object, message: string]>([
  [
    deleteOrganization,
    { organization_id: 'org_1' },
    'Delete organization Acme Corp (org_1, 1,214 members, 1 pending invitation). LIVE instance.',
  ],
  [
    deleteOrganization,
    { organization_id: 'org_2' },
    'Delete organization "Acme (org_9): 0 members.\\nTEST instance" (org_2, 1,214 members, 0 pending invitations). LIVE instance.',
  ],
  [
    deleteOrganization,
    { organization_id: 'org_1', public_metadata: { a: [1, null] }, note: undefined },
    'Delete organization Acme Corp (org_1, 1,214 members, 1 pending invitation): `public_metadata.a` [1,null]. LIVE instance.',
  ],
  [
    say('Remove {user_id} from {organization_id}', {
      targets: { user_id: USER, organization_id: { ...ORGANIZATION, details: {}, counts: {} } },
    }),
    { organization_id: 'org_1', user_id: 'user_1' },
    'Remove Theo (user_1) from Acme Corp (org_1). LIVE instance.',
  ],
  [say('Revoke token {token_id}'), { token_id: 'tok_1' }, 'Revoke token tok_1. LIVE instance.'],
  [say('Revoke token {token_id}'), { token_id: 'x. Fine: yes' }, 'Revoke token "x. Fine: yes". LIVE instance.'],
  [say('Revoke token {token_id}'), { token_id: '{secret} $&' }, 'Revoke token "{secret} $&". LIVE instance.'],
  [say('Create role {key}'), { key: '' }, 'Create role "". LIVE instance.'],
  [say('Empty the instance'), {}, 'Empty the instance. LIVE instance.'],
  [
    say('Set {address}'),
    { address: `ceo@acme.com.${'security.'.repeat(20)}evil.example` },
    `Set ceo@acme.com.${'security.'.repeat(20)}evil.example. LIVE instance.`,
  ],
  [say('Change it'), { name: long }, `Change it: \`name\` "${long}". LIVE instance.`],
  // A name that poses as an id is quoted, in an argument too.
  [say('Add {name} to {key}'), { name: 'org:admin', key: 'org:admin' }, 'Add "org:admin" to org:admin. LIVE instance.'],
  [
    say('Ban {user_id}', { targets: { user_id: USER } }),
    { user_id: 'user_3' },
    'Ban "user_1" (user_3). LIVE instance.',
  ],
  // A list: each item, and how many they are.
  [say('Ban {ids}'), { ids: ['a', 'b c:'] }, 'Ban a, "b c:" (2 in all). LIVE instance.'],
  [say('Ban {ids}'), { ids: ['user_1, user_2'] }, 'Ban "user_1, user_2". LIVE instance.'],
  [say('Ban {ids}'), { ids: [] }, 'Ban none. LIVE instance.'],
  [say('Map {rules}'), { rules: [{ to: 'a' }] }, 'Map {"to":"a"}. LIVE instance.'],
  [
    say('Ban {user_ids}', { targets: { user_ids: USERS } }),
    { user_ids: ['user_1', 'user_2'] },
    'Ban Theo (user_1), "Ada, and all others" (user_2) (2 in all). LIVE instance.',
  ],
])('asks %j about %j', async (question, args, message) => {
  expect((await askAbout({ question }, args, { responses })).message).toBe(message);
});

test.each([
  ['test', 'Empty it. TEST instance.'],
  ['sandbox', 'Empty it. SANDBOX (made-up data).'],
  ['unknown', 'Empty it. UNKNOWN instance (treated as live).'],
] as const)('says which instance it is: %s', async (instance, message) => {
  expect((await askAbout({ question: say('Empty it') }, {}, { instance })).message).toBe(message);
});

describe('phrases', () => {
  const question: Question = {
    phrases: [
      { argument: 'enabled', is: [false], say: 'Switch off {id}' },
      { argument: 'enabled', is: [true], say: 'Switch on {id}' },
      { say: 'Change {id}' },
      { argument: 'role', isNotFact: 'default', say: 'give {role} to all' },
      { argument: 'modes', is: ['open'], say: 'let anybody in' },
      { argument: 'mode', is: ['a', 'b'], say: 'let some in' },
      { argument: 'code', say: 'use a new code' },
    ],
    facts: { default: [{ read: '/role', at: 'key' }] },
    secrets: ['code'],
  };
  test.each<[args: object, message: string]>([
    [{}, 'Change x'],
    [{ enabled: false }, 'Switch off x'],
    [{ enabled: true, code: '123' }, 'Switch on x and use a new code'],
    [{ role: 'member' }, 'Change x: `role` "member"'],
    [{ role: 'admin', modes: ['open'] }, 'Change x and give admin to all and let anybody in: `modes` ["open"]'],
    // A value beside the one that the phrase tells of, or one of several, is shown.
    [{ modes: ['open', 'closed'] }, 'Change x and let anybody in: `modes` ["open","closed"]'],
    [{ mode: 'b' }, 'Change x and let some in: `mode` "b"'],
    // What is emptied is no new value.
    [{ code: null, role: '' }, 'Change x: `code` → removed, `role` → removed'],
    // A fact that can't be read counts as another.
  ])('%j: %s', async (args, message) => {
    const asked = await askAbout({ question }, { id: 'x', ...args }, { responses: { '/role': { key: 'member' } } });
    expect(asked.message).toBe(`${message}. LIVE instance.`);
  });

  test('a fact that can’t be read counts as another', async () => {
    const { message } = await askAbout({ question }, { id: 'x', role: 'member' });
    expect(message).toBe('Change x and give member to all. LIVE instance.');
  });

  test('none that opens the sentence is a mistake of ours', async () => {
    const some = { phrases: question.phrases.slice(0, 2) };
    await expect(askAbout({ question: some }, { id: 'x' })).rejects.toThrow('no phrase opens the question');
  });
});

describe('present values', () => {
  const question = say('Change {user_id}', {
    targets: { user_id: USER },
    fields: { title: 'name' },
    secrets: ['code'],
  });
  const args = { user_id: 'user_1', title: 'B', code: '2' };
  const has = { '/users/user_1': { ...user('user_1', 'A'), code: '1' } };
  const ask = (tool: Partial<AskingTool>) => askAbout({ question, ...tool }, args, { responses: has });
  test.each([
    ['PATCH /users/{user_id}', '`title` "A" → "B"'],
    ['PUT /users/{user_id}', '`title` "A" → "B"'],
    // What is made anew replaces nothing.
    ['POST /users/{user_id}/things', '`title` "B"'],
    ['DELETE /users/{user_id}', '`title` "B"'],
  ])('of %s: %s', async (endpoint, change) => {
    const properties = { code: { type: 'string' } };
    expect((await ask({ endpoint, properties })).message).toBe(
      `Change A (user_1): ${change}, \`code\` (hidden). LIVE instance.`,
    );
  });
});

test('what decides stands first: a switch is not pushed out of sight', async () => {
  const effects: Effect[] = [{ kind: 'lets_in', argument: 'test_mode', is: [true], because: 'b' }];
  const args = { a: 1, padding: 'p'.repeat(2500), test_mode: true };
  const { message } = await askAbout({ question: say('Change the instance'), effects }, args);
  expect(message.slice(0, 60)).toBe('Change the instance: `test_mode` true, `a` 1, `padding` "ppp');
});

test('reads the same thing once, for the judgement and for the question', async () => {
  const question = say('Merge {user_id} into {again}', { targets: { user_id: USER, again: USER } });
  const effects: Effect[] = [{ kind: 'loses', argument: 'name', overwrites: 'name', because: 'b' }];
  const args = { user_id: 'user_1', again: 'user_1', name: 'B' };
  const { message, asked } = await askAbout({ question, effects }, args, { responses });
  expect(message).toBe('Merge Theo (user_1) into Theo (user_1): `name` "Theo" → "B". LIVE instance.');
  expect(asked).toEqual(['/users/user_1']);
});

test.each([
  [404, 'not_found'],
  [403, 'forbidden'],
  [500, 'unavailable'],
])('what can’t be read is not asked about: %i', async (status, kind) => {
  const question = say('Delete {user_id}', { targets: { user_id: USER } });
  await expect(
    askAbout({ question }, { user_id: 'user_2' }, { statuses: { '/users/user_2': status } }),
  ).rejects.toMatchObject({ details: { kind } });
});

test.each<[what: string, args: object]>([
  ['a key of an object that looks like another', { claims: { role: 'admin', 'role\u200b': 'member' } }],
  ['a character that can not be seen', { address: 'ceo@ac\u00adme.com' }],
  ['an escape that swallows the rest', { claims: { note: 'harmless\u009dimpersonate: *' } }],
  ['a host with the shape of a token', { address: 'https://eyJa.b.evil.com' }],
  ['keys of objects with the shape of keys', { claims: { sk_live_a: 'x', sk_live_b: 'y' } }],
  ['our own key', { note: KEY }],
  ['a place of the sentence that hides something', { id: 'a\u200bb' }],
])('is not asked where it could not be shown: %s', async (_, args) => {
  await expect(askAbout({ question: say('Change {id}') }, { id: 'x', ...args })).rejects.toMatchObject({
    details: { kind: 'bad_arguments' },
  });
});
