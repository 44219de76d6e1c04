import { AIMessage, type ToolMessage } from '@langchain/core/messages';
import { ToolNode } from '@langchain/langgraph/prebuilt';
import { describe, expect, test } from 'vitest';
import { organizations } from '../../../src/sandbox/endpoints/organizations/organization.ts';
import { ACME, deletion, HARBOR, openGraphTools, startGraph } from '../../support/frameworks/graphs.ts';

const ALL = ['org_456', 'org_789', 'org_321'];

describe.each(['ToolNode', 'createAgent'] as const)('%s', (kind) => {
  const start = async () => {
    const made = await openGraphTools();
    return { ...made, ...(await startGraph(kind, made, [deletion('org_456')])) };
  };

  test('stops with the question, and a yes does it once', async () => {
    const { first, resume, left, changes } = await start();
    expect(first.asked.map(({ value }) => value)).toEqual([
      { tool: 'organizations_deleteOrganization', message: ACME },
    ]);
    expect([first.results, left()]).toEqual([[], ALL]);
    const { asked, results } = await resume(true);
    expect(asked).toEqual([]);
    expect(results).toMatchObject([{ id: 'org_456', deleted: true }]);
    expect(changes).toEqual(['DELETE /v1/organizations/org_456']);
  });

  test.each([
    [false, 'This call needs a yes, and the reply was no.'],
    [{ decision: 'decline' }, 'This call needs a yes, and the reply was no.'],
    ['timeout', 'This call needs a yes, and no reply came in time.'],
    [{ accept: true }, 'This call needs a yes, and the question was closed without a reply.'],
  ])('%j is a no', async (reply, message) => {
    const { resume, left } = await start();
    expect((await resume(reply)).results).toMatchObject([{ error: { kind: 'refused', message } }]);
    expect(left()).toEqual(ALL);
  });

  test('a yes to one question is good for that text only', async () => {
    const { resume, left, sandbox } = await start();
    sandbox.state.get(organizations, 'org_456').name = 'Acme Holding';
    const again = await resume({ decision: 'accept', message: ACME });
    expect(again.results).toEqual([]);
    const message = again.asked[0]?.value.message;
    expect(message).toContain('Acme Holding');
    expect(left()).toEqual(ALL);
    expect((await resume({ decision: 'accept', message })).results).toMatchObject([{ deleted: true }]);
    expect(left()).toEqual(['org_789', 'org_321']);
  });
});

test('a function is asked about each call of one message', async () => {
  const { tools, left } = await openGraphTools();
  const asked: string[] = [];
  const node = new ToolNode(await tools(async ({ message }) => asked.push(message) > 0 && message === HARBOR));
  const tool_calls = [deletion('org_456'), deletion('org_789')].map((call) => ({
    ...call,
    type: 'tool_call' as const,
  }));
  const messages: ToolMessage[] = await node.invoke([new AIMessage({ content: '', tool_calls })]);
  expect(asked.sort()).toEqual([ACME, HARBOR]);
  expect(messages.map(({ artifact }) => artifact)).toMatchObject([{ error: { kind: 'refused' } }, { deleted: true }]);
  expect(left()).toEqual(['org_456', 'org_321']);
});
