import { describe, expect, onTestFinished, test } from 'vitest';
import type { ClerkToolkitOptions } from '../../../src/adapters/toolkit/options.ts';
import { organizationInvitations } from '../../../src/sandbox/endpoints/organizations/organization.ts';
import { type AiVersion, type Message, type Turn, versions } from '../../support/frameworks/ai-sdk.ts';
import { sandboxTools } from '../../support/frameworks/ai-toolkit.ts';
import { partsOf, runModel, startConversation, toolOutputs, type Way, ways } from '../../support/frameworks/ai-ways.ts';

const TOOL = 'organizations_revokeOrganizationInvitation';
const ARGS = { organization_id: 'org_456', invitation_id: 'orginv_4' };
const CHANGE = 'POST /v1/organizations/org_456/invitations/orginv_4/revoke';
const ASKED = startConversation('Revoke the invitation to contractor@example.com at Acme Corp.');

const call = (args: object, id = 'call_1'): Turn => [{ id, tool: TOOL, args }];

/**
 * Opens tools on a sandbox with a model whose destructive tools wait for a person, as a program runs it turn by turn.
 */
async function openTools(version: AiVersion, way: Way, options: ClerkToolkitOptions = {}) {
  const made = await sandboxTools(version, { tools: ['organizations'], confirm: 'always', ...options });
  onTestFinished(made.sandbox.close);
  const { tools, sandbox } = made;
  const runTurns = async (messages: Message[], turns: Turn[], more = {}) => {
    const { model, requests } = version.scripted(turns);
    const response = await runModel(version, way, { model, tools, messages, more });
    return { messages: [...messages, ...response], results: toolOutputs(requests.at(-1)?.prompt ?? []) };
  };
  const status = () => sandbox.state.get(organizationInvitations, 'orginv_4').status;
  return { ...made, runTurns, status };
}

/** Makes the replies to the approval requests of a conversation. */
function replies(messages: Message[], approved: boolean, more = {}): Message {
  const content = partsOf(messages, 'tool-approval-request').map(({ approvalId }) => ({
    type: 'tool-approval-response',
    approvalId,
    approved,
    ...more,
  }));
  return { role: 'tool', content };
}

describe.each(versions.filter(({ version }) => version > 5))('ai $version', (version) => {
  describe.each(ways)('%s', (way) => {
    test('a call waits for a person, and is made once after their yes', async () => {
      const { runTurns, changes, status } = await openTools(version, way);
      const waiting = await runTurns(ASKED, [call(ARGS)]);
      expect(partsOf(waiting.messages, 'tool-approval-request')).toMatchObject([{ toolCallId: 'call_1' }]);
      expect(changes).toEqual([]);

      const done = await runTurns([...waiting.messages, replies(waiting.messages, true)], ['Done.']);
      expect(done.results).toMatchObject({ call_1: { type: 'json', value: { id: 'orginv_4', status: 'revoked' } } });
      expect(changes).toEqual([CHANGE]);
      expect(status()).toBe('revoked');

      // The yes is used up: a second call is another one, under whatever id.
      const other = { organization_id: 'org_789', invitation_id: 'orginv_3' };
      const again = await runTurns(
        [...done.messages, ...startConversation('The other one too.')],
        [call(other, 'call_1')],
      );
      expect(partsOf(again.messages, 'tool-approval-request')).toHaveLength(2);
      expect(changes).toEqual([CHANGE]);
    });

    test('a no sends nothing, and the model learns of it', async () => {
      const { runTurns, changes, status } = await openTools(version, way);
      const waiting = await runTurns(ASKED, [call(ARGS)]);
      const denied = replies(waiting.messages, false, { reason: 'Not now.' });
      const done = await runTurns([...waiting.messages, denied], ['Then not.']);
      expect(done.results).toMatchObject({ call_1: { type: 'execution-denied', reason: 'Not now.' } });
      expect(changes).toEqual([]);
      expect(status()).toBe('pending');
    });

    test('nobody is asked about a call that would fail anyway', async () => {
      const { runTurns, changes } = await openTools(version, way);
      const done = await runTurns(ASKED, [
        call({ ...ARGS, invitation_id: 'orginv_no' }),
        call({}, 'call_2'),
        'I can not.',
      ]);
      expect(partsOf(done.messages, 'tool-approval-request')).toEqual([]);
      expect(done.results).toMatchObject({
        call_1: { type: 'error-json', value: { error: { kind: 'not_found' } } },
        call_2: { type: 'error-json', value: { error: { kind: 'bad_arguments' } } },
      });
      expect(changes).toEqual([]);
    });

    test('what was approved and fails then is an error to the model', async () => {
      const { runTurns, sandbox } = await openTools(version, way);
      const waiting = await runTurns(ASKED, [call(ARGS)]);
      sandbox.state.all(organizationInvitations).clear();
      const done = await runTurns([...waiting.messages, replies(waiting.messages, true)], ['It is gone.']);
      expect(done.results).toMatchObject({ call_1: { type: 'error-json', value: { error: { kind: 'not_found' } } } });
    });

    test('with an `ask` of its own, it is that which asks, once', async () => {
      const questions: unknown[] = [];
      const ask = (question: unknown) => questions.push(question) > 0;
      const { runTurns, changes } = await openTools(version, way, { ask });
      const done = await runTurns(ASKED, [call(ARGS), 'Done.']);
      expect(partsOf(done.messages, 'tool-approval-request')).toEqual([]);
      expect(questions).toEqual([{ tool: TOOL, message: QUESTION }]);
      expect(changes).toEqual([CHANGE]);
    });
  });
});

const QUESTION =
  'Revoke invitation contractor@example.com (orginv_4, role Member, status pending, invited 4 days ago) to organization Acme Corp (org_456, 3 members). SANDBOX (made-up data).';

const REFUSED = {
  type: 'error-json',
  value: {
    error: {
      kind: 'refused',
      message:
        "organizations.revokeOrganizationInvitation needs a person's yes here (the invitation that was sent can't be accepted any more), and nothing here can ask for one.",
      hint: expect.stringContaining('an `ask` that shows such questions'),
    },
  },
};

describe.each(ways)('%s', (way) => {
  const [five, , seven] = versions as [AiVersion, AiVersion, AiVersion];

  test('ai 5, which can not ask, sends nothing', async () => {
    const { runTurns, changes } = await openTools(five, way);
    const done = await runTurns(ASKED, [call(ARGS), 'I can not.']);
    expect(done.results).toMatchObject({ call_1: REFUSED });
    expect(changes).toEqual([]);
  });

  test.each([
    ['a word', { [TOOL]: 'approved' }],
    ['an object', { [TOOL]: { type: 'approved', reason: 'by policy' } }],
    ['not at all', { [TOOL]: 'not-applicable' }],
    ['a function', () => 'approved'],
  ])('ai 7: a yes that the program gives by itself is nobody’s: %s', async (_, toolApproval) => {
    const { runTurns, changes } = await openTools(seven, way);
    const turns = [call(ARGS), call(ARGS, 'call_2'), call(ARGS), 'I can not.'];
    const done = await runTurns(ASKED, turns, { toolApproval });
    expect(done.results).toMatchObject({ call_1: REFUSED, call_2: REFUSED });
    expect(changes).toEqual([]);
  });
});
