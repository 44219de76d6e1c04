import type { ToolSet } from 'ai';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startSilentClerk } from '../../support/clerk/silent-clerk.ts';
import { versions } from '../../support/frameworks/ai-sdk.ts';
import { sandboxTools } from '../../support/frameworks/ai-toolkit.ts';
import { runModel, startConversation, ways } from '../../support/frameworks/ai-ways.ts';

const CANCELLED = { error: { kind: 'cancelled' } };

describe.each(versions)('ai $version', (version) => {
  const opened = async () => {
    const clerk = await startSilentClerk();
    onTestFinished(clerk.close);
    const made = await sandboxTools(version, { tools: ['users.getUser'], apiUrl: clerk.url });
    onTestFinished(made.sandbox.close);
    return { ...made, clerk };
  };

  test.each(ways)('%s, given up while a request is under way, hangs up on Clerk', async (way) => {
    const { tools, clerk } = await opened();
    const { model } = version.scripted([[{ id: 'call_1', tool: 'users_getUser', args: { user_id: 'user_123' } }]]);
    const aborting = new AbortController();
    const running = runModel(version, way, {
      model,
      tools,
      messages: startConversation('Who is user_123?'),
      abortSignal: aborting.signal,
    });
    await clerk.received;
    aborting.abort();
    await Promise.all([clerk.hungUp, running.catch(() => {})]);
  });

  test('a call that is given up results in an error', async () => {
    const { tools, clerk } = await opened();
    const aborting = new AbortController();
    const call = execute(tools, { abortSignal: aborting.signal });
    await clerk.received;
    aborting.abort();
    expect(await call).toMatchObject(CANCELLED);
    await clerk.hungUp;
  });

  test('a call that was given up before it began results in an error, and sends nothing', async () => {
    const sent: string[] = [];
    const fetch = async ({ url }: Request) => {
      sent.push(url);
      return Response.json({});
    };
    const { tools, sandbox } = await sandboxTools(version, { tools: ['users.getUser'], fetch });
    onTestFinished(sandbox.close);
    expect(await execute(tools, { abortSignal: AbortSignal.abort() })).toMatchObject(CANCELLED);
    expect(sent).toEqual([]);
    expect(await execute(tools, {})).toEqual({});
    expect(sent).toHaveLength(1);
  });

  function execute(tools: ToolSet, options: object): unknown {
    return tools.users_getUser?.execute?.({ user_id: 'user_123' }, {
      toolCallId: 'call_1',
      messages: [],
      context: undefined,
      ...options,
    } as never);
  }
});
