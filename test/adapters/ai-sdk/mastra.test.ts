import { expect, onTestFinished, test } from 'vitest';
import { organizations } from '../../../src/sandbox/endpoints/organizations/organization.ts';
import { versions } from '../../support/frameworks/ai-sdk.ts';
import { sandboxTools } from '../../support/frameworks/ai-toolkit.ts';
import { type MastraOutput, startMastra } from '../../support/frameworks/mastra.ts';

// Mastra takes the AI SDK's tools, and has approvals of its own: it asks a tool whether it needs one without saying
// about which call, and shows none of them to the tool that it then calls.

const TOOL = 'organizations_deleteOrganization';
const ARGS = { organization_id: 'org_456' };
const CHANGE = 'DELETE /v1/organizations/org_456';
const call = (id: string, args: object = ARGS) => ({ id, tool: TOOL, args });

async function open(calls = [call('call_1')]) {
  const version = versions.find(({ version }) => version === 6);
  if (!version) throw new Error('ai 6 is gone');
  const made = await sandboxTools(version, { tools: ['organizations'], confirm: 'always' });
  onTestFinished(made.sandbox.close);
  const { agent, outputs } = await startMastra(made.tools, calls);
  /** Shows the question about the call that waits, as a program does before a person replies. */
  const show = ({ suspendPayload }: MastraOutput) =>
    made.question(suspendPayload?.toolName ?? '', suspendPayload?.args, suspendPayload?.toolCallId);
  const waitingCall = ({ runId, suspendPayload }: MastraOutput) => ({
    runId,
    toolCallId: suspendPayload?.toolCallId ?? '',
  });
  const approve = async (waiting: MastraOutput) => agent.approveToolCallGenerate(waitingCall(waiting));
  const decline = async (waiting: MastraOutput) => agent.declineToolCallGenerate(waitingCall(waiting));
  return { ...made, agent, outputs, show, approve, decline };
}

const VOID = {
  type: 'error-json',
  value: { error: { kind: 'refused', message: expect.stringContaining("a yes that doesn't count") } },
};

test('a call waits for a person, and is made once after their yes', async () => {
  const { agent, outputs, show, approve, changes } = await open();
  const waiting = await agent.generate('Delete Acme Corp.');
  expect(waiting).toMatchObject({ finishReason: 'suspended', suspendPayload: { toolCallId: 'call_1', args: ARGS } });
  expect(await show(waiting)).toMatch(/^Delete organization Acme Corp \(org_456, 3 members/);
  expect(changes).toEqual([]);

  expect((await approve(waiting)).text).toBe('Done.');
  expect(outputs).toMatchObject({ call_1: { type: 'json', value: { id: 'org_456' } } });
  expect(changes).toEqual([CHANGE]);

  // Mastra itself knows the run no more.
  await expect(approve(waiting)).rejects.toThrow('could not find a suspended run');
  expect(changes).toEqual([CHANGE]);
});

test('a yes counts however the framework writes what was left out', async () => {
  const tool = 'organizations_revokeOrganizationInvitation';
  const args = { organization_id: 'org_456', invitation_id: 'orginv_4' };
  const { agent, outputs, question, approve } = await open([{ id: 'call_1', tool, args }]);
  const waiting = await agent.generate('Revoke the invitation.');
  // From models in strict mode, Mastra takes null for what isn't given, and leaves it out when it calls.
  await question(tool, { ...args, fields: null }, waiting.suspendPayload?.toolCallId);
  await approve(waiting);
  expect(outputs).toMatchObject({ call_1: { type: 'json', value: { id: 'orginv_4', status: 'revoked' } } });
});

test('a no sends nothing, and the model learns of it', async () => {
  const { agent, outputs, show, decline, changes } = await open();
  const waiting = await agent.generate('Delete Acme Corp.');
  await show(waiting);
  await decline(waiting);
  expect(outputs).toMatchObject({ call_1: { value: expect.stringContaining('not approved') } });
  expect(changes).toEqual([]);
});

test('a yes to a question that nobody was shown is void', async () => {
  const { agent, outputs, approve, changes } = await open();
  await approve(await agent.generate('Delete Acme Corp.'));
  expect(outputs).toMatchObject({ call_1: VOID });
  expect(changes).toEqual([]);
});

test('a yes counts for what was shown, and not for what is there by then', async () => {
  const { agent, outputs, show, approve, changes, sandbox } = await open();
  const waiting = await agent.generate('Delete Acme Corp.');
  await show(waiting);
  sandbox.state.get(organizations, 'org_456').name = 'Acme Holding';
  await approve(waiting);
  expect(outputs).toMatchObject({ call_1: VOID });
  expect(changes).toEqual([]);
});

test('a yes counts once: what is called again under the same id is refused', async () => {
  const { agent, outputs, show, approve, changes, tools, sandbox } = await open([call('call_1'), call('call_1')]);
  const before = structuredClone(sandbox.state.get(organizations, 'org_456'));
  const waiting = await agent.generate('Delete Acme Corp.');
  await show(waiting);
  // The model's second call is about an organization that is gone: it fails by itself, and nobody is asked.
  expect(await approve(waiting)).toMatchObject({ text: 'Done.', finishReason: 'stop' });
  expect(outputs).toMatchObject({ call_1: { type: 'error-json', value: { error: { kind: 'not_found' } } } });
  expect(changes).toEqual([CHANGE]);

  sandbox.state.all(organizations).set('org_456', before);
  const options = { toolCallId: 'call_1', messages: [], suspend: () => {} };
  expect(await tools[TOOL]?.execute?.(ARGS, options)).toMatchObject(VOID.value);
  expect(changes).toEqual([CHANGE]);
});

test('nobody is asked about a call that would fail anyway, or that only reads', async () => {
  const read = { id: 'call_2', tool: 'organizations_getOrganization', args: ARGS };
  const { agent, outputs, changes } = await open([call('call_1', { organization_id: 'org_no' }), read]);
  expect(await agent.generate('Look.')).toMatchObject({ text: 'Done.', finishReason: 'stop' });
  expect(outputs).toMatchObject({
    call_1: { type: 'error-json', value: { error: { kind: 'not_found' } } },
    call_2: { type: 'json', value: { id: 'org_456', name: 'Acme Corp' } },
  });
  expect(changes).toEqual([]);
});
