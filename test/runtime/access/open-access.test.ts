import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Identity } from '../../../src/runtime/access/choose-rule.ts';
import { createMemberships } from '../../../src/runtime/access/memberships.ts';
import { type AccessOptions, openAccess } from '../../../src/runtime/access/open-access.ts';
import { parseAccessRules } from '../../../src/runtime/access/parse-access-rules.ts';
import { type Connection, createConnection } from '../../../src/runtime/clerk/connection.ts';
import { createToolkit } from '../../../src/runtime/toolkit.ts';
import type { Sandbox } from '../../../src/sandbox/server.ts';
import { startTestSandbox } from '../../support/sandbox/world.ts';

// Mira (user_123), Ada (user_2abc, an admin) and Ines (user_ines) are members of Acme (org_456); Kai (user_kai) of nothing.

let sandbox: Sandbox;
let connection: Connection;
beforeAll(async () => {
  sandbox = await startTestSandbox();
  connection = createConnection({ apiUrl: sandbox.url, secretKey: sandbox.secretKey, proxyEnv: {} });
});
afterAll(() => sandbox.close());

const RULES = `
rules:
  - { name: admins, who: { organization: org_456, role: "org:admin" }, callsPerMinute: 600 }
  - { name: members, who: { organization: org_456 }, readOnly: true }
  - { name: own, who: { scope: own }, pin: user, tools: [users.getUser] }
  - { name: team, who: { scope: team }, pin: organization }
`;

const open = (more: Partial<AccessOptions> = {}) => openAccess({ rules: parseAccessRules(RULES), connection, ...more });

async function admitted(identity: Identity, more: Partial<AccessOptions> = {}) {
  const admission = await open(more).admit(identity);
  if (admission.refused) throw new Error(JSON.stringify(admission.refused));
  return admission;
}

async function request(method: string, path: string, body?: object): Promise<void> {
  const headers = { authorization: `Bearer ${sandbox.secretKey}`, 'content-type': 'application/json' };
  const response = await fetch(`${sandbox.url}${path}`, { method, headers, body: JSON.stringify(body) });
  expect(response.status).toBe(200);
}

test('the rule that fits, with a toolkit of its own', async () => {
  const { rule, options, person } = await admitted({ user: 'user_2abc', client: 'c', scopes: [] });
  expect(rule.name).toBe('admins');
  expect(person.by).toEqual({ user: 'user_2abc', client: 'c', rule: 'admins' });
  expect(options).toMatchObject({ connection, person, readOnly: false });
  expect((await createToolkit(options)).served.map(({ name }) => name)).toContain('users.updateUser');
  const mira = await admitted({ user: 'user_123', scopes: [] });
  expect(mira.person.by).toEqual({ user: 'user_123', rule: 'members' });
  expect((await createToolkit(mira.options)).served.every(({ tier }) => tier === 'read')).toBe(true);
});

test('a pin to who signed in', async () => {
  const { options } = await admitted({ user: 'user_kai', scopes: ['own'] });
  const toolkit = await createToolkit(options);
  expect(toolkit.pins).toEqual({ user_id: 'user_kai' });
  expect((await toolkit.call('users_getUser', {})).data).toMatchObject({ id: 'user_kai' });
});

test.each<[what: string, identity: Identity, refused: object[]]>([
  [
    'who fits nothing',
    { user: 'user_kai', scopes: [] },
    [
      { rule: 'admins', why: 'the user is no member of org_456' },
      { rule: 'members', why: 'the user is no member of org_456' },
      { rule: 'own', why: 'the token lacks the scope own' },
      { rule: 'team', why: 'the token lacks the scope team and user:org:read' },
    ],
  ],
  ['whom there is not', { user: 'user_nobody', scopes: ['own'] }, [{ why: 'Clerk has no such user' }]],
  ['who is no user', { user: 'mach_1', scopes: ['own'] }, [{ why: 'the token names no user of Clerk' }]],
  ['a path', { user: 'user_1/../user_2abc', scopes: ['own'] }, [{ why: 'the token names no user of Clerk' }]],
])('refused: %s', async (_, identity, refused) => {
  expect(await open().admit(identity)).toMatchObject({ refused });
});

test('the pins of all, and a rule that confines to another id', async () => {
  const toolkit = { pins: { user_id: 'user_123' } };
  const rules = parseAccessRules('rules: [{ name: own, who: { scope: own }, pin: user, tools: [users.getUser] }]');
  expect(await open({ rules, toolkit }).admit({ user: 'user_kai', scopes: ['own'] })).toEqual({
    refused: [{ rule: 'own', why: expect.stringContaining('all calls here are confined to user user_123') }],
  });
  expect((await admitted({ user: 'user_123', scopes: ['own'] }, { rules, toolkit })).options.pins).toEqual({
    user_id: 'user_123',
  });
});

test.each<[what: string, more: Partial<AccessOptions>, error: string]>([
  [
    'a rule whose tools are all beyond the bounds of all',
    { toolkit: { tools: ['billing'] } },
    'The access rule "admins" can\'t be kept with the options beside it. No tool is left to serve',
  ],
  [
    'a tool by name that the bounds of all leave out',
    {
      rules: parseAccessRules('rules: [{ name: a, who: { user: user_1 }, tools: [users.getUserList] }]'),
      toolkit: { pins: { user_id: 'user_1' }, optionStyle: 'code' },
    },
    'The access rule "a" can\'t be kept with the options beside it.',
  ],
  [
    'a listed tool that is not served',
    {
      rules: parseAccessRules(
        'rules: [{ name: a, who: { user: user_1 }, discover: true, listed: [billing], tools: [users, billing] }]',
      ),
      toolkit: { tools: ['users'] },
    },
    'No tool of "billing" is served',
  ],
  ['no key', { connection: createConnection({}) }, 'Access rules need a secret key'],
])('a mistake when it is opened: %s', (_, more, error) => {
  expect(() => open(more)).toThrow(error);
});

test('a role that is lost ends access at once for a yes, and otherwise within a minute', async () => {
  const clock = { now: 0 };
  const memberships = createMemberships(connection, () => clock.now);
  const { person } = await admitted({ user: 'user_2abc', scopes: [] }, { memberships });
  const role = '/v1/organizations/org_456/memberships/user_2abc';
  await person.check(true);
  await request('PATCH', role, { role: 'org:member' });
  await person.check(false);
  const refused = { details: { kind: 'refused' }, refusedBy: 'access' };
  // Now that it was read for a yes, every call knows of it.
  await expect(person.check(true)).rejects.toMatchObject(refused);
  await expect(person.check(false)).rejects.toMatchObject(refused);
  await request('PATCH', role, { role: 'org:admin' });
  clock.now += 60_000;
  await person.check(false);
});

test('a person who is banned, or no longer in the organization chosen', async () => {
  const clock = { now: 0 };
  const memberships = createMemberships(connection, () => clock.now);
  const chosen = { user: 'user_ines', organization: 'org_789', scopes: ['team', 'user:org:read'] };
  const rules = parseAccessRules('rules: [{ name: team, who: { scope: team }, pin: organization }]');
  const { person, options } = await admitted(chosen, { memberships, rules });
  expect(options.pins).toEqual({ organization_id: 'org_789' });
  expect(person.by).toEqual({ user: 'user_ines', organization: 'org_789', rule: 'team' });
  await request('POST', '/v1/users/user_ines/ban');
  await expect(person.check(true)).rejects.toMatchObject({ refusedBy: 'access' });
  await request('POST', '/v1/users/user_ines/unban');
  await person.check(true);
  await request('DELETE', '/v1/organizations/org_789/memberships/user_ines');
  await expect(person.check(true)).rejects.toMatchObject({ refusedBy: 'access' });
});

test('where Clerk cannot be read, nobody is let in', async () => {
  const broken = createConnection({
    secretKey: sandbox.secretKey,
    apiUrl: sandbox.url,
    fetch: async () => Response.json({ errors: [{ code: 'x', message: 'x' }] }, { status: 401 }),
  });
  await expect(open({ connection: broken }).admit({ user: 'user_2abc', scopes: [] })).rejects.toMatchObject({
    details: { kind: 'unauthorized' },
  });
});

test('one limit for all that a person has', async () => {
  const access = open();
  const limitOf = async (identity: Identity) => {
    const admission = await access.admit(identity);
    return admission.refused ? undefined : admission.person.limit;
  };
  const mira = await limitOf({ user: 'user_123', scopes: [] });
  expect(mira).toBeDefined();
  expect(await limitOf({ user: 'user_123', client: 'another', scopes: ['own'] })).toBe(mira);
  expect(await limitOf({ user: 'user_xyz', scopes: ['own'] })).not.toBe(mira);
});

test('nobody becomes somebody else afterwards', async () => {
  const identity = { user: 'user_kai', scopes: ['own'] };
  const { person } = await admitted(identity);
  identity.scopes.length = 0;
  await person.check(true);
});
