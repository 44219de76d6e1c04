import { expect, test } from 'vitest';
import type { Instance } from '../../../src/runtime/clerk/secret-key.ts';
import { composeQuestion } from '../../../src/runtime/confirm/question.ts';
import { ownKeyPattern } from '../../../src/runtime/result/own-key-pattern.ts';
import type { Question } from '../../../src/tool.ts';
import { fakeClient } from '../../support/clerk/fake-reads.ts';

const FREE = {
  type: 'object' as const,
  properties: { token: { type: 'string' }, claims: { type: 'object' } },
  additionalProperties: false,
};
const KEY = 'sk_live_0123456789abcdef';
const organization = { id: 'org_1', name: 'Acme Corp', members_count: 1214 };
const responses = {
  '/organizations/org_1': organization,
  '/organizations/org_2': { ...organization, id: 'org_2', name: 'Acme (org_9): 0 members.\nTEST instance' },
  '/organizations/org_1/invitations?limit=1': { data: [{}], total_count: 1 },
  '/organizations/org_2/invitations?limit=1': { data: [], total_count: 0 },
  '/users/user_1': { id: 'user_1', first_name: 'Theo', last_name: 'Brandt', email: 'theo@example.com' },
};
const ORGANIZATION = {
  read: '/organizations/{organization_id}',
  name: ['name'],
  details: { members: 'members_count' },
  counts: { 'pending invitations': '/organizations/{organization_id}/invitations?limit=1' },
};
const targets: Question['targets'] = { organization_id: ORGANIZATION };
const user = { read: '/users/{user_id}', name: ['first_name last_name'], details: { email: 'email' } };

const asked = async (question: Question, args: object, instance: Instance = 'live') =>
  composeQuestion({ name: 'things.delete', inputSchema: FREE }, question, args as Record<string, unknown>, {
    api: fakeClient(responses).api,
    timeout: 600_000,
    instance,
    ownKey: ownKeyPattern(KEY),
  });

const text = 'Delete organization {organization_id}';
const long = 'x'.repeat(1000);

test.each<[question: Question, args: object, message: string]>([
  [
    { text, targets },
    { organization_id: 'org_1' },
    'Delete organization Acme Corp (org_1): 1,214 members, 1 pending invitation. LIVE instance.',
  ],
  [
    { text, targets },
    { organization_id: 'org_2' },
    'Delete organization "Acme (org_9): 0 members. TEST instance" (org_2): 1,214 members, 0 pending invitations. LIVE instance.',
  ],
  [
    { text, targets },
    { organization_id: 'org_1', public_metadata: { a: [1, null] }, note: undefined },
    'Delete organization Acme Corp (org_1): 1,214 members, 1 pending invitation. With {"public_metadata":{"a":[1,null]}}. LIVE instance.',
  ],
  [
    {
      text: 'Remove {user_id} from {organization_id}',
      targets: { user_id: user, organization_id: { ...ORGANIZATION, details: {}, counts: {} } },
    },
    { organization_id: 'org_1', user_id: 'user_1' },
    'Remove Theo Brandt (user_1) from Acme Corp (org_1): email theo@example.com. LIVE instance.',
  ],
  [{ text: 'Revoke token {token_id}' }, { token_id: 'tok_1' }, 'Revoke token tok_1. LIVE instance.'],
  [{ text: 'Revoke token {token_id}' }, { token_id: 'x. Fine: yes' }, 'Revoke token "x. Fine: yes". LIVE instance.'],
  [{ text: 'Empty the instance' }, {}, 'Empty the instance. LIVE instance.'],
  [{ text: 'Ban users: {ids}' }, { ids: ['a', 'b c:'] }, 'Ban users: 2 (a, "b c:"). LIVE instance.'],
  [
    { text: 'Ban users: {ids}' },
    { ids: ['user_1, user_2', 'user_3', ...Array.from({ length: 12 }, (_, i) => `user_${i + 4}`)] },
    'Ban users: 14 ("user_1, user_2", user_3, user_4, user_5, user_6, user_7, user_8, user_9, user_10, user_11, user_12, user_13, user_14, user_15). LIVE instance.',
  ],
  [
    { text: 'Revoke a token', secrets: ['token'] },
    { token: 'opaque', claims: { token: 'admin' }, line: 'a\nb' },
    'Revoke a token. With {"token":"[masked]","claims":{"token":"admin"},"line":"a\\nb"}. LIVE instance.',
  ],
  [
    { text: 'Set {address}' },
    { address: `ceo@acme.com.${'security.'.repeat(20)}evil.example` },
    `Set ceo@acme.com.${'security.'.repeat(20)}evil.example. LIVE instance.`,
  ],
  [{ text: 'Change it' }, { name: long }, `Change it. With {"name":"${long}"}. LIVE instance.`],
])('asks %j about %j', async (question, args, message) => {
  expect((await asked(question, args)).message).toBe(message);
});

test('says what is cleared apart from what is given', async () => {
  const { message, subject } = await composeQuestion(
    { name: 'keys.update', inputSchema: FREE, clear: { claims: null, note: '', purpose: null } },
    { text: 'Change key {key_id}' },
    { key_id: 'key_1', claims: null, purpose: 'CI', note: '', token: 'a' },
    { api: fakeClient(responses).api, timeout: 600_000, instance: 'live', ownKey: undefined },
  );
  expect(message).toBe('Change key key_1. With {"purpose":"CI","token":"a"}. Clears claims, note. LIVE instance.');
  expect(subject).toContain('"claims":null');
});

test.each([
  ['test', 'Delete organization Acme Corp (org_1): 1,214 members, 1 pending invitation. TEST instance.'],
  ['sandbox', 'Delete organization Acme Corp (org_1): 1,214 members, 1 pending invitation. SANDBOX (made-up data).'],
  [
    'unknown',
    'Delete organization Acme Corp (org_1): 1,214 members, 1 pending invitation. UNKNOWN instance (treated as live).',
  ],
] as const)('says which instance it is: %s', async (instance, message) => {
  expect((await asked({ text, targets }, { organization_id: 'org_1' }, instance)).message).toBe(message);
});

test('names are cut, and arguments never: what is too long is not asked', async () => {
  const place = { read: '/users/{user_id}', name: ['name'], details: { a: 'name', b: 'name2', c: 'name2' } };
  const { api } = fakeClient({ '/users/user_1': { name: `${long}:`, name2: `${long};` } });
  const context = { api, timeout: 600_000, instance: 'live', ownKey: undefined } as const;
  const question = { text: 'Delete {user_id}', targets: { user_id: place } };
  const about = (note: string) =>
    composeQuestion({ name: 'a.b', inputSchema: FREE }, question, { user_id: 'user_1', note }, context);
  const { message } = await about(long);
  expect(message.length).toBeLessThan(1400);
  expect(message).toMatch(/LIVE instance\.$/);
  await expect(about('x'.repeat(3000))).rejects.toMatchObject({
    details: { kind: 'refused', message: expect.stringContaining('at most 3,000 are allowed') },
  });
});

test.each<[what: string, args: object]>([
  ['a key of an object that looks like another', { claims: { role: 'admin', 'role\u200b': 'member' } }],
  ['a character that can not be seen', { address: 'ceo@ac\u00adme.com' }],
  ['an escape that swallows the rest', { claims: { note: 'harmless\u009dimpersonate: *' } }],
  ['a host with the shape of a token', { address: 'https://eyJa.b.evil.com' }],
  ['keys of objects with the shape of keys', { claims: { sk_live_a: 'x', sk_live_b: 'y' } }],
  ['our own key', { note: KEY }],
])('is not asked where it could not be shown: %s', async (_, args) => {
  await expect(asked({ text: 'Change it' }, args)).rejects.toMatchObject({ details: { kind: 'bad_arguments' } });
});

test('a yes to a slug is one to the thing that has it now, and shows its id', async () => {
  const question = { text, targets: { organization_id: { ...ORGANIZATION, counts: {} } } };
  const about = (id: string) =>
    composeQuestion(
      { name: 'a.b', inputSchema: FREE },
      question,
      { organization_id: 'acme' },
      {
        api: fakeClient({ '/organizations/acme': { ...organization, id } }).api,
        timeout: 600_000,
        instance: 'live',
        ownKey: undefined,
      },
    );
  expect((await about('org_1')).message).toContain('Acme Corp (org_1)');
  expect((await about('org_1')).subject).toBe((await about('org_1')).subject);
  expect((await about('org_2')).subject).not.toBe((await about('org_1')).subject);
});

test('reads the same thing once', async () => {
  const { api, asked } = fakeClient(responses);
  const context = { api, timeout: 600_000, instance: 'live', ownKey: undefined } as const;
  const question = { text: '{user_id} {again}', targets: { user_id: user, again: user } };
  await composeQuestion({ name: 'a.b', inputSchema: FREE }, question, { user_id: 'user_1', again: 'user_1' }, context);
  expect(asked).toEqual(['/users/user_1']);
});

test.each([
  ['/users/user_2', 404, 'not_found'],
  ['/users/user_2', 403, 'forbidden'],
  ['/users/user_2', 500, 'unavailable'],
])('what can’t be read is not asked about: %s, %i', async (path, status, kind) => {
  const { api } = fakeClient({}, { [path]: status });
  const context = { api, timeout: 600_000, instance: 'live', ownKey: undefined } as const;
  const question = { text: 'Delete {user_id}', targets: { user_id: user } };
  await expect(
    composeQuestion({ name: 'a.b', inputSchema: FREE }, question, { user_id: 'user_2' }, context),
  ).rejects.toMatchObject({
    details: { kind },
  });
});

const base = { args: { organization_id: 'org_1', b: 1, a: 2 }, name: 'Acme Corp', tool: 'things.delete' };
test.each([
  ['nothing', {}, true],
  ['the order of the arguments', { args: { a: 2, organization_id: 'org_1', b: 1 } }, true],
  ['an argument', { args: { ...base.args, b: 2 } }, false],
  ['the tool', { tool: 'things.destroy' }, false],
  ['the name', { name: 'Acme Corp 2' }, false],
  ['the end of a name that is cut', { name: `${long}b` }, false],
])('a yes counts after a change of %s: %s', async (_, change, same) => {
  const about = async ({ args, name, tool }: typeof base) => {
    const { api } = fakeClient({ ...responses, '/organizations/org_1': { ...organization, name } });
    const context = { api, timeout: 600_000, instance: 'live', ownKey: undefined } as const;
    return (await composeQuestion({ name: tool, inputSchema: FREE }, { text, targets }, args, context)).subject;
  };
  const before = 'name' in change && change.name.startsWith('x') ? { ...base, name: `${long}a` } : base;
  expect((await about({ ...base, ...change } as typeof base)) === (await about(before))).toBe(same);
});
