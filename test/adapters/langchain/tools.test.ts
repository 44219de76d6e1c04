import { AIMessage, HumanMessage, ToolMessage } from '@langchain/core/messages';
import { fakeModel } from '@langchain/core/testing';
import { isStructuredTool, StructuredTool } from '@langchain/core/tools';
import { convertToOpenAITool } from '@langchain/core/utils/function_calling';
import { ToolNode } from '@langchain/langgraph/prebuilt';
import { createAgent } from 'langchain';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createClerkToolkit } from '../../../src/adapters/langchain/index.ts';
import { createToolkit } from '../../../src/runtime/toolkit.ts';
import type { Sandbox } from '../../../src/sandbox/server.ts';
import { startSilentClerk } from '../../support/clerk/silent-clerk.ts';
import { startTestSandbox } from '../../support/sandbox/world.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
});
afterAll(() => sandbox.close());

const toolkit = (options = {}) => createClerkToolkit({ secretKey: sandbox.secretKey, apiUrl: sandbox.url, ...options });
const calling = (name: string, args: Record<string, unknown>, id = 'call_1') => ({
  name,
  args,
  id,
  type: 'tool_call' as const,
});
const MISSING = {
  error: {
    kind: 'bad_arguments',
    message: '`user_id` is required.',
    parameter: 'user_id',
    hint: 'users_getUser takes: user_id, fields? (`?`: optional).',
  },
};

describe('tools', () => {
  test("are LangChain's own, with our names, descriptions and schemas to the letter", async () => {
    const tools = (await toolkit()).tools();
    const { tools: want } = await createToolkit();
    expect(tools.every((tool) => tool instanceof StructuredTool && isStructuredTool(tool))).toBe(true);
    expect(tools.map((tool) => convertToOpenAITool(tool).function)).toEqual(
      want.map(({ wireName, description, inputSchema }) => ({
        name: wireName,
        description,
        parameters: { required: [], ...inputSchema },
      })),
    );
  });

  test('come by category and by name, and allTools() is tools()', async () => {
    const { sessions, toolMap, tools, allTools } = await toolkit();
    const names = (list: { name: string }[]) => list.map(({ name }) => name);
    expect(names(sessions())).toEqual(['sessions_getSession', 'sessions_getSessionList', 'sessions_revokeSession']);
    expect(Object.keys(toolMap())).toEqual(names(tools()));
    expect(names(allTools())).toEqual(names(tools()));
  });
});

test('the map finds what stored conversations call a tool, and nothing else', async () => {
  const { toolMap } = await toolkit({ tools: ['users'] });
  const map = toolMap();
  expect(map.getUser?.name).toBe('users_getUser');
  expect(map.getOrganization).toBeUndefined();
  const call = calling('getUser', { user_id: 'user_123' });
  const message: ToolMessage = await map[call.name]?.invoke(call);
  expect(message).toMatchObject({ name: 'users_getUser', tool_call_id: 'call_1', artifact: { id: 'user_123' } });
});

describe('a tool invoked', () => {
  const invoke = async (input: unknown) => (await toolkit()).toolMap().users_getUser?.invoke(input as never);

  test('by a call gives a message with the result as text and as data', async () => {
    const message = (await invoke(calling('users_getUser', { user_id: 'user_123' }))) as ToolMessage;
    expect(message).toMatchObject({ tool_call_id: 'call_1', name: 'users_getUser', status: 'success' });
    expect(message.artifact).toMatchObject({ id: 'user_123', first_name: 'Mira' });
    expect(message.content).toBe(JSON.stringify(message.artifact));
  });

  test('by a call that fails gives a message of an error', async () => {
    const message = (await invoke(calling('users_getUser', {}))) as ToolMessage;
    expect(message).toMatchObject({
      tool_call_id: 'call_1',
      name: 'users_getUser',
      status: 'error',
      artifact: MISSING,
    });
    expect(message.content).toBe(JSON.stringify(MISSING));
  });

  test.each([
    ['arguments alone', { user_id: 'user_123' }, { id: 'user_123' }],
    ['arguments that it lacks', {}, MISSING],
    ['nothing', undefined, MISSING],
    ['null', null, MISSING],
    ['a text of JSON', '{"user_id":"user_123"}', { id: 'user_123' }],
    ['a text', 'user_123', { error: { kind: 'bad_arguments' } }],
    ['a list', ['user_123'], { error: { kind: 'bad_arguments' } }],
  ])('with %s gives a text', async (_, input, want) => {
    expect(JSON.parse((await invoke(input)) as string)).toMatchObject(want);
  });

  test('gives its callbacks the name, the arguments and the end', async () => {
    const events: unknown[] = [];
    const callbacks = [
      {
        handleToolStart: (...given: unknown[]) => void events.push(['start', given[1], given[6]]),
        handleToolEnd: (output: ToolMessage) => void events.push(['end', output.status]),
        handleToolError: (error: unknown) => void events.push(['error', error]),
      },
    ];
    const { toolMap } = await toolkit();
    for (const args of [{ user_id: 'user_123' }, {}]) {
      await toolMap().users_getUser?.invoke(calling('users_getUser', args), { callbacks });
    }
    expect(events).toEqual([
      ['start', '{"user_id":"user_123"}', 'users_getUser'],
      ['end', 'success'],
      ['start', '{}', 'users_getUser'],
      ['end', 'error'],
    ]);
  });

  test('is given up with its signal, and the request with it', async () => {
    const clerk = await startSilentClerk();
    onTestFinished(() => clerk.close());
    const controller = new AbortController();
    const { toolMap } = await toolkit({ apiUrl: clerk.url });
    const call = toolMap().users_getUser?.invoke(calling('users_getUser', { user_id: 'user_123' }), {
      signal: controller.signal,
    }) as Promise<ToolMessage>;
    await clerk.received;
    controller.abort();
    await clerk.hungUp;
    expect((await call).artifact).toMatchObject({ error: { kind: 'cancelled' } });
  });
});

const ways: [string, (tools: StructuredTool[], calls: ReturnType<typeof calling>[]) => Promise<unknown[]>][] = [
  ['ToolNode', async (tools, tool_calls) => new ToolNode(tools).invoke([new AIMessage({ content: '', tool_calls })])],
  [
    'createAgent',
    async (tools, calls) => {
      const model = fakeModel().respondWithTools(calls).respond(new AIMessage('Done.'));
      const { messages } = await createAgent({ model, tools }).invoke({ messages: [new HumanMessage('Do it.')] });
      return messages;
    },
  ],
];

test.each(ways)('%s: calls at once come back each with their own, and failures as errors of tools', async (_, run) => {
  const ids = ['user_123', 'user_2abc', 'user_nope'];
  const calls = ids.map((user_id) => calling('users_getUser', { user_id }, user_id));
  const name = { user_id: 'user_xyz', metadata: '{"plan":"pro"}' };
  const tools = (await toolkit()).tools();
  const messages = await run(tools, [...calls, calling('users_updateUserPublicMetadata', name, 'write')]);
  const got = messages.filter((message) => message instanceof ToolMessage);
  expect(
    got.map(({ tool_call_id, status, artifact }) => [tool_call_id, status, artifact.id ?? artifact.error.kind]),
  ).toEqual([
    ['user_123', 'success', 'user_123'],
    ['user_2abc', 'success', 'user_2abc'],
    ['user_nope', 'error', 'not_found'],
    ['write', 'success', 'user_xyz'],
  ]);
});
