import { expect, test } from 'vitest';
import {
  ACME_QUESTION,
  type AskingCli,
  DECLINED,
  FORM,
  FORM_CAPABILITIES,
  startAskingCli,
} from '../../support/process/asking-cli.ts';
import { parseLines } from '../../support/process/cli.ts';
import { YES } from '../../support/process/clients.ts';

// What only a client does that was made for it, message by message: before 2026-07-28 the server asks while a call waits.

/** The reply to a question in the form in which clients of 2026-07-28 send it along with a call. */
const inputResponses = { confirm: YES };

/** Opens a connection of the earlier kind and calls; returns the question that the server asks. */
async function legacy(running: AskingCli, can: object = FORM_CAPABILITIES, more: object = {}) {
  const { send, responseTo, child, out } = running;
  const clientInfo = { name: 'test', version: '1' };
  send({ id: 1, method: 'initialize', params: { protocolVersion: '2025-06-18', capabilities: can, clientInfo } });
  await responseTo(1);
  send({ method: 'notifications/initialized' });
  const args = { organization_id: 'org_456' };
  send({ id: 2, method: 'tools/call', params: { name: 'organizations_deleteOrganization', arguments: args, ...more } });
  for (;;) {
    const question = parseLines(out.stdout).find(({ method }) => method === 'elicitation/create');
    if (question) return question as { id: number; params: { message: string } };
    await new Promise((resolve) => child.stdout.once('data', resolve));
  }
}

test.each([
  ['form', { elicitation: { form: {} } }],
  ['form and url', { elicitation: { form: {}, url: {} } }],
  ['nothing in particular', { elicitation: {} }],
])('a client that declares %s is asked', async (_, can) => {
  const running = await startAskingCli();
  const { id, params } = await legacy(running, can);
  expect(params).toMatchObject({ message: ACME_QUESTION, requestedSchema: FORM });
  running.send({ id, result: YES });
  expect((await running.responseTo(2)).result).toMatchObject({ structuredContent: { id: 'org_456', deleted: true } });
});

test('what comes with the call is no answer', async () => {
  const running = await startAskingCli();
  const { id } = await legacy(running, FORM_CAPABILITIES, { inputResponses, requestState: 'x' });
  expect(running.organizations()).toContain('org_456');
  running.send({ id, result: { action: 'decline' } });
  expect((await running.responseTo(2)).result).toMatchObject(DECLINED);
});

test.each<[why: string, reply: object]>([
  ['an error', { error: { code: -32603, message: 'no window' } }],
  ['nothing', { result: {} }],
  ['an action that there isn’t', { result: { action: 'yes' } }],
  ['a form without its field', { result: { action: 'accept', content: {} } }],
  ['a form with its field off', { result: { action: 'accept', content: { do_it: false } } }],
  ['a form with a word in its field', { result: { action: 'accept', content: { do_it: 'yes' } } }],
  ['a form with another field', { result: { action: 'accept', content: { confirm: true } } }],
  ['an accepted question', { result: { action: 'accept' } }],
])('%s is no yes', async (_, reply) => {
  const running = await startAskingCli();
  const { id } = await legacy(running);
  running.send({ id, ...reply });
  expect((await running.responseTo(2)).result).toMatchObject({
    isError: true,
    structuredContent: { error: { kind: 'refused' } },
  });
  expect(running.organizations()).toContain('org_456');
});

test('a call that is given up takes its question back, and a late yes does nothing', async () => {
  const running = await startAskingCli();
  const { id } = await legacy(running);
  running.send({ method: 'notifications/cancelled', params: { requestId: 2 } });
  running.send({ id: 3, method: 'tools/list' });
  await running.responseTo(3);
  running.send({ id, result: YES });
  running.send({ id: 4, method: 'tools/list' });
  await running.responseTo(4);
  const sent = parseLines(running.out.stdout);
  expect(sent).toContainEqual(
    expect.objectContaining({ method: 'notifications/cancelled', params: expect.objectContaining({ requestId: id }) }),
  );
  expect(sent.filter((message) => message.id === 2)).toEqual([]);
  expect(running.organizations()).toContain('org_456');
});

test('a question that is open keeps no process whose input has ended', async () => {
  const running = await startAskingCli();
  await legacy(running);
  // It would be open for ten minutes.
  running.child.stdin.end();
  expect(await running.ended).toEqual({ code: 0, signal: null });
  expect(running.out.stderr).toBe('');
  expect(running.organizations()).toContain('org_456');
});
