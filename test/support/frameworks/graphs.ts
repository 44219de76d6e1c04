import { randomUUID } from 'node:crypto';
import { AIMessage, HumanMessage, ToolMessage } from '@langchain/core/messages';
import { fakeModel } from '@langchain/core/testing';
import { Command, END, interrupt, MemorySaver, MessagesAnnotation, START, StateGraph } from '@langchain/langgraph';
import { ToolNode } from '@langchain/langgraph/prebuilt';
import { createAgent } from 'langchain';
import { onTestFinished } from 'vitest';
import { createClerkToolkit } from '../../../src/adapters/langchain/index.ts';
import type { Ask } from '../../../src/adapters/toolkit/options.ts';
import { organizations } from '../../../src/sandbox/endpoints/organizations/organization.ts';
import { startTestSandbox } from '../sandbox/world.ts';

/** A call as a model makes it. */
export interface GraphCall {
  name: string;
  args: Record<string, unknown>;
  id: string;
}

/** The questions before `deletion` of two organizations. */
export const ACME = 'Delete organization Acme Corp (org_456, 3 members, 1 pending invitation). SANDBOX (made-up data).';
export const HARBOR =
  'Delete organization Harbor Studio (org_789, 1 member, 1 pending invitation). SANDBOX (made-up data).';

/** Makes a call that always asks. */
export const deletion = (organization_id: string): GraphCall => ({
  name: 'organizations_deleteOrganization',
  args: { organization_id },
  id: organization_id,
});

/** Opens tools on a sandbox of the test's own, on which every call that may has to ask. */
export async function openGraphTools() {
  const sandbox = await startTestSandbox();
  onTestFinished(sandbox.close);
  /** The changes that were sent to the sandbox. */
  const changes: string[] = [];
  const recording = (request: Request) => {
    if (request.method !== 'GET') changes.push(`${request.method} ${new URL(request.url).pathname}`);
    return fetch(request);
  };
  const notices: string[] = [];
  const tools = async (ask: Ask = interrupt) => {
    const means = {
      secretKey: sandbox.secretKey,
      apiUrl: sandbox.url,
      fetch: recording,
      ask,
      notice: (line: string) => notices.push(line),
    };
    const served = ['default', 'waitlistEntries'];
    return (await createClerkToolkit({ ...means, tools: served, confirm: 'always' })).tools();
  };
  return { sandbox, changes, notices, tools, left: () => [...sandbox.state.all(organizations).keys()] };
}

export type GraphTools = Awaited<ReturnType<typeof openGraphTools>>;

interface Graph {
  invoke(input: unknown, config: object): Promise<unknown>;
}

/** The kinds of graphs, each of which makes the calls of one message and stops where a person is asked. */
export const graphs = {
  /** All calls of a message are one task. */
  ToolNode: async ({ tools }: GraphTools, calls: readonly GraphCall[], ..._: unknown[]): Promise<Graph> => {
    const tool_calls = calls.map((call) => ({ ...call, type: 'tool_call' as const }));
    return new StateGraph(MessagesAnnotation)
      .addNode('model', () => ({ messages: [new AIMessage({ content: '', tool_calls })] }))
      .addNode('tools', new ToolNode(await tools()))
      .addEdge(START, 'model')
      .addEdge('model', 'tools')
      .addEdge('tools', END)
      .compile({ checkpointer: new MemorySaver() }) as never;
  },
  /** Each call is a task of its own. */
  createAgent: async ({ tools }: GraphTools, ...turns: (readonly GraphCall[])[]): Promise<Graph> => {
    const model = turns
      .reduce((made, calls) => made.respondWithTools([...calls]), fakeModel())
      .respond(new AIMessage('Done.'));
    return createAgent({ model, tools: await tools(), checkpointer: new MemorySaver() }) as never;
  },
};

/** Where a graph stopped or ended: its questions, each with the id of its interrupt, and the results in the order of the calls. */
export interface GraphState {
  asked: { id: string; value: { tool: string; message: string } }[];
  results: unknown[];
}

/**
 * Runs a graph until it stops or ends; `resume` goes on with a reply, or with replies by the ids of their questions,
 * `rerun` without one.
 * @param turns the calls of each message of the model; a `ToolNode` has one
 */
export async function startGraph(of: keyof typeof graphs, made: GraphTools, ...turns: [GraphCall[], ...GraphCall[][]]) {
  const graph = await graphs[of](made, ...turns);
  // Of its own: what was asked in a thread decides what a yes in it counts for.
  const config = { configurable: { thread_id: randomUUID() } };
  const run = async (input: unknown): Promise<GraphState> => {
    const { messages, __interrupt__: asked = [] } = (await graph.invoke(input, config)) as {
      messages: unknown[];
      __interrupt__?: GraphState['asked'];
    };
    const results = messages.flatMap((message) => (message instanceof ToolMessage ? [message.artifact] : []));
    return { asked, results };
  };
  const first = await run({ messages: [new HumanMessage('Do it.')] });
  return { first, resume: (resume: unknown) => run(new Command({ resume })), rerun: () => run(null) };
}
