import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { YES } from '../../support/process/clients.ts';
import { httpClients, signInto, startHttpCli } from '../../support/process/http-cli.ts';
import { WORLD } from '../../support/sandbox/world.ts';

// The real program on a real socket; people sign in as clients of the SDKs have them.

const folder = mkdtempSync(join(tmpdir(), 'http-'));
afterAll(() => rmSync(folder, { recursive: true }));
const RULES = join(folder, 'access.yaml');
writeFileSync(
  RULES,
  `rules:
  - name: admins
    who: { organization: org_456, role: "org:admin" }
  - name: members
    who: { organization: org_456 }
    tools: [users.getUser, users.deleteUser]
    readOnly: true
`,
);

describe.each(httpClients)('%s', (_, connect) => {
  test('signs in, lists, calls, and is asked', async () => {
    const audit = join(folder, `${Math.random()}.jsonl`);
    const flags = ['--sandbox', WORLD, '--confirm', 'always', '--audit', audit];
    const { url, log } = await startHttpCli({ args: flags });
    const { provider } = await signInto(url, 'user_2abc');
    const questions: string[] = [];
    const answer = (message: string) => {
      questions.push(message);
      return YES;
    };
    const client = await connect(url, provider, { answer });
    expect((await client.list()).map(({ name }) => name)).toContain('users_getUser');
    const read = await client.call('users_getUser', { user_id: 'user_xyz' });
    expect(read).toMatchObject({ structuredContent: { id: 'user_xyz' } });
    const deleted = await client.call('organizations_deleteOrganization', { organization_id: 'org_456' });
    expect(deleted).toMatchObject({ structuredContent: { id: 'org_456', deleted: true } });
    expect(questions).toHaveLength(1);
    const lines = readFileSync(audit, 'utf8').trim().split('\n');
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ by: { user: 'user_2abc', rule: 'everybody' } });
    const calls = log().filter(({ event, method, rule }) => event === 'request' && method === 'POST' && rule);
    expect(calls[0]).toMatchObject({ path: '/mcp', status: 200, rule: 'everybody', id: expect.any(String) });
  });

  test('everybody gets what their rule gives them, and others nothing', async () => {
    const { url } = await startHttpCli({ args: ['--sandbox', WORLD, '--access', RULES] });
    const namesFor = async (who: string) => {
      const { provider } = await signInto(url, who);
      return (await (await connect(url, provider)).list()).map(({ name }) => name);
    };
    expect(await namesFor('user_2abc')).toContain('users_updateUser');
    expect(await namesFor('user_123')).toEqual(['users_getUser']);
    await expect(namesFor('user_kai')).rejects.toThrow();
  });
});

test('the environment and the flags bound every rule', async () => {
  const env = { CLERK_AGENT_TOOLKIT_READ_ONLY: '1' };
  const args = ['--sandbox', WORLD, '--access', RULES, '--exclude-tools', 'users.getUserList'];
  const { url } = await startHttpCli({ args, env });
  const { provider } = await signInto(url, 'user_2abc');
  const [, connect] = httpClients[1] as (typeof httpClients)[number];
  const names = (await (await connect(url, provider)).list()).map(({ name }) => name);
  expect(names).toContain('users_getUser');
  expect(names).not.toContain('users_updateUser');
  expect(names).not.toContain('users_getUserList');
});

test('what is logged names nobody and opens nothing', async () => {
  const running = await startHttpCli({ args: ['--sandbox', WORLD] });
  const { url, at, out, log } = running;
  const { provider, token } = await signInto(url, 'user_2abc/org_456').catch(() => signInto(url, 'user_2abc'));
  for (const [, connect] of httpClients) {
    const client = await connect(url, provider);
    await client.call('users_getUser', { user_id: 'user_xyz' });
    await client.call('users_getUserList', { email_address: ['ada@example.com'] });
    await client.close();
  }
  await fetch(`${url}?access_token=${token}`, { method: 'POST' });
  await fetch(at(`/${token}/user_2abc/ada@example.com`));
  await fetch(url, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: 'ada@example.com' });
  await fetch(url, { headers: { authorization: 'Bearer sk_test_0123456789' } });
  running.child.kill('SIGTERM');
  expect(await running.ended).toEqual({ code: 0, signal: null });
  const text = out.stdout + out.stderr;
  for (const secret of [token, token.slice(-30), 'eyJ', 'sk_test', 'user_', 'org_456', '@example.com', 'access_token'])
    expect(text, secret).not.toContain(secret);
  expect(log().map(({ event }) => event)).toEqual(expect.arrayContaining(['start', 'request', 'ending', 'end']));
});
