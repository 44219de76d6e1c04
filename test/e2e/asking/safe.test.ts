import { describe, expect, onTestFinished, test } from 'vitest';
import { catalogue } from '../../../src/runtime/catalogue/catalogue.ts';
import { wireName } from '../../../src/tool-names.ts';
import { everyToolFlags } from '../../support/catalogue/catalogue.ts';
import { startLiveClerk } from '../../support/clerk/live-clerk.ts';
import { clients, YES } from '../../support/process/clients.ts';

const INSTANCES = [
  ['the sandbox', [], 'SANDBOX (made-up data)'],
  ['a live instance', ['sk_live'], 'LIVE instance'],
] as const;

describe.each(clients)('%s', (_, connect) => {
  describe.each(INSTANCES)('--safe on %s', (_, [live], shown) => {
    const open = async (args: readonly string[] = []) => {
      const { secretKey, url, sandbox, changes } = await startLiveClerk();
      const key = live ? secretKey : sandbox.secretKey;
      const env = { CLERK_SECRET_KEY: key, CLERK_API_URL: live ? url : sandbox.url };
      const asked: string[] = [];
      const answer = (message: string) => {
        asked.push(message);
        return YES;
      };
      const connection = await connect({ args: ['--safe', ...args], env }, { answer });
      onTestFinished(() => connection.close());
      return { ...connection, asked, changes, sandbox };
    };

    test('lists no tool without a harmless form, and says what it refuses', async () => {
      const { list, instructions, stderr } = await open(everyToolFlags());
      const want = Object.values(catalogue.tools).filter(({ asks }) => asks !== 'always');
      expect((await list()).map(({ name }) => name).sort()).toEqual(want.map(({ name }) => wireName(name)).sort());
      expect(instructions).toContain('Calls that lose something or let somebody in are refused.');
      expect(instructions).not.toContain('asks the person');
      await expect
        .poll(stderr)
        .toContain(`clerk-agent-toolkit: ${shown}: calls that lose something or let somebody in are refused.\n`);
    });

    test('refuses a password, whoever would say yes, and lets a first name through', async () => {
      const { call, asked, changes, sandbox } = await open();
      const before = sandbox.state.snapshot();
      const refused = await call('users_updateUser', { user_id: 'user_123', password: 'correct-horse-battery' });
      expect(refused).toMatchObject({
        isError: true,
        structuredContent: {
          error: {
            kind: 'refused',
            message: 'users.updateUser is not allowed here: whoever knows the new password can sign in.',
            hint: expect.stringContaining('without --safe'),
          },
        },
      });
      expect(await call('organizations_deleteOrganization', { organization_id: 'org_456' })).toMatchObject({
        isError: true,
        structuredContent: { error: { kind: 'refused' } },
      });
      expect([changes, sandbox.state.snapshot()]).toEqual([[], before]);
      const done = await call('users_updateUser', { user_id: 'user_123', first_name: 'Mirela' });
      expect(done.structuredContent).toMatchObject({ first_name: 'Mirela' });
      expect(asked).toEqual([]);
    });
  });
});

test.each([
  ['never', ['--confirm', 'never']],
  ['a dry run', ['--dry-run']],
])('%s is no way around --safe', async (_, more) => {
  const [, connect] = clients[0] as (typeof clients)[number];
  const { secretKey, url, changes } = await startLiveClerk();
  const env = { CLERK_SECRET_KEY: secretKey, CLERK_API_URL: url };
  const connection = await connect({ args: ['--safe', ...more], env });
  onTestFinished(() => connection.close());
  const password = { user_id: 'user_123', password: 'correct-horse-battery' };
  expect(await connection.call('users_updateUser', password)).toMatchObject({
    isError: true,
    structuredContent: { error: { kind: 'refused', message: expect.stringContaining('is not allowed here') } },
  });
  expect(changes).toEqual([]);
});
