import { expect, onTestFinished, test } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { lines, startCli } from '../support/cli.ts';

// What only a client that was made for it does: message by message, in both eras of the protocol.

const ACME = 'Delete organization Acme Corp (org_456): 3 members, 1 pending invitation. TEST instance.';
const SAID_NO = {
  isError: true,
  structuredContent: { error: { kind: 'refused', message: 'A person was asked and said no.' } },
};
const TOOLS = '--tools=organizations.deleteOrganization,organizations.deleteOrganizationLogo';
const FORMS = { elicitation: { form: {} } };

/** A process on a Clerk of the test's own. */
async function start() {
  const sandbox = await startSandbox();
  const env = { CLERK_SECRET_KEY: sandbox.secretKey, CLERK_API_URL: sandbox.url };
  const cli = startCli({ args: [TOOLS, '--confirm=always'], env });
  onTestFinished(async () => {
    cli.child.kill('SIGKILL');
    await sandbox.close();
  });
  const organizations = () => sandbox.state.organizations.map(({ id }) => id);
  return { ...cli, sandbox, organizations };
}

type Running = Awaited<ReturnType<typeof start>>;
type Sent = { tool?: string; args?: object; state?: unknown; answers?: unknown; can?: object };

/** Calls as clients of 2026-07-28 do: what they can do, the seal and the answer come with the call. */
function modern({ send, answer }: Running) {
  let id = 0;
  return async ({
    tool = 'organizations_deleteOrganization',
    args = { organization_id: 'org_456' },
    state,
    answers,
    can = FORMS,
  }: Sent = {}) => {
    const _meta = {
      'io.modelcontextprotocol/protocolVersion': '2026-07-28',
      'io.modelcontextprotocol/clientCapabilities': can,
    };
    id += 1;
    send({
      id,
      method: 'tools/call',
      params: { name: tool, arguments: args, _meta, requestState: state, inputResponses: answers },
    });
    return (await answer(id)).result as Record<string, unknown>;
  };
}

const YES = { confirm: { action: 'accept', content: {} } };
const NO = { confirm: { action: 'decline' } };
const ASKS = {
  resultType: 'input_required',
  inputRequests: {
    confirm: {
      method: 'elicitation/create',
      params: { message: ACME, requestedSchema: { type: 'object', properties: {} } },
    },
  },
  requestState: expect.any(String),
};

test('2026-07-28: the call comes back with a question, and is made again with the answer; once', async () => {
  const running = await start();
  const call = modern(running);
  const asked = await call();
  expect(asked).toMatchObject(ASKS);
  const { requestState: state } = asked;
  expect(await call({ state, answers: YES })).toMatchObject({ structuredContent: { id: 'org_456', deleted: true } });
  expect(running.organizations()).toEqual(['org_789', 'org_321']);
  // The same again, for one that is like it: it was made anew in between.
  running.sandbox.state.organizations.push({
    ...running.sandbox.state.organizations[0],
    id: 'org_456',
    name: 'Acme Corp',
  } as never);
  expect(await call({ state, answers: YES })).toMatchObject({ resultType: 'input_required' });
  expect(running.organizations()).toContain('org_456');
});

test.each<[why: string, again: (state: string) => Sent]>([
  ['an answer without a seal', () => ({ answers: YES })],
  [
    'a forged seal',
    () => ({ answers: YES, state: `${'A'.repeat(22)}.9999999999999.${'A'.repeat(43)}.${'A'.repeat(43)}` }),
  ],
  [
    'a seal that was changed',
    (state) => ({ answers: YES, state: state.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')) }),
  ],
  ['a seal without an answer', (state) => ({ state })],
  ['an answer to another question', (state) => ({ state, answers: { other: { action: 'accept' } } })],
  ['an answer that is none', (state) => ({ state, answers: { confirm: { action: 'yes' } } })],
  [
    'an answer in a wrapper',
    (state) => ({ state, answers: { confirm: { method: 'elicitation/create', result: YES.confirm } } }),
  ],
  ['other arguments', (state) => ({ state, answers: YES, args: { organization_id: 'org_789' } })],
  ['another tool', (state) => ({ state, answers: YES, tool: 'organizations_deleteOrganizationLogo' })],
])('2026-07-28: %s is no yes, and asks again', async (_, again) => {
  const running = await start();
  const call = modern(running);
  const { requestState } = await call();
  const next = await call(again(requestState as string));
  expect(next).toMatchObject({ resultType: 'input_required', requestState: expect.any(String) });
  expect(next.requestState).not.toBe(requestState);
  expect(running.organizations()).toEqual(['org_456', 'org_789', 'org_321']);
});

test('2026-07-28: after a no the same question can’t get a yes', async () => {
  const running = await start();
  const call = modern(running);
  const { requestState: state } = await call();
  expect(await call({ state, answers: NO })).toMatchObject(SAID_NO);
  expect(await call({ state, answers: YES })).toMatchObject({ resultType: 'input_required' });
  expect(running.organizations()).toContain('org_456');
});

test('2026-07-28: a client that can’t ask gets a refusal, even with an answer', async () => {
  const running = await start();
  const call = modern(running);
  const { requestState: state } = await call();
  for (const can of [{}, { elicitation: { url: {} } }]) {
    const refused = { isError: true, structuredContent: { error: { kind: 'refused' } } };
    expect(await call({ state, answers: YES, can })).toMatchObject(refused);
  }
  expect(running.organizations()).toContain('org_456');
});

/** Opens a connection of the earlier kind and calls; comes back with the question that the server asks. */
async function legacy(running: Running, can: object = FORMS, more: object = {}) {
  const { send, answer, child, out } = running;
  const clientInfo = { name: 'test', version: '1' };
  send({ id: 1, method: 'initialize', params: { protocolVersion: '2025-06-18', capabilities: can, clientInfo } });
  await answer(1);
  send({ method: 'notifications/initialized' });
  const args = { organization_id: 'org_456' };
  send({ id: 2, method: 'tools/call', params: { name: 'organizations_deleteOrganization', arguments: args, ...more } });
  for (;;) {
    const question = lines(out.stdout).find(({ method }) => method === 'elicitation/create');
    if (question) return question as { id: number; params: { message: string } };
    await new Promise((resolve) => child.stdout.once('data', resolve));
  }
}

const accept = { action: 'accept', content: {} };

test.each([
  ['form', { elicitation: { form: {} } }],
  ['form and url', { elicitation: { form: {}, url: {} } }],
  ['nothing in particular', { elicitation: {} }],
])('earlier: a client that declares %s is asked', async (_, can) => {
  const running = await start();
  const { id, params } = await legacy(running, can);
  expect(params).toMatchObject({ message: ACME, requestedSchema: { type: 'object', properties: {} } });
  running.send({ id, result: accept });
  expect((await running.answer(2)).result).toMatchObject({ structuredContent: { id: 'org_456', deleted: true } });
});

test('earlier: what comes with the call is no answer', async () => {
  const running = await start();
  const { id } = await legacy(running, FORMS, { inputResponses: YES, requestState: 'x' });
  expect(running.organizations()).toContain('org_456');
  running.send({ id, result: { action: 'decline' } });
  expect((await running.answer(2)).result).toMatchObject(SAID_NO);
});

test.each<[why: string, reply: object]>([
  ['an error', { error: { code: -32603, message: 'no window' } }],
  ['nothing', { result: {} }],
  ['an action that there isn’t', { result: { action: 'yes' } }],
])('earlier: %s is no yes', async (_, reply) => {
  const running = await start();
  const { id } = await legacy(running);
  running.send({ id, ...reply });
  expect((await running.answer(2)).result).toMatchObject({
    isError: true,
    structuredContent: { error: { kind: 'refused' } },
  });
  expect(running.organizations()).toContain('org_456');
});

test('earlier: a call that is given up takes its question back, and a late yes does nothing', async () => {
  const running = await start();
  const { id } = await legacy(running);
  running.send({ method: 'notifications/cancelled', params: { requestId: 2 } });
  running.send({ id: 3, method: 'tools/list' });
  await running.answer(3);
  running.send({ id, result: accept });
  running.send({ id: 4, method: 'tools/list' });
  await running.answer(4);
  const sent = lines(running.out.stdout);
  expect(sent).toContainEqual(
    expect.objectContaining({ method: 'notifications/cancelled', params: expect.objectContaining({ requestId: id }) }),
  );
  expect(sent.filter((message) => message.id === 2)).toEqual([]);
  expect(running.organizations()).toContain('org_456');
});

test('earlier: a question that is open keeps no process whose input has ended', async () => {
  const running = await start();
  await legacy(running);
  const since = performance.now();
  running.child.stdin.end();
  expect(await running.ended).toEqual({ code: 0, signal: null });
  expect(performance.now() - since).toBeLessThan(3000);
  expect(running.out.stderr).toBe('');
  expect(running.organizations()).toContain('org_456');
});
