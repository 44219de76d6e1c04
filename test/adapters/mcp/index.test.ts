import { InMemoryTransport } from '@modelcontextprotocol/client';
import { createMcpHandler, type Server } from '@modelcontextprotocol/server';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  type ClerkToolkitOptions,
  createClerkMcpServer,
  createClerkToolkit,
  type Decision,
} from '../../../src/adapters/mcp/index.ts';
import { organizations } from '../../../src/sandbox/endpoints/organizations/organization.ts';
import type { Sandbox } from '../../../src/sandbox/server.ts';
import { CAPABILITIES, connections, createClientV2 } from '../../support/frameworks/embedded-servers.ts';
import { YES } from '../../support/process/clients.ts';
import { startTestSandbox } from '../../support/sandbox/world.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startTestSandbox();
  return () => sandbox.close();
});

function options(more: ClerkToolkitOptions = {}): ClerkToolkitOptions {
  return { secretKey: sandbox.secretKey, apiUrl: sandbox.url, confirm: 'always', ...more };
}

const DELETE = ['organizations_deleteOrganization', { organization_id: 'org_456' }] as const;
const left = () => [...sandbox.state.all(organizations).keys()];

describe.each(connections)('%s', (_, connect) => {
  const connectTo = async (more?: ClerkToolkitOptions) => {
    const toolkit = await createClerkToolkit(options(more));
    return connect(() => toolkit.server());
  };

  test('lists, and calls', async () => {
    const { names, call } = await connectTo({ tools: ['users.getUser', 'sessions.getSession*'], readOnly: true });
    expect(await names()).toEqual(['sessions_getSession', 'sessions_getSessionList', 'users_getUser']);
    const { isError, structuredContent } = await call('users_getUser', { user_id: 'user_123' });
    expect([isError, structuredContent]).toEqual([undefined, expect.objectContaining({ first_name: 'Mira' })]);
  });

  test('the client asks its person', async () => {
    const { call, questions } = await connectTo();
    expect(await call(...DELETE)).toMatchObject({ structuredContent: { id: 'org_456', deleted: true } });
    expect(questions).toEqual([expect.stringContaining('Acme Corp')]);
    expect(left()).toEqual(['org_789', 'org_321']);
  });

  test.each<[Decision, want: string[]]>([
    ['accept', ['org_789', 'org_321']],
    ['decline', ['org_456', 'org_789', 'org_321']],
  ])('with `ask` the client asks nobody: %s', async (decision, want) => {
    const asked: unknown[] = [];
    const ask = (question: unknown) => {
      asked.push(question);
      return decision;
    };
    const { call, questions } = await connectTo({ ask });
    const { isError } = await call(...DELETE);
    expect([isError ?? false, questions]).toEqual([decision === 'decline', []]);
    expect(asked).toEqual([{ tool: DELETE[0], message: expect.stringContaining('Acme Corp') }]);
    expect(left()).toEqual(want);
  });
});

test('createClerkMcpServer is a server of a toolkit of its own', async () => {
  const server = await createClerkMcpServer(options({ authContext: { userId: 'user_123' } }));
  const [one, other] = InMemoryTransport.createLinkedPair();
  await server.connect(one);
  const { client, connected } = createClientV2();
  await client.connect(other);
  expect(await connected.call('users_getUser', {})).toMatchObject({ structuredContent: { id: 'user_123' } });
  expect(client.getInstructions()).toContain('Every call is limited to user user_123');
});

/** Posts one message of 2026-07-28 to a server that is made for it. */
async function post(server: Server, params: object): Promise<Record<string, unknown>> {
  const _meta = {
    'io.modelcontextprotocol/protocolVersion': '2026-07-28',
    'io.modelcontextprotocol/clientCapabilities': CAPABILITIES.capabilities,
  };
  const [name, args] = DELETE;
  const body = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: args, _meta, ...params } };
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json, text/event-stream',
    'mcp-protocol-version': '2026-07-28',
    'mcp-method': 'tools/call',
    'mcp-name': name,
  };
  const request = new Request('http://localhost/mcp', { method: 'POST', headers, body: JSON.stringify(body) });
  const response = await createMcpHandler(() => server).fetch(request);
  const reply = JSON.parse(await response.text());
  if (!reply.result) throw new Error(JSON.stringify(reply));
  return reply.result;
}

describe('a question that one server asked', () => {
  const inputResponses = { confirm: YES };

  test('is answered at another of the same toolkit', async () => {
    const toolkit = await createClerkToolkit(options());
    const [one, other] = [toolkit.server(), toolkit.server()];
    expect(one).not.toBe(other);
    const asked = await post(one, {});
    expect(asked).toMatchObject({ resultType: 'input_required', requestState: expect.any(String) });
    expect(left()).toContain('org_456');
    const again = { requestState: asked.requestState, inputResponses };
    expect(await post(other, again)).toMatchObject({ structuredContent: { id: 'org_456', deleted: true } });
    expect(left()).toEqual(['org_789', 'org_321']);
  });

  test('is answered at a server of another toolkit that may do the same, once', async () => {
    const serverOfRequest = async () => (await createClerkToolkit(options())).server();
    const { requestState } = await post(await serverOfRequest(), {});
    const again = { requestState, inputResponses };
    expect(await post(await serverOfRequest(), again)).toMatchObject({ structuredContent: { deleted: true } });
    expect(await post(await serverOfRequest(), again)).toMatchObject({ isError: true });
  });

  test('is none of a toolkit within other bounds', async () => {
    const bounds = { authContext: { orgId: 'org_456' } };
    const [mine, theirs] = [await createClerkToolkit(options()), await createClerkToolkit({ ...options(), ...bounds })];
    const { requestState } = await post(mine.server(), {});
    const result = await post(theirs.server(), { requestState, inputResponses });
    expect(result).toMatchObject({ resultType: 'input_required', requestState: expect.any(String) });
    expect(result.requestState).not.toBe(requestState);
    expect(left()).toContain('org_456');
  });
});
