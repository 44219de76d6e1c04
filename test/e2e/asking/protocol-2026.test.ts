import { expect, test } from 'vitest';
import { organizations } from '../../../src/sandbox/endpoints/organizations/organization.ts';
import {
  ACME_QUESTION,
  type AskingCli,
  DECLINED,
  FORM,
  FORM_CAPABILITIES,
  startAskingCli,
} from '../../support/process/asking-cli.ts';
import { YES } from '../../support/process/clients.ts';

// What only a client does that was made for it, message by message: from 2026-07-28 on the seal goes out and comes back.

type Sent = { tool?: string; args?: object; state?: unknown; answers?: unknown; can?: object };

/** Calls as clients of 2026-07-28 do: capabilities, seal and reply come with the call. */
function modern({ send, responseTo }: AskingCli) {
  let id = 0;
  return async ({
    tool = 'organizations_deleteOrganization',
    args = { organization_id: 'org_456' },
    state,
    answers,
    can = FORM_CAPABILITIES,
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
    return (await responseTo(id)).result as Record<string, unknown>;
  };
}

const ACCEPTED = { confirm: YES };
const NO = { confirm: { action: 'decline' } };
const ASKS = {
  resultType: 'input_required',
  inputRequests: {
    confirm: {
      method: 'elicitation/create',
      params: { message: ACME_QUESTION, requestedSchema: FORM },
    },
  },
  requestState: expect.any(String),
};

test('the call comes back with a question, and is made again with the answer; once', async () => {
  const running = await startAskingCli();
  const call = modern(running);
  const asked = await call();
  expect(asked).toMatchObject(ASKS);
  const { requestState: state } = asked;
  expect(await call({ state, answers: ACCEPTED })).toMatchObject({
    structuredContent: { id: 'org_456', deleted: true },
  });
  expect(running.organizations()).toEqual(['org_789', 'org_321']);
  // The same again, for one that is like it: it was made anew in between.
  running.sandbox.state.insert(organizations, { id: 'org_456', name: 'Acme Corp', slug: 'acme-corp' });
  expect(await call({ state, answers: ACCEPTED })).toMatchObject({ resultType: 'input_required' });
  expect(running.organizations()).toContain('org_456');
});

test.each<[why: string, again: (state: string) => Sent]>([
  ['an answer without a seal', () => ({ answers: ACCEPTED })],
  [
    'a forged seal',
    () => ({ answers: ACCEPTED, state: `${'A'.repeat(22)}.9999999999999.${'A'.repeat(43)}.${'A'.repeat(43)}` }),
  ],
  [
    'a seal that was changed',
    (state) => ({ answers: ACCEPTED, state: state.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')) }),
  ],
  ['a seal without an answer', (state) => ({ state })],
  ['an answer to another question', (state) => ({ state, answers: { other: YES } })],
  ['an answer that is none', (state) => ({ state, answers: { confirm: { action: 'yes' } } })],
  [
    'an answer in a wrapper',
    (state) => ({ state, answers: { confirm: { method: 'elicitation/create', result: YES } } }),
  ],
  ['other arguments', (state) => ({ state, answers: ACCEPTED, args: { organization_id: 'org_789' } })],
  ['another tool', (state) => ({ state, answers: ACCEPTED, tool: 'organizations_deleteOrganizationLogo' })],
])('%s is no yes, and asks again', async (_, again) => {
  const running = await startAskingCli();
  const call = modern(running);
  const { requestState } = await call();
  const next = await call(again(requestState as string));
  expect(next).toMatchObject({ resultType: 'input_required', requestState: expect.any(String) });
  expect(next.requestState).not.toBe(requestState);
  expect(running.organizations()).toEqual(['org_456', 'org_789', 'org_321']);
});

test('after a no the same question can’t get a yes', async () => {
  const running = await startAskingCli();
  const call = modern(running);
  const { requestState: state } = await call();
  expect(await call({ state, answers: NO })).toMatchObject(DECLINED);
  expect(await call({ state, answers: ACCEPTED })).toMatchObject({ resultType: 'input_required' });
  expect(running.organizations()).toContain('org_456');
});

test('a client that can’t ask gets a refusal, even with an answer', async () => {
  const running = await startAskingCli();
  const call = modern(running);
  const { requestState: state } = await call();
  for (const can of [{}, { elicitation: { url: {} } }]) {
    const refused = { isError: true, structuredContent: { error: { kind: 'refused' } } };
    expect(await call({ state, answers: ACCEPTED, can })).toMatchObject(refused);
  }
  expect(running.organizations()).toContain('org_456');
});
