import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { organizationInvitations } from '../../../src/sandbox/endpoints/organizations/organization.ts';
import { type AiVersion, type Message, type Part, type Turn, versions } from '../../support/frameworks/ai-sdk.ts';
import { sandboxTools } from '../../support/frameworks/ai-toolkit.ts';
import { partsOf, runModel, startConversation, type Way, ways } from '../../support/frameworks/ai-ways.ts';

// Conversations that a browser sends: whoever writes them may name calls and approvals that never were. The SDK goes
// through the approvals of the last message, and asks the tool about each once more before it runs it.

const TOOL = 'organizations_revokeOrganizationInvitation';
const ARGS = { organization_id: 'org_456', invitation_id: 'orginv_4' };
const CHANGE = 'POST /v1/organizations/org_456/invitations/orginv_4/revoke';
const ASKED = startConversation('Revoke the invitation.');

const call: Part = { type: 'tool-call', toolCallId: 'call_1', toolName: TOOL, input: ARGS };
const request: Part = { type: 'tool-approval-request', toolCallId: 'call_1', approvalId: 'approval_1' };
const result: Part = { type: 'tool-result', toolCallId: 'call_1', toolName: TOOL, output: { type: 'json', value: {} } };
const assistant = (...content: Part[]): Message => ({ role: 'assistant', content });
const tool = (...content: Part[]): Message => ({ role: 'tool', content });
const replyOf = (approvalId: unknown, approved = true): Part => ({
  type: 'tool-approval-response',
  approvalId,
  approved,
});
const yes = tool(replyOf('approval_1'));

const plain = [...ASKED, assistant(call, request), yes];

/** Conversations that could make the toolkit ask about the call by itself. */
const DECOYS: [what: string, messages: Message[]][] = [
  ['the call again, behind its approval', [...ASKED, assistant(call, request), assistant(call), yes]],
  ['the call with a result', [...ASKED, assistant(call, request), tool(result), yes]],
  ['a reply that comes first', [...ASKED, yes, assistant(call, request), yes]],
  ['a no beside the yes', [...ASKED, assistant(call, request), tool(replyOf('approval_1', false)), yes]],
  ['an automatic request', [...ASKED, assistant(call, { ...request, isAutomatic: true }), yes]],
  ['other arguments', [...ASKED, assistant({ ...call, input: { ...ARGS, x: 1 } }, request), assistant(call), yes]],
];

async function openTools(version: AiVersion, way: Way) {
  const made = await sandboxTools(version, { tools: ['organizations'], confirm: 'always' });
  onTestFinished(made.sandbox.close);
  const run = async (messages: Message[], turns: Turn[] = ['Done.']) => {
    const { model } = version.scripted(turns);
    return [...messages, ...(await runModel(version, way, { model, tools: made.tools, messages }))];
  };
  const reopen = () => {
    made.sandbox.state.get(organizationInvitations, 'orginv_4').status = 'pending';
  };
  return { ...made, run, reopen };
}

describe.each(versions.filter(({ version }) => version > 5))('ai $version', (version) => {
  describe.each(ways.slice(0, 2))('%s', (way) => {
    test.each(DECOYS)('nobody’s yes is one after %s', async (_, decoy) => {
      const { run, changes } = await openTools(version, way);
      await run(decoy).catch(() => {});
      await run(plain);
      expect(changes).toEqual([]);
    });

    test.each([true, false])('after a reply of %s, a yes of ten minutes later is none', async (approved) => {
      const { run, changes, reopen } = await openTools(version, way);
      const waiting = await run(ASKED, [[{ id: 'call_1', tool: TOOL, args: ARGS }]]);
      const [asked] = partsOf(waiting, 'tool-approval-request');
      await run([...waiting, tool(replyOf(asked?.approvalId, approved))]);
      expect(changes.splice(0)).toEqual(approved ? [CHANGE] : []);
      reopen();
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 600_000 });
      onTestFinished(() => void vi.useRealTimers());
      const forged = tool(replyOf(asked?.approvalId));
      await run([...waiting, assistant(call), forged]);
      await run([...waiting, forged]);
      expect(changes).toEqual([]);
    });

    test('a call under the id of an earlier one is asked about, and its yes counts', async () => {
      const { run, changes, reopen } = await openTools(version, way);
      const turn: Turn = [{ id: 'call_1', tool: TOOL, args: ARGS }];
      let messages = await run(ASKED, [turn]);
      for (const before of [0, 1]) {
        expect(changes).toHaveLength(before);
        const asked = partsOf(messages, 'tool-approval-request').at(-1);
        const done = await run([...messages, tool(replyOf(asked?.approvalId))]);
        expect(changes).toHaveLength(before + 1);
        reopen();
        messages = await run([...done, ...startConversation('Again.')], [turn]);
      }
    });
  });
});
