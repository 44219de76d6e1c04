import { describe, expect, onTestFinished, test } from 'vitest';
import { startRecordingClerk } from '../support/clerk/recording-clerk.ts';
import { clients } from '../support/process/clients.ts';

const LIVE = 'sk_live_0123456789';
const named = { user_id: 'user_xyz', first_name: 'Theo' };
const metadata = { user_id: 'user_xyz', metadata: { plan: 'pro' } };

describe.each(clients)('%s', (_, connect) => {
  async function serve(args: string[], key: string) {
    const clerk = await startRecordingClerk();
    onTestFinished(clerk.close);
    const connection = await connect({ args: ['--api-url', clerk.url, ...args], env: { CLERK_SECRET_KEY: key } });
    onTestFinished(() => connection.close());
    return { clerk, connection };
  }

  test.each([
    [
      LIVE,
      { clerk_instance: 'live' },
      "one Clerk instance: LIVE instance. Calls that lose something or let somebody in wait for a person's yes; others take effect at once, without undo.",
      'clerk-agent-toolkit: LIVE instance: a person is asked before calls that lose something or let somebody in.\n',
    ],
    ['sk_test_0123456789', { clerk_instance: 'test' }, 'one Clerk instance: TEST instance. Calls take effect', ''],
    [
      'sk_test_sandbox0123456789',
      {
        clerk_instance: 'sandbox',
        sandbox: 'made-up data in memory; nothing reaches Clerk, and nobody gets an email',
      },
      'the sandbox: made-up data in memory; nothing reaches Clerk, and nobody gets an email. Calls take effect',
      '',
    ],
  ])('the instance of %s is named everywhere', async (key, marks, words, stderr) => {
    const { connection } = await serve([], key);
    expect(connection.instructions).toContain(`as tools, on ${words}`);
    await expect.poll(connection.stderr).toBe(stderr);
    const write = await connection.call('users_updateUser', named);
    expect(write.structuredContent).toEqual({ user_id: 'user_xyz', ...marks });
    const read = await connection.call('users_getUser', { user_id: 'user_xyz' });
    expect(read.structuredContent).toEqual({});
  });

  test('a dry run sends reads, and of writes nothing', async () => {
    const { clerk, connection } = await serve(['--dry-run'], LIVE);
    expect(connection.instructions).toContain('Dry run: ');
    await expect.poll(connection.stderr).toContain('Dry run: every call but a read returns its request');
    const write = await connection.call('users_updateUserPublicMetadata', metadata);
    expect(write.structuredContent).toMatchObject({
      request: { method: 'PATCH', body: { public_metadata: { plan: 'pro' } } },
      clerk_instance: 'live',
    });
    const gone = await connection.call('organizations_deleteOrganization', { organization_id: 'org_1' });
    expect(gone.structuredContent).toMatchObject({ request: { method: 'DELETE' } });
    expect(clerk.take()).toEqual([]);
    await connection.call('users_getUser', { user_id: 'user_xyz' });
    expect(clerk.take().map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /v1/users/user_xyz']);
  });

  test.each(['users_deleteUser', 'users.deleteUser', 'users_updateUser', 'signInTokens_createSignInToken'])(
    'read-only refuses %s at the call, whatever else was asked for',
    async (name) => {
      const { clerk, connection } = await serve(['--tools', '*', '--read-only', '--confirm', 'never'], LIVE);
      const got = await connection.call(name, { user_id: 'user_xyz', first_name: 'x' });
      expect(got).toMatchObject({ isError: true, structuredContent: { error: { kind: 'refused' } } });
      expect(clerk.take()).toEqual([]);
    },
  );
});
