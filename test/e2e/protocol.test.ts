import { describe, expect, onTestFinished, test } from 'vitest';
import { version } from '../../src/version.ts';
import type { CliStart } from '../support/process/cli.ts';
import { type Connection, clients } from '../support/process/clients.ts';
import { WORLD } from '../support/sandbox/world.ts';

const SANDBOX = ['--sandbox', WORLD, '--tools', 'users', 'organizations'];

describe.each(clients)('%s', (name, connect) => {
  const open = async (start?: CliStart): Promise<Connection> => {
    const connection = await connect(start);
    onTestFinished(() => connection.close());
    return connection;
  };

  test('says who it is, in the era that the client asked for', async () => {
    const { server, revision, instructions } = await open();
    expect(server).toMatchObject({ name: 'clerk-agent-toolkit', title: 'Clerk Agent Toolkit', version });
    expect(revision).toBe(name === 'v2 client, 2026-07-28' ? '2026-07-28' : '2025-11-25');
    expect(instructions).toContain('users_getUserList');
  });

  test('lists tools in a fixed order, with all that a client needs and no more', async () => {
    const { list } = await open({
      args: ['--tools', 'sessions.getSession*', 'sessions.revokeSession', 'users.getUser'],
    });
    const tools = await list();
    expect(tools.map((tool) => tool.name).sort()).toEqual([
      'sessions_getSession',
      'sessions_getSessionList',
      'sessions_revokeSession',
      'users_getUser',
    ]);
    expect(await list()).toEqual(tools);
    expect(tools.find((tool) => tool.name === 'sessions_revokeSession')).toEqual({
      name: 'sessions_revokeSession',
      title: 'Revoke a session',
      description: expect.any(String),
      inputSchema: expect.objectContaining({ type: 'object', additionalProperties: false }),
      annotations: expect.objectContaining({
        readOnlyHint: false,
        destructiveHint: true,
        idempotentHint: expect.any(Boolean),
        openWorldHint: expect.any(Boolean),
      }),
    });
  });

  test('lists dotted names where they were asked for', async () => {
    const { list, instructions } = await open({
      args: ['--tools=users.getUser,users.getUserList', '--tool-names=dotted'],
    });
    expect((await list()).map((tool) => tool.name).sort()).toEqual(['users.getUser', 'users.getUserList']);
    expect(instructions).toContain('users.getUserList');
  });

  test('calls a tool by either spelling of its name', async () => {
    const { call } = await open({ args: SANDBOX });
    const answers = [
      await call('users_getUser', { user_id: 'user_xyz' }),
      await call('users.getUser', { user_id: 'user_xyz' }),
    ];
    for (const { isError, content, structuredContent } of answers) {
      expect(isError).toBeUndefined();
      expect(structuredContent).toMatchObject({ id: 'user_xyz', public_metadata: { theme: 'dark' } });
      expect(structuredContent).not.toHaveProperty('private_metadata');
      expect(content).toEqual([{ type: 'text', text: JSON.stringify(structuredContent) }]);
    }
  });

  test('answers a name that no tool has with a protocol error that names the nearest', async () => {
    const { call } = await open();
    await expect(call('users_getUsr')).rejects.toMatchObject({
      code: -32602,
      message: expect.stringContaining('There is no tool "users_getUsr". Did you mean "users_getUser"?'),
    });
  });

  test.each([
    ['a tool that is not served', 'sessions_getSessionList', {}, { kind: 'refused' }],
    [
      'an argument that does not exist',
      'users_getUser',
      { userId: 'user_xyz' },
      { kind: 'bad_arguments', candidates: ['user_id'] },
    ],
    ['an id that does not exist', 'users_getUser', { user_id: 'user_nobody' }, { kind: 'not_found', status: 404 }],
  ])('answers %s with an error result', async (_, tool, args, error) => {
    const { call } = await open({ args: SANDBOX });
    const answer = await call(tool, args);
    expect(answer.isError).toBe(true);
    expect(answer.structuredContent).toMatchObject({ error });
    expect(answer.content).toEqual([{ type: 'text', text: JSON.stringify(answer.structuredContent) }]);
  });
});
