import type { McpServer } from '@modelcontextprotocol/server';
import { expect, test } from 'vitest';
import { openTestEndpoint, type TestEndpoint } from '../../support/http/endpoint.ts';
import { modernCall, openSession, outcomeOf, sessionCall } from '../../support/http/messages.ts';
import { head, openSocket } from '../../support/http/raw-socket.ts';

// Requests that are cancelled, sent twice or never read to their end: none stays open, and nobody takes the room of others.

const rules = [
  { name: 'admins', who: { user: 'user_mira' }, tools: ['default'], confirm: 'always' as const, callsAtOnce: 100 },
  { name: 'self', who: { user: 'user_theo' }, pin: 'user' as const },
];
const open = () => openTestEndpoint({ access: { rules } });
const cancel = (session: string, requestId: unknown) => ({
  headers: { 'mcp-session-id': session },
  body: { jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId } },
});

/** Makes a call that waits for a person; resolves with its response once they are asked. */
async function waitForYes({ url, token }: TestEndpoint, session: string, id: unknown): Promise<Response> {
  const { headers, body } = sessionCall(session, 'organizations_deleteOrganization', { organization_id: 'org_lumen' });
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      ...headers,
      authorization: `Bearer ${token('user_mira')}`,
      accept: 'application/json, text/event-stream',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ ...(body as object), id }),
  });
  return response;
}

test('a cancelled request ends its stream, and its id is free again', async () => {
  const endpoint = await open();
  const mira = endpoint.token('user_mira');
  const session = await openSession(endpoint, mira);
  for (const id of [7, 'seven', 7]) {
    const waiting = await waitForYes(endpoint, session, id);
    // While it waits, nobody else has that id.
    const twice = await endpoint.send(mira, { ...cancel(session, 0), body: { jsonrpc: '2.0', id, method: 'ping' } });
    expect([twice.status, twice.text]).toEqual([400, expect.stringContaining('under way')]);
    expect((await endpoint.send(mira, cancel(session, id))).status).toBe(202);
    expect(await waiting.text()).not.toContain('"result"');
  }
  // One that nobody knows, or that isn't one.
  for (const id of ['made-up', 7, null, { a: 1 }])
    expect((await endpoint.send(mira, cancel(session, id))).status).toBeLessThan(500);
  expect(outcomeOf(await endpoint.send(mira, sessionCall(session, 'users_getUser', { user_id: 'user_mira' }))).data) //
    .toMatchObject({ id: 'user_mira' });
  expect(endpoint.notices).toEqual([]);
});

test('a person has forty responses open, and others have theirs', async () => {
  const endpoint = await open();
  const { url, token, send } = endpoint;
  const mira = token('user_mira');
  const sessions = [await openSession(endpoint, mira), await openSession(endpoint, mira)];
  const waiting: Response[] = [];
  for (let id = 0; id < 40; id += 1) waiting.push(await waitForYes(endpoint, sessions[id % 2] ?? '', id));
  const ping = { headers: { 'mcp-session-id': sessions[0] ?? '' } };
  const refused = await send(mira, ping);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
  expect((await send(mira, modernCall('users_getUser', { user_id: 'user_mira' }))).status).toBe(429);
  expect(outcomeOf(await send(token('user_theo'), modernCall('users_getUser'))).data).toMatchObject({
    id: 'user_theo',
  });
  // Room is made by an end of any kind: a cancellation, the client goes away, or the session is over.
  expect((await send(mira, cancel(sessions[1] ?? '', 1))).status).toBe(202);
  await expect.poll(async () => (await send(mira, ping)).status).toBe(200);
  waiting.push(await waitForYes(endpoint, sessions[1] ?? '', 1));
  expect((await send(mira, ping)).status).toBe(429);
  await waiting[0]?.body?.cancel();
  await expect.poll(async () => (await send(mira, ping)).status).toBe(200);
  await send(mira, { method: 'DELETE', headers: { 'mcp-session-id': sessions[1] ?? '' } });
  const raw = await openSocket(url);
  raw.socket.destroy();
  await expect.poll(async () => (await send(mira, ping)).status).toBe(200);
});

test('sockets that close before anything is read leave no response open', async () => {
  const endpoint = await open();
  const theo = endpoint.token('user_theo');
  const session = await openSession(endpoint, theo);
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
  const headers = { authorization: `Bearer ${theo}`, 'mcp-session-id': session, 'content-length': `${body.length}` };
  for (let at = 0; at < 100; at += 1) {
    const raw = await openSocket(endpoint.url);
    raw.write(head(endpoint.url, headers) + body);
    raw.socket.destroy();
    await raw.ended;
  }
  const ping = { headers: { 'mcp-session-id': session }, body: { jsonrpc: '2.0', id: 'p', method: 'ping' } };
  await expect.poll(async () => (await endpoint.send(theo, ping)).status).toBe(200);
});

test('a person waits for news ten times, and others have their places', async () => {
  const { url, token } = await openTestEndpoint({
    // Lists that can change are only those of the program's own prompts and resources.
    register: (server) =>
      void (server as McpServer).registerPrompt('hello', { description: 'Greets' }, () => ({ messages: [] })),
  });
  const listen = (bearer: string) => {
    const { headers, body } = modernCall('');
    const { params } = body as { params: object };
    const { 'mcp-name': _, ...others } = headers ?? {};
    const method = 'subscriptions/listen';
    return fetch(url, {
      method: 'POST',
      headers: {
        ...others,
        'mcp-method': method,
        authorization: `Bearer ${bearer}`,
        accept: 'application/json, text/event-stream',
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        jsonrpc: '2.0',
        id: 1,
        method,
        params: { ...params, notifications: { promptsListChanged: true } },
      }),
    });
  };
  const theo = token('user_theo');
  const streams = await Promise.all(Array.from({ length: 10 }, () => listen(theo)));
  expect(streams.map(({ status }) => status)).toEqual(Array(10).fill(200));
  expect((await listen(theo)).status).toBe(429);
  expect((await listen(token('user_mira'))).status).toBe(200);
  await streams[0]?.body?.cancel();
  await expect.poll(async () => (await listen(theo)).status).toBe(200);
});
