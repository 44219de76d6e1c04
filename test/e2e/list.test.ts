import { expect, test } from 'vitest';
import { runCli } from '../support/process/cli.ts';

const SECRETS =
  'live credentials are not handed out. To serve such a tool, name it exactly with --tools and add --allow-secrets.';
const UPLOADS = 'files are sent only from folders that --files DIR allows.';
const NOISE = { CLERK_SECRET_KEY: 'pk_not_looked_at', CLERK_API_URL: 'nonsense' };

test('tools prints the default selection, needing no key', async () => {
  const { code, stdout, stderr } = await runCli({ args: ['tools'], env: NOISE });
  const [head, ...rows] = stdout.trimEnd().split('\n');
  const total = rows.pop();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(head).toMatch(/^tool +tier +tokens +endpoint$/);
  expect(rows).toHaveLength(32);
  expect(rows).toContainEqual(expect.stringMatching(/^users\.getUser +read +\d+ +GET \/users\/\{user_id\}$/));
  expect(total).toMatch(/^32 tools, 5,\d{3} tokens$/);
});

test('tools takes patterns and the flags of the server, and says what is left out', async () => {
  const args = ['tools', '--tools', 'users', 'testingTokens', '--exclude-tools', '*.*ban*', '--json'];
  const { code, stdout, stderr } = await runCli({ args });
  const { tools, total } = JSON.parse(stdout);
  const names = tools.map(({ name }: { name: string }) => name);
  expect(code).toBe(0);
  expect(names).toContain('users.deleteUser');
  expect(names).not.toContain('users.banUser');
  expect(names.filter((name: string) => !name.startsWith('users.'))).toEqual([]);
  expect(tools.find(({ name }: { name: string }) => name === 'users.deleteUser')).toEqual({
    name: 'users.deleteUser',
    wireName: 'users_deleteUser',
    title: 'Delete a user',
    tier: 'destructive',
    endpoint: 'DELETE /users/{user_id}',
    asks: 'always',
    tokens: expect.any(Number),
  });
  const tokens = tools.reduce((sum: number, tool: { tokens: number }) => sum + tool.tokens, 0);
  expect(total).toEqual({ tools: names.length, tokens });
  expect(stderr).toBe(
    `clerk-agent-toolkit: 2 tools are left out (testingTokens.createTestingToken, users.getUserOauthAccessToken): ${SECRETS}
clerk-agent-toolkit: 1 tool is left out (users.updateUserProfileImage): ${UPLOADS}
`,
  );
});

test('tools with one exact name prints that tool in full', async () => {
  const { stdout, stderr } = await runCli({ args: ['tools', 'users_getUser'] });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^users\.getUser: Get a user\n/);
  expect(stdout).toMatch(/^endpoint +GET \/users\/\{user_id\}$/m);
  expect(stdout).toMatch(/^served +by default$/m);
  expect(JSON.parse(stdout.slice(stdout.indexOf('\nSchema\n') + 8))).toMatchObject({ required: ['user_id'] });
});

test.each([
  [['users.banUser'], true, 'with --tools users.banUser'],
  [
    ['users.banUser', '--read-only'],
    false,
    'No tool is left to serve. 1 tool is left out (users.banUser): --read-only serves only reads.',
  ],
  [
    ['testingTokens.createTestingToken'],
    false,
    'testingTokens.createTestingToken is not served without --allow-secrets: it returns a live credential.',
  ],
  [
    ['testingTokens.createTestingToken', '--allow-secrets'],
    true,
    'with --tools testingTokens.createTestingToken --allow-secrets',
  ],
  [
    ['users.updateUserProfileImage'],
    false,
    'users.updateUserProfileImage is not served without --files DIR: it sends a file.',
  ],
  [['users.updateUserProfileImage', '--files', '/'], true, 'with --tools users.updateUserProfileImage --files DIR'],
])('%j is shown in full, and whether it is served', async (args, served, how) => {
  const { code, stdout, stderr } = await runCli({ args: ['tools', ...args, '--json'] });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ name: args[0], served, how, inputSchema: { type: 'object' } });
});
