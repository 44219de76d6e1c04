import type { UIMessage } from 'ai';
import { describe, expect, onTestFinished, test } from 'vitest';
import { versions } from '../../support/frameworks/ai-sdk.ts';
import { sandboxTools } from '../../support/frameworks/ai-toolkit.ts';
import { toolOutputs } from '../../support/frameworks/ai-ways.ts';

const ERROR = { error: { kind: 'not_found', message: 'No user was found with id user_nobody', hint: 'Check the id.' } };

/** Outputs of a tool, each with its type for the model. */
const OUTPUTS: [what: string, output: unknown, type: string][] = [
  ['a result', { id: 'user_123' }, 'json'],
  ['a result that is empty', {}, 'json'],
  ['an error of ours', ERROR, 'error-json'],
  ['a result with an error in it', { id: 'user_123', ...ERROR }, 'json'],
  ['a result whose error is another', { error: { code: 7 } }, 'json'],
  ['a result whose error is a text', { error: 'late' }, 'json'],
  ['a result with the names that the SDK uses', { output: ERROR, input: 1 }, 'json'],
  ['a text, from a browser that made it up', 'nothing', 'json'],
  ['nothing, from a browser that made it up', null, 'json'],
  ['a list, from a browser that made it up', [ERROR], 'json'],
];

describe.each(versions)('ai $version', (version) => {
  test.each(OUTPUTS)('%s is the same to the model after it has been to a browser', async (_, output, type) => {
    const { tools, sandbox } = await sandboxTools(version, { tools: ['users.getUser'] });
    onTestFinished(sandbox.close);
    const part = { type: 'tool-users_getUser', toolCallId: 'call_1', state: 'output-available', input: {}, output };
    const shown = [
      { id: '1', role: 'user', parts: [{ type: 'text', text: 'Who is it?' }] },
      { id: '2', role: 'assistant', parts: [{ type: 'step-start' }, part] },
    ] as UIMessage[];
    const messages = await version.ai.convertToModelMessages(JSON.parse(JSON.stringify(shown)), { tools });
    expect(toolOutputs(messages as never)).toEqual({ call_1: { type, value: output } });
  });

  test('a tool that is called by hand needs nothing but its arguments', async () => {
    const { tools, sandbox } = await sandboxTools(version, { tools: ['users.getUserCount'] });
    onTestFinished(sandbox.close);
    const execute = tools.users_getUserCount?.execute as unknown as (args: unknown) => Promise<unknown>;
    expect(await execute({})).toEqual({ total_count: 7 });
    expect(await execute('nothing')).toMatchObject({ error: { kind: 'bad_arguments' } });
  });
});
