import { describe, expect, onTestFinished, test } from 'vitest';
import { type AiVersion, type Call, type Message, type Turn, versions } from '../../support/frameworks/ai-sdk.ts';
import { sandboxTools } from '../../support/frameworks/ai-toolkit.ts';
import { partsOf, runModel, startConversation, toolOutputs, type Way, ways } from '../../support/frameworks/ai-ways.ts';

// With `discover`, an approval is of the call behind the caller: what it would do, and that alone.

const CHANGE = 'PATCH /v1/users/user_123';
const call = (id: string, args: object): Call => ({
  id,
  tool: 'call_destructive_tool',
  args: { tool: 'users_updateUser', arguments: { user_id: 'user_123', ...args } },
});
const harmless = call('name', { first_name: 'Mirela' });
const dangerous = call('password', { password: 'correct-horse-battery' });
const ASKED = startConversation('Change Mira.');

async function openTools(version: AiVersion, way: Way) {
  const made = await sandboxTools(version, { discover: true, confirm: 'always' });
  onTestFinished(made.sandbox.close);
  const runTurns = async (messages: Message[], turns: Turn[]) => {
    const { model, requests } = version.scripted(turns);
    const response = await runModel(version, way, { model, tools: made.tools, messages });
    return { messages: [...messages, ...response], results: toolOutputs(requests.at(-1)?.prompt ?? []) };
  };
  return { ...made, runTurns };
}

describe.each(versions.filter(({ version }) => version > 5))('ai $version', (version) => {
  test.each(ways)('%s: searches, calls, and asks only about what is dangerous', async (way) => {
    const { tools, runTurns, changes } = await openTools(version, way);
    expect(Object.keys(tools)).toEqual([
      'search_tools',
      'describe_tools',
      'call_read_tool',
      'call_write_tool',
      'call_destructive_tool',
    ]);
    const search: Call = { id: 'search', tool: 'search_tools', args: { category: 'users' } };
    const first = await runTurns(ASKED, [[search], [harmless], 'Done.']);
    expect(first.results).toMatchObject({
      search: { value: { tools: expect.arrayContaining([expect.objectContaining({ tool: 'users_updateUser' })]) } },
      name: { type: 'json', value: { first_name: 'Mirela' } },
    });
    expect(changes).toEqual([CHANGE]);

    const waiting = await runTurns(ASKED, [[dangerous]]);
    const [request] = partsOf(waiting.messages, 'tool-approval-request');
    expect(request?.toolCallId).toBe('password');
    expect(changes).toEqual([CHANGE]);
    const reply = (approved: boolean) => ({
      role: 'tool',
      content: [{ type: 'tool-approval-response', approvalId: request?.approvalId, approved }],
    });
    const { results } = await runTurns([...waiting.messages, reply(true)], ['Done.']);
    expect(results).toMatchObject({ password: { type: 'json', value: { id: 'user_123' } } });
    expect(changes).toEqual([CHANGE, CHANGE]);
  });
});
