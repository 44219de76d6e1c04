import { describe, expect, test } from 'vitest';
import { openTestEndpoint } from '../../support/http/endpoint.ts';
import { INITIALIZE, modernCall, openSession, sessionCall } from '../../support/http/messages.ts';

// Answers that the protocol's revisions ask of a server, to requests of their transport.

const READ = modernCall('users_getUser');
const without = (name: string) =>
  Object.fromEntries(Object.entries(READ.headers ?? {}).filter(([key]) => key !== name));
const withHeaders = (more: Record<string, string>) => ({ ...READ, headers: { ...READ.headers, ...more } });
const withBody = (more: object) => ({ ...READ, body: { ...(READ.body as object), ...more } });

describe('2026-07-28', () => {
  test.each([
    ['a call', READ, 200],
    ['GET', { ...READ, method: 'GET' }, 405],
    ['DELETE', { ...READ, method: 'DELETE' }, 405],
    ['a call without its revision', { ...READ, headers: without('mcp-protocol-version') }, 400],
    ['a call without its method', { ...READ, headers: without('mcp-method') }, 400],
    ['a call without its name', { ...READ, headers: without('mcp-name') }, 400],
    ['a call under the name of another', withHeaders({ 'mcp-name': 'users_deleteUser' }), 400],
    ['a call under another method', withHeaders({ 'mcp-method': 'tools/list' }), 400],
    ['a call of another revision', withHeaders({ 'mcp-protocol-version': '2099-01-01' }), 400],
    [
      'a method that there is not',
      { ...withBody({ method: 'no/such' }), headers: { ...without('mcp-name'), 'mcp-method': 'no/such' } },
      404,
    ],
    ['a batch', { ...READ, body: [READ.body] }, 400],
    ['a session that there is not, which it has no use for', withHeaders({ 'mcp-session-id': 'made-up' }), 200],
  ])('%s', async (_label, request, want) => {
    const { send, token, notices } = await openTestEndpoint();
    const { status, text } = await send(token('user_theo'), request);
    expect({ status, text }).toEqual({ status: want, text: expect.any(String) });
    expect(notices).toEqual([]);
  });
});

describe('2025-11-25', () => {
  test.each([
    ['initialize', () => ({ body: INITIALIZE }), 200],
    [
      'initialize of a client that takes no streams',
      () => ({ body: INITIALIZE, headers: { accept: 'application/json' } }),
      406,
    ],
    ['a call', (id: string) => sessionCall(id, 'users_getUser'), 200],
    ['a call without its session', () => ({ body: sessionCall('', 'users_getUser').body }), 400],
    ['a call in a session that there is not', () => sessionCall('made-up', 'users_getUser'), 404],
    ['initialize in a session', (id: string) => ({ body: INITIALIZE, headers: { 'mcp-session-id': id } }), 400],
    [
      'a notification',
      (id: string) => ({
        body: { jsonrpc: '2.0', method: 'notifications/initialized' },
        headers: { 'mcp-session-id': id },
      }),
      202,
    ],
    [
      'an answer to nothing',
      (id: string) => ({ body: { jsonrpc: '2.0', id: 5, result: {} }, headers: { 'mcp-session-id': id } }),
      202,
    ],
    [
      'a revision that there is not',
      (id: string) => ({
        ...sessionCall(id, 'x'),
        headers: { 'mcp-session-id': id, 'mcp-protocol-version': '1999-01-01' },
      }),
      400,
    ],
    [
      'GET that takes no stream',
      (id: string) => ({ method: 'GET', headers: { 'mcp-session-id': id, accept: 'application/json' } }),
      406,
    ],
    ['the end of a session', (id: string) => ({ method: 'DELETE', headers: { 'mcp-session-id': id } }), 200],
    [
      'the end of a session that there is not',
      () => ({ method: 'DELETE', headers: { 'mcp-session-id': 'made-up' } }),
      404,
    ],
  ])('%s', async (_label, request, want) => {
    const endpoint = await openTestEndpoint();
    const token = endpoint.token('user_theo');
    const { status, text } = await endpoint.send(token, request(await openSession(endpoint, token)));
    expect({ status, text }).toEqual({ status: want, text: expect.any(String) });
    expect(endpoint.notices).toEqual([]);
  });
});

test('the audit log says who called, as which client, by which rule', async () => {
  const entries: object[] = [];
  const endpoint = await openTestEndpoint({ audit: (entry) => void entries.push(entry) });
  const token = endpoint.token({ userId: 'user_theo', clientId: 'oa_cli' });
  const session = await openSession(endpoint, token);
  await endpoint.send(token, READ);
  await endpoint.send(token, sessionCall(session, 'users_getUser'));
  await endpoint.send(token, sessionCall(session, 'users_deleteUser'));
  const by = { user: 'user_theo', client: expect.any(String), rule: 'self' };
  expect(entries.map((entry) => entry)).toEqual(Array(3).fill(expect.objectContaining({ by })));
  expect(JSON.stringify(entries)).not.toContain(token.split('.')[2]);
});
