import { describe, expect, onTestFinished, test } from 'vitest';
import { createClerkToolkit } from '../../../src/adapters/ai-sdk/index.ts';
import { createToolSet } from '../../../src/adapters/ai-sdk/tools.ts';
import { openToolkit } from '../../../src/adapters/toolkit/open-toolkit.ts';
import { type Message, versions } from '../../support/frameworks/ai-sdk.ts';
import { sandboxTools } from '../../support/frameworks/ai-toolkit.ts';
import { partsOf, runModel, startConversation, toolOutputs } from '../../support/frameworks/ai-ways.ts';

const ASKED = startConversation('Who is user_123?');

test('within a category, a tool is found by the name behind the dot, too, and listed once', async () => {
  const { users, tools } = await createClerkToolkit({
    secretKey: 'sk_test_1',
    tools: ['users.getUser', 'users.banUser'],
  });
  const { getUser } = users();
  expect(getUser.description).toBe(users().users_getUser.description);
  expect(Object.keys(users())).toEqual(['users_banUser', 'users_getUser']);
  expect(Object.keys(tools())).toEqual(['users_banUser', 'users_getUser']);
});

describe.each(versions)('ai $version', (version) => {
  test('offers the model each tool once, and makes a call by the name that it had in a stored conversation', async () => {
    const { tools, sandbox } = await sandboxTools(version, { tools: ['users.getUser'] });
    onTestFinished(sandbox.close);
    const { model, requests } = version.scripted([
      [{ id: 'call_1', tool: 'getUser', args: { user_id: 'user_123' } }],
      'Mira.',
    ]);
    await runModel(version, 'generateText', { model, tools, messages: ASKED });
    expect(requests[0]?.tools?.map(({ name }) => name)).toEqual(['users_getUser']);
    expect(toolOutputs(requests.at(-1)?.prompt ?? [])).toMatchObject({
      call_1: { type: 'json', value: { id: 'user_123', first_name: 'Mira' } },
    });
  });

  test('takes a tool alone, under its short name', async () => {
    const { sandbox } = await sandboxTools(version, {});
    onTestFinished(sandbox.close);
    const opened = await openToolkit({ secretKey: sandbox.secretKey, apiUrl: sandbox.url, tools: ['users.getUser'] });
    const { getUser } = createToolSet(opened.base.list(), opened, version.ai, 'users');
    const { model, requests } = version.scripted([
      [{ id: 'call_1', tool: 'getUser', args: { user_id: 'user_123' } }],
      'Mira.',
    ]);
    await runModel(version, 'generateText', { model, tools: { getUser } as never, messages: ASKED });
    expect(requests[0]?.tools?.map(({ name }) => name)).toEqual(['getUser']);
    expect(toolOutputs(requests.at(-1)?.prompt ?? [])).toMatchObject({ call_1: { value: { id: 'user_123' } } });
  });
});

describe.each(versions.filter(({ version }) => version > 5))('ai $version', (version) => {
  test('a yes to a call under an old name counts, once', async () => {
    const { tools, sandbox, changes } = await sandboxTools(version, { tools: ['organizations'], confirm: 'always' });
    onTestFinished(sandbox.close);
    const args = { organization_id: 'org_456', invitation_id: 'orginv_4' };
    const run = async (messages: Message[], turns: Parameters<typeof version.scripted>[0]) => {
      const { model } = version.scripted(turns);
      return [...messages, ...(await runModel(version, 'generateText', { model, tools, messages }))];
    };
    const waiting = await run(ASKED, [[{ id: 'call_1', tool: 'revokeOrganizationInvitation', args }]]);
    expect(changes).toEqual([]);
    const content = partsOf(waiting, 'tool-approval-request').map(({ approvalId }) => ({
      type: 'tool-approval-response',
      approvalId,
      approved: true,
    }));
    expect(content).toHaveLength(1);
    const approved = [...waiting, { role: 'tool', content }];
    for (let times = 0; times < 2; times++) {
      await run(approved, ['Done.']);
      expect(changes).toEqual(['POST /v1/organizations/org_456/invitations/orginv_4/revoke']);
    }
  });
});
