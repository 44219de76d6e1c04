import { describe, expect, onTestFinished, test } from 'vitest';
import { type AiVersion, type Call, type Message, type Turn, versions } from '../../support/frameworks/ai-sdk.ts';
import { sandboxTools } from '../../support/frameworks/ai-toolkit.ts';
import { partsOf, runModel, startConversation, toolOutputs, type Way, ways } from '../../support/frameworks/ai-ways.ts';

// A tool that asks about some of its calls: the others are made at once.

const TOOL = 'users_updateUser';
const CHANGE = 'PATCH /v1/users/user_123';
const harmless: Call = { id: 'name', tool: TOOL, args: { user_id: 'user_123', first_name: 'Mirela' } };
const dangerous: Call = {
  id: 'password',
  tool: TOOL,
  args: { user_id: 'user_123', password: 'correct-horse-battery' },
};
const ASKED = startConversation('Change Mira.');

async function openTools(version: AiVersion, way: Way) {
  const made = await sandboxTools(version, { tools: ['users'], confirm: 'always' });
  onTestFinished(made.sandbox.close);
  const runTurns = async (messages: Message[], turns: Turn[]) => {
    const { model, requests } = version.scripted(turns);
    const response = await runModel(version, way, { model, tools: made.tools, messages });
    const all = [...messages, ...response];
    return { messages: all, results: toolOutputs(requests.at(-1)?.prompt ?? []), done: toolOutputs(all) };
  };
  return { ...made, runTurns };
}

const waitingIn = (messages: Message[]) =>
  partsOf(messages, 'tool-approval-request').map(({ toolCallId }) => toolCallId);

describe.each(versions.filter(({ version }) => version > 5))('ai $version', (version) => {
  describe.each(ways)('%s', (way) => {
    test('a harmless call is made without an approval', async () => {
      const { runTurns, changes } = await openTools(version, way);
      const { messages, results } = await runTurns(ASKED, [[harmless], 'Done.']);
      expect(waitingIn(messages)).toEqual([]);
      expect(results).toMatchObject({ name: { type: 'json', value: { first_name: 'Mirela' } } });
      expect(changes).toEqual([CHANGE]);
    });

    test('a dangerous one waits, and is made once after a yes', async () => {
      const { runTurns, changes } = await openTools(version, way);
      const waiting = await runTurns(ASKED, [[dangerous]]);
      expect(waitingIn(waiting.messages)).toEqual(['password']);
      expect(changes).toEqual([]);
      const [request] = partsOf(waiting.messages, 'tool-approval-request');
      const content = [{ type: 'tool-approval-response', approvalId: request?.approvalId, approved: true }];
      const { results } = await runTurns([...waiting.messages, { role: 'tool', content }], ['Done.']);
      expect(results).toMatchObject({ password: { type: 'json', value: { id: 'user_123' } } });
      expect(changes).toEqual([CHANGE]);
    });

    test.each([
      ['before', [harmless, dangerous]],
      ['after', [dangerous, harmless]],
    ])('a harmless call %s a dangerous one is made once, and only the other waits', async (_, calls) => {
      const { runTurns, changes } = await openTools(version, way);
      const waiting = await runTurns(ASKED, [calls]);
      expect(waitingIn(waiting.messages)).toEqual(['password']);
      expect(waiting.done).toMatchObject({ name: { type: 'json', value: { first_name: 'Mirela' } } });
      const [request] = partsOf(waiting.messages, 'tool-approval-request');
      const content = [{ type: 'tool-approval-response', approvalId: request?.approvalId, approved: false }];
      await runTurns([...waiting.messages, { role: 'tool', content }], ['Then not.']);
      expect(changes).toEqual([CHANGE]);
    });
  });
});

describe.each(ways)('%s', (way) => {
  const [five] = versions as [AiVersion];

  test('ai 5, which can not ask, makes the harmless call and refuses the other', async () => {
    const { runTurns, changes } = await openTools(five, way);
    const { results } = await runTurns(ASKED, [[dangerous, harmless], 'Done.']);
    expect(results).toMatchObject({
      name: { type: 'json', value: { first_name: 'Mirela' } },
      password: { type: 'error-json', value: { error: { kind: 'refused' } } },
    });
    expect(changes).toEqual([CHANGE]);
  });
});

test('looking for a question sends nothing, whether there is one or not', async () => {
  const [, six] = versions as [AiVersion, AiVersion];
  const { question, sandbox, changes } = await sandboxTools(six, { tools: ['users'], confirm: 'always' });
  onTestFinished(sandbox.close);
  expect(await question(TOOL, harmless.args)).toBeUndefined();
  expect(await question(TOOL, dangerous.args)).toMatch(/^Set a new password for Mira Okafor /);
  expect(await question('users_updateUserUnsafeMetadata', { user_id: 'user_123', metadata: { a: 1 } })).toBeUndefined();
  expect(changes).toEqual([]);
});
