import { AIMessage, HumanMessage, ToolMessage } from '@langchain/core/messages';
import { fakeModel } from '@langchain/core/testing';
import { Command, END, interrupt, MemorySaver, MessagesAnnotation, START, StateGraph } from '@langchain/langgraph';
import { ToolNode } from '@langchain/langgraph/prebuilt';
import { createAgent } from 'langchain';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createClerkToolkit } from '../../../src/adapters/langchain/index.ts';
import type { Ask } from '../../../src/adapters/toolkit/options.ts';
import { organizations } from '../../../src/sandbox/endpoints/organizations/organization.ts';
import type { Sandbox } from '../../../src/sandbox/server.ts';
import { startTestSandbox } from '../../support/sandbox/world.ts';

const ACME = 'Delete organization Acme Corp (org_456, 3 members, 1 pending invitation). SANDBOX (made-up data).';
const HARBOR = 'Delete organization Harbor Studio (org_789, 1 member, 1 pending invitation). SANDBOX (made-up data).';
const remove = (organization_id: string) => ({
  name: 'organizations_deleteOrganization',
  args: { organization_id },
  id: organization_id,
});

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startTestSandbox();
});
afterEach(() => sandbox.close());
const left = () => [...sandbox.state.all(organizations).keys()];

const config = { configurable: { thread_id: 'thread' } };
type Call = { name: string; args: Record<string, unknown>; id: string };

async function tools(ask: Ask = interrupt) {
  const { secretKey, url } = sandbox;
  return (await createClerkToolkit({ secretKey, apiUrl: url, confirm: 'always', ask, notice: () => {} })).tools();
}

/** Graphs whose model makes these calls in one message; each stops where a person is asked. */
const graphs: [string, (calls: Call[]) => Promise<{ invoke(input: unknown, config: object): Promise<unknown> }>][] = [
  [
    'ToolNode',
    async (calls) =>
      new StateGraph(MessagesAnnotation)
        .addNode('model', () => ({
          messages: [new AIMessage({ content: '', tool_calls: calls.map((call) => ({ ...call, type: 'tool_call' })) })],
        }))
        .addNode('tools', new ToolNode(await tools()))
        .addEdge(START, 'model')
        .addEdge('model', 'tools')
        .addEdge('tools', END)
        .compile({ checkpointer: new MemorySaver() }) as never,
  ],
  [
    'createAgent',
    async (calls) => {
      const model = fakeModel().respondWithTools(calls).respond(new AIMessage('Done.'));
      return createAgent({ model, tools: await tools(), checkpointer: new MemorySaver() }) as never;
    },
  ],
];

describe.each(graphs)('%s', (_, graph) => {
  const start = async (...calls: Call[]) => {
    const made = await graph(calls);
    const read = (state: unknown) => {
      const { messages, __interrupt__: stops = [] } = state as {
        messages: unknown[];
        __interrupt__?: { value: unknown }[];
      };
      const toolMessages = messages.filter((message) => message instanceof ToolMessage);
      return {
        asked: stops.map(({ value }) => value),
        results: Object.fromEntries(toolMessages.map(({ tool_call_id, artifact }) => [tool_call_id, artifact])),
      };
    };
    return {
      first: read(await made.invoke({ messages: [new HumanMessage('Do it.')] }, config)),
      resume: async (resume: unknown) => read(await made.invoke(new Command({ resume }), config)),
    };
  };
  const question = { tool: 'organizations_deleteOrganization', message: ACME };

  test('stops with the question, and a yes does it once', async () => {
    const { first, resume } = await start(remove('org_456'));
    expect(first).toEqual({ asked: [question], results: {} });
    expect(left()).toEqual(['org_456', 'org_789', 'org_321']);
    const { asked, results } = await resume(true);
    expect(asked).toEqual([]);
    expect(results).toMatchObject({ org_456: { id: 'org_456', deleted: true } });
    expect(left()).toEqual(['org_789', 'org_321']);
  });

  test.each([
    [false, 'This call needs a yes, and the reply was no.'],
    [{ decision: 'decline' }, 'This call needs a yes, and the reply was no.'],
    ['timeout', 'This call needs a yes, and no reply came in time.'],
    [{ accept: true }, 'This call needs a yes, and the question was closed without a reply.'],
  ])('%j is a no', async (reply, message) => {
    const { resume } = await start(remove('org_456'));
    expect((await resume(reply)).results).toMatchObject({ org_456: { error: { kind: 'refused', message } } });
    expect(left()).toEqual(['org_456', 'org_789', 'org_321']);
  });

  test('a yes to one question is good for that text only', async () => {
    const { resume } = await start(remove('org_456'));
    sandbox.state.get(organizations, 'org_456').name = 'Acme Holding';
    const again = await resume({ decision: 'accept', message: ACME });
    expect(again.results).toEqual({});
    const [asked] = again.asked as { message: string }[];
    expect(asked?.message).toContain('Acme Holding');
    expect(left()).toContain('org_456');
    expect((await resume({ decision: 'accept', message: asked?.message })).results).toMatchObject({
      org_456: { deleted: true },
    });
    expect(left()).toEqual(['org_789', 'org_321']);
  });

  test('a change beside a question is made once', async () => {
    const create = { name: 'organizations_createOrganization', args: { name: 'New' }, id: 'create' };
    const { first, resume } = await start(create, remove('org_456'));
    expect(first.asked).toEqual([question]);
    const { results } = await resume(true);
    expect(results).toMatchObject({ create: { name: 'New' }, org_456: { deleted: true } });
    expect(sandbox.state.filter(organizations, ({ name }) => name === 'New')).toHaveLength(1);
  });
});

describe('two questions at once', () => {
  const [[, node], [, agent]] = graphs as [(typeof graphs)[number], (typeof graphs)[number]];
  const both = [remove('org_456'), remove('org_789')];
  const begin = { messages: [new HumanMessage('Do it.')] };
  const stops = (state: unknown) =>
    (state as { __interrupt__: { id: string; value: { message: string } }[] }).__interrupt__;
  const resultsOf = (state: unknown) =>
    (state as { messages: unknown[] }).messages.flatMap((message) =>
      message instanceof ToolMessage ? [message.artifact] : [],
    );

  test('in one task: the first is asked, its reply is its own, and the other waits for its turn', async () => {
    const graph = await node(both);
    expect(stops(await graph.invoke(begin, config)).map(({ value }) => value.message)).toEqual([ACME]);
    const got = resultsOf(await graph.invoke(new Command({ resume: true }), config));
    expect(got).toMatchObject([{ id: 'org_456', deleted: true }, { error: { kind: 'conflict' } }]);
    expect(left()).toEqual(['org_789', 'org_321']);
  });

  test('in one task: where the first has no question any more, its reply is not taken for the other', async () => {
    const graph = await node(both);
    await graph.invoke(begin, config);
    sandbox.state.all(organizations).delete('org_456');
    const got = resultsOf(await graph.invoke(new Command({ resume: true }), config));
    expect(got).toMatchObject([{ error: { kind: 'not_found' } }, { error: { kind: 'conflict' } }]);
    expect(left()).toEqual(['org_789', 'org_321']);
  });

  test('in tasks of their own: each has its own reply', async () => {
    const graph = await agent(both);
    const asked = stops(await graph.invoke(begin, config));
    expect(asked.map(({ value }) => value.message).sort()).toEqual([ACME, HARBOR].sort());
    const resume = Object.fromEntries(asked.map(({ id, value }) => [id, value.message === HARBOR]));
    const got = resultsOf(await graph.invoke(new Command({ resume }), config));
    expect(got).toMatchObject([{ error: { kind: 'refused' } }, { id: 'org_789', deleted: true }]);
    expect(left()).toEqual(['org_456', 'org_321']);
  });
});

test('a function is asked about each call of one message', async () => {
  const asked: string[] = [];
  const node = new ToolNode(await tools(async ({ message }) => asked.push(message) > 0 && message === HARBOR));
  const tool_calls = [remove('org_456'), remove('org_789')].map((call) => ({ ...call, type: 'tool_call' as const }));
  const messages: ToolMessage[] = await node.invoke([new AIMessage({ content: '', tool_calls })]);
  expect(asked.sort()).toEqual([ACME, HARBOR]);
  expect(messages.map(({ artifact }) => artifact)).toMatchObject([{ error: { kind: 'refused' } }, { deleted: true }]);
  expect(left()).toEqual(['org_456', 'org_321']);
});
