import { McpServer as McpServerV1 } from '@modelcontextprotocol/sdk/server/mcp.js';
import { McpServer, Server } from '@modelcontextprotocol/server';
import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createClerkToolkit, register, UsageError } from '../../../src/adapters/mcp/index.ts';
import { organizations } from '../../../src/sandbox/endpoints/organizations/organization.ts';
import type { Sandbox } from '../../../src/sandbox/server.ts';
import { type ConnectedClient, connections } from '../../support/frameworks/embedded-servers.ts';
import { startTestSandbox } from '../../support/sandbox/world.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startTestSandbox();
  return () => sandbox.close();
});

type Options = NonNullable<Parameters<typeof register>[1]>;

const options = (more: Options = {}): Options => ({
  secretKey: sandbox.secretKey,
  apiUrl: sandbox.url,
  confirm: 'always',
  ...more,
});

const DELETE = ['organizations_deleteOrganization', { organization_id: 'org_456' }] as const;
const left = () => [...sandbox.state.all(organizations).keys()];
const OURS = ['users.getUser', 'users.banUser'];

const INFO = { name: 'program', version: '1.0.0' };
const SHAPE = { text: z.string() };
const said = (text: string) => ({ content: [{ type: 'text' as const, text }] });

/** What a program does with a server of either line, in that line's own way. */
interface OwnServer {
  server: McpServer | McpServerV1;
  /** Adds a tool of the program's own, which says what it is given. */
  add(name: string): void;
}

function ofV2(): OwnServer {
  const server = new McpServer(INFO);
  const add = (name: string) =>
    void server.registerTool(name, { inputSchema: z.object(SHAPE) }, ({ text }) => said(text));
  return { server, add };
}

function ofV1(): OwnServer {
  const server = new McpServerV1(INFO);
  return { server, add: (name) => void server.registerTool(name, { inputSchema: SHAPE }, ({ text }) => said(text)) };
}

/** In the way of programs that used the old package. */
function ofV1WithTool(): OwnServer {
  const server = new McpServerV1(INFO);
  return { server, add: (name) => void server.tool(name, SHAPE, ({ text }) => said(text)) };
}

const lines = [
  ['@modelcontextprotocol/server 2', ofV2],
  ['@modelcontextprotocol/sdk 1', ofV1],
  ['@modelcontextprotocol/sdk 1, server.tool()', ofV1WithTool],
] as const;

const ways = lines.flatMap(([line, make]) =>
  connections
    // Only the newer line has a handler that makes a server for each request.
    .filter(([way]) => make === ofV2 || !way.includes('each HTTP request'))
    .map(([way, connect]) => ({ line, way, make, connect })),
);

describe.each(ways)('a server of $line with a $way', ({ make, connect }) => {
  /** Connects to a server with `before` and `after`, tools that the program adds before and after ours. */
  async function connectTo(more: Options): Promise<ConnectedClient> {
    const toolkit = await createClerkToolkit(options(more));
    return connect((() => {
      const { server, add } = make();
      add('before');
      toolkit.register(server);
      add('after');
      return server;
    }) as never);
  }

  test('lists its own tools and ours, and answers both', async () => {
    const { names, call } = await connectTo({ tools: OURS });
    expect(await names()).toEqual(['before', 'after', 'users_banUser', 'users_getUser']);
    expect(await call('before', { text: 'one' })).toMatchObject(said('one'));
    expect(await call('after', { text: 'two' })).toMatchObject(said('two'));
    expect(await call('before', {})).toMatchObject({ isError: true });
    const user = { structuredContent: { id: 'user_123', first_name: 'Mira' } };
    expect(await call('users_getUser', { user_id: 'user_123' })).toMatchObject(user);
    expect(await call('users.getUser', { user_id: 'user_123' })).toMatchObject(user);
    expect(await call('users_getUser', {})).toMatchObject({
      isError: true,
      structuredContent: { error: { kind: 'bad_arguments' } },
    });
    expect(await call('users_deleteUser', { user_id: 'user_123' })).toMatchObject({
      isError: true,
      structuredContent: { error: { kind: 'refused' } },
    });
  });

  test('the client asks its person', async () => {
    const { call, questions } = await connectTo({});
    expect(await call(...DELETE)).toMatchObject({ structuredContent: { id: 'org_456', deleted: true } });
    expect(questions).toEqual([expect.stringContaining('Acme Corp')]);
    expect(left()).toEqual(['org_789', 'org_321']);
  });

  test('with `ask` the client asks nobody', async () => {
    const { call, questions } = await connectTo({ ask: () => false });
    expect(await call(...DELETE)).toMatchObject({ isError: true });
    expect([questions, left()]).toEqual([[], ['org_456', 'org_789', 'org_321']]);
  });

  test('another spelling of ours is theirs where they have a tool of that name', async () => {
    const toolkit = await createClerkToolkit(options({ tools: OURS }));
    const { call } = await connect((() => {
      const { server, add } = make();
      toolkit.register(server);
      add('users.getUser');
      return server;
    }) as never);
    expect(await call('users.getUser', { text: 'mine' })).toMatchObject(said('mine'));
  });
});

describe.each(lines)('on a server of %s', (_, make) => {
  test.each([
    [['users_getUser'], "users_getUser: rename its own, or leave ours out with `excludeTools: ['users.getUser']`."],
    [
      ['users_getUser', 'users_banUser'],
      "users_banUser, users_getUser: rename its own, or leave ours out with `excludeTools: ['users.banUser', 'users.getUser']`.",
    ],
  ])('own tools named %j are in the way, and nothing is registered', async (taken, want) => {
    const { server, add } = make();
    for (const name of taken) add(name);
    await expect(register(server, options({ tools: OURS }))).rejects.toThrow(
      new UsageError(`This server already has ${want}`),
    );
    for (const name of ['users_banUser', 'users_getUser']) {
      if (taken.includes(name)) expect(() => add(name)).toThrow('already registered');
      else expect(() => add(name)).not.toThrow();
    }
  });

  test('no own tool gets a name of ours later on', async () => {
    const { server, add } = make();
    await register(server, options({ tools: OURS }));
    expect(() => add('users_getUser')).toThrow('already registered');
  });

  test('ours are registered once', async () => {
    const { server } = make();
    await register(server, options({ tools: OURS }));
    await expect(register(server, options({ tools: OURS }))).rejects.toThrow(
      new UsageError(
        "Clerk's tools are registered on this server already: call `register` once, or again only with other `tools`.",
      ),
    );
  });

  test('what is left out of one can be registered by another', async () => {
    const { server } = make();
    await register(server, options({ tools: ['users.getUser'] }));
    const { instructions, leftOut } = await register(server, options({ tools: ['users.banUser'] }));
    expect([instructions, leftOut]).toEqual([expect.stringContaining('sandbox'), []]);
    const connect = connections[0]?.[1];
    const client = await connect?.((() => server) as never);
    expect(await client?.names()).toEqual(['users_getUser', 'users_banUser']);
    expect(await client?.call('users_getUser', { user_id: 'user_123' })).toMatchObject({
      structuredContent: { id: 'user_123' },
    });
  });

  test('not after it is connected', async () => {
    const { server } = make();
    await connections[0]?.[1]((() => server) as never).catch(() => {});
    await expect(register(server, options())).rejects.toThrow(
      new UsageError('This server is connected already: register before `connect`.'),
    );
  });
});

test.each([
  ['nothing', undefined],
  ['the low-level server', new Server(INFO, { capabilities: { tools: {} } })],
  ['an object', { server: {}, registerTool: () => {}, isConnected: () => false }],
])('on %s it says what to pass', async (_, given) => {
  await expect(register(given as never, options())).rejects.toThrow(
    new UsageError(
      'Tools are registered on an `McpServer` of @modelcontextprotocol/server 2, or of @modelcontextprotocol/sdk 1.13 or newer.',
    ),
  );
});
