import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { runCli } from '../support/process/cli.ts';
import { type Connection, clients } from '../support/process/clients.ts';
import { WORLD } from '../support/sandbox/world.ts';

// Ada (user_2abc) is an admin of Acme (org_456), Mira (user_123) a member, Kai (user_kai) of nothing.

const RULES = `clients: [https://client.example/id.json]
rules:
  - name: admins
    who: { organization: org_456, role: "org:admin" }
    tools: [default, billing]
  - name: members
    who: { organization: org_456 }
    readOnly: true
    maxResult: 90000
  - name: own
    who: { scope: own }
    pin: user
    tools: [users.getUser]
  - name: keys
    who: { user: user_xyz }
    tools: [users.getUser]
    allowPrivateMetadata: true
    dangerously: true
`;
const folder = mkdtempSync(join(tmpdir(), 'access-'));
const file = join(folder, 'access.yaml');
writeFileSync(file, RULES);
afterAll(() => rmSync(folder, { recursive: true }));

let connection: Connection | undefined;
afterEach(() => connection?.close());

async function serve(...flags: string[]): Promise<Connection> {
  const [, connect] = clients[0] as (typeof clients)[number];
  connection = await connect({ args: ['--sandbox', WORLD, '--access', file, ...flags] });
  return connection;
}

const toolsOf = async ({ list }: Connection) => (await list()).map(({ name }) => name);

test('the rule of an admin, served', async () => {
  const server = await serve('--as', 'user_2abc');
  expect(await toolsOf(server)).toEqual(expect.arrayContaining(['users_createUser', 'billing_getPlanList']));
  expect(server.stderr()).toContain(`Calls are made in the name of user_2abc, by the rule "admins" of ${file}.`);
});

test('flags narrow what the rule gives', async () => {
  const server = await serve('--as', 'user_2abc', '--read-only', '--tools', 'users', 'sessions');
  const tools = await toolsOf(server);
  expect(tools).toContain('users_getUser');
  expect(tools).not.toContain('users_createUser');
  expect(tools.some((name) => name.startsWith('billing'))).toBe(false);
  expect(server.instructions).toContain('No call changes anything.');
});

test('a pin to the person', async () => {
  const server = await serve('--as', 'user_kai', '--as-scope', 'own');
  expect(await toolsOf(server)).toEqual(['users_getUser']);
  expect(server.instructions).toContain('Every call is limited to user user_kai');
  expect((await server.call('users_getUser')).structuredContent).toMatchObject({ id: 'user_kai' });
});

test('private metadata by a rule, unless a variable or a flag decides', async () => {
  const server = await serve('--as', 'user_xyz');
  expect(server.instructions).not.toContain('`private_metadata` is left out');
});

test('where no rule fits, the start fails with the reasons', async () => {
  const { code, stderr } = await runCli({ args: ['--sandbox', WORLD, '--access', file, '--as', 'user_kai'] });
  expect(code).toBe(1);
  expect(stderr).toContain(
    `No rule of ${file} fits user_kai. admins: the user is no member of org_456; members: the user is no member of org_456; own: the token lacks the scope own (--as-scope own says that it has it); keys: it is for other users.`,
  );
});

test('without a key, the start fails', async () => {
  const { code, stderr } = await runCli({ args: ['--access', file, '--as', 'user_kai'] });
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('Access rules need a secret key') });
});

test('a file with mistakes: a line for each', async () => {
  const broken = join(folder, 'broken.yaml');
  writeFileSync(broken, RULES.replace('readOnly', 'readonly').replace('billing', 'biling'));
  for (const args of [
    ['access', broken],
    ['--sandbox', '--access', broken, '--as', 'user_kai'],
  ]) {
    const { code, stdout, stderr } = await runCli({ args });
    expect({ code, stdout: args[0] === 'access' ? stdout : '' }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining(`${broken}:5: rules.0.tools.1: No tool matches "biling". Did you mean "billing"?`),
      `clerk-agent-toolkit: ${broken}:8: rules.1.readonly: There is no such key. Did you mean "readOnly"?`,
    ]);
  }
});

test('access prints every rule, and needs no key', async () => {
  const { code, stdout, stderr } = await runCli({ args: ['access', file] });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const [admins = '', members, own, keys, clients] = stdout.trimEnd().split('\n\n');
  expect(admins.split('\n')).toEqual([
    'admins: organization org_456, role org:admin',
    expect.stringMatching(/^ {2}50 tools, about [78],\d{3} tokens \([78],\d{3} of the list, \d{3} of instructions\)$/),
    '  tools: default billing',
  ]);
  expect(members).toContain('  readOnly: true\n  maxResult: 90000');
  expect(own).toContain('own: scope own\n  1 tool, about');
  expect(keys).toContain('  DANGEROUS: allowPrivateMetadata shows what is meant for servers alone.');
  expect(clients).toBe('Tokens without an audience: from https://client.example/id.json');
});

test('what one person gets ends with one total, and speaks of keys of rules', async () => {
  const all = join(folder, 'all.yaml');
  writeFileSync(all, 'rules:\n  - name: all\n    who: { user: user_2abc }\n    tools: ["*"]\n');
  const { stdout, stderr } = await runCli({ args: ['access', all, '--sandbox', WORLD, '--as', 'user_2abc'] });
  expect(stdout.match(/^\d+ tools, /gm)).toHaveLength(1);
  expect(stderr).toContain('no rule sends files of the machine that serves');
  expect(stderr).toContain('no rule writes files on the machine that serves');
  expect(stderr).toContain('name it exactly with `tools` and add `allowSecrets`');
  expect(stderr).not.toMatch(/ --[a-z]/);
});

test('access prints every rule as JSON, within the flags', async () => {
  const { stdout } = await runCli({ args: ['access', file, '--json', '--tools', 'users.getUser', 'billing'] });
  const { rules } = JSON.parse(stdout);
  expect(rules.map(({ name, tools }: { name: string; tools: number }) => [name, tools])).toEqual([
    ['admins', 19],
    ['members', 1],
    ['own', 1],
    ['keys', 1],
  ]);
  expect(rules[0].cost).toEqual({ list: expect.any(Number), instructions: expect.any(Number) });
});

test('a rule that the flags leave nothing of is a mistake', async () => {
  const { code, stderr } = await runCli({ args: ['access', file, '--tools', 'billing'] });
  expect(code).toBe(1);
  expect(stderr).toContain('The rule "members" can\'t be kept with the flags beside it. No tool is left to serve');
});

test('access prints what one person gets, and why', async () => {
  const { code, stdout } = await runCli({
    args: ['access', file, '--sandbox', WORLD, '--as', 'user_123', '--as-scope', 'own'],
  });
  expect(code).toBe(0);
  expect(stdout).toContain(`user_123 gets the rule "members": organization org_456
  readOnly: true
  maxResult: 90000

And not:
  admins: the user is org:member in org_456, not org:admin
  own: "members" comes before it
  keys: it is for other users

tool `);
  expect(stdout).toMatch(/\n15 tools, about \d,\d{3} tokens \(2,\d{3} of the list, \d{3} of instructions\)\n$/);
});

test('access as JSON, and exit code 1 where no rule fits', async () => {
  const flags = ['access', file, '--sandbox', WORLD, '--json', '--as'];
  const fits = await runCli({ args: [...flags, 'user_kai', '--as-scope', 'own'] });
  expect(fits.code).toBe(0);
  expect(JSON.parse(fits.stdout)).toMatchObject({
    as: { user: 'user_kai', scopes: ['own'] },
    rule: 'own',
    pins: { user_id: 'user_kai' },
    tools: [{ name: 'users.getUser' }],
    total: { tools: 1 },
  });
  const refused = await runCli({ args: [...flags, 'user_nobody'] });
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.stdout)).toEqual({
    as: { user: 'user_nobody', scopes: [] },
    rule: null,
    others: [{ why: 'Clerk has no such user' }],
  });
});
