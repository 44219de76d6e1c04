import { expect, test } from 'vitest';
import { openTestEndpoint, type TestEndpoint } from '../../support/http/endpoint.ts';
import { modernCall, openSession, outcomeOf, sessionCall } from '../../support/http/messages.ts';
import { YES } from '../../support/process/clients.ts';

// Sessions that end while a person thinks, and answers that come to no question.

const DELETE = 'organizations_deleteOrganization';
const LUMEN = { organization_id: 'org_lumen' };
const isThere = async ({ clerk }: TestEndpoint) => (await clerk.owner('GET /organizations/org_lumen')).status === 200;

/** Opens a session and makes a call in it that waits for a yes; returns the question as the client got it. */
async function askInSession(endpoint: TestEndpoint) {
  const token = endpoint.token('user_mira');
  const session = await openSession(endpoint, token);
  const { headers, body } = sessionCall(session, DELETE, LUMEN);
  const response = await fetch(endpoint.url, {
    method: 'POST',
    headers: {
      ...headers,
      authorization: `Bearer ${token}`,
      accept: 'application/json, text/event-stream',
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
  });
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const text = new TextDecoder().decode((await reader.read()).value);
  const question = JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? '') as { id: number; method: string };
  expect(question.method).toBe('elicitation/create');
  const rest = async () => {
    let all = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return all;
      all += new TextDecoder().decode(value);
    }
  };
  const answer = { body: { jsonrpc: '2.0', id: question.id, result: YES }, headers: { 'mcp-session-id': session } };
  return { token, session, answer, rest };
}

test.each([
  [
    'its client',
    async ({ send }: TestEndpoint, token: string, session: string) => {
      expect((await send(token, { method: 'DELETE', headers: { 'mcp-session-id': session } })).status).toBe(200);
    },
  ],
  ['the server', async ({ handler }: TestEndpoint) => handler.close()],
])('a session that %s ends takes the question with it', async (_label, end) => {
  const endpoint = await openTestEndpoint();
  const { token, session, answer, rest } = await askInSession(endpoint);
  await end(endpoint, token, session);
  expect(await rest()).toBe('');
  expect((await endpoint.send(token, answer)).status).toBeGreaterThanOrEqual(404);
  expect(await isThere(endpoint)).toBe(true);
});

test('an answer of somebody else is none', async () => {
  const endpoint = await openTestEndpoint();
  const { token, answer, rest } = await askInSession(endpoint);
  const theo = endpoint.token('user_theo');
  expect((await endpoint.send(theo, answer)).status).toBe(404);
  const his = await openSession(endpoint, theo);
  expect((await endpoint.send(theo, { ...answer, headers: { 'mcp-session-id': his } })).status).toBe(202);
  expect((await endpoint.send(undefined, answer)).status).toBe(401);
  expect(await isThere(endpoint)).toBe(true);
  expect((await endpoint.send(token, answer)).status).toBe(202);
  expect(await rest()).toContain('"result"');
  expect(await isThere(endpoint)).toBe(false);
});

test('an answer counts once, however often it comes', async () => {
  const endpoint = await openTestEndpoint();
  const { token, answer, rest } = await askInSession(endpoint);
  await Promise.all([1, 2, 3].map(() => endpoint.send(token, answer)));
  await rest();
  expect(await isThere(endpoint)).toBe(false);
  const read = modernCall('organizations_getOrganization', { organization_id: 'org_acme' });
  expect(outcomeOf(await endpoint.send(token, read)).data).toMatchObject({ id: 'org_acme' });
});
