import * as sdk from '@modelcontextprotocol/server';
import { describe, expect, test } from 'vitest';
import { createSessions, type SessionLimits } from '../../../../src/adapters/http/people/sessions.ts';
import type { SignedIn } from '../../../../src/adapters/http/people/signed-in.ts';

const INITIALIZE = {
  jsonrpc: '2.0',
  id: 0,
  method: 'initialize',
  params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
};
const PING = { jsonrpc: '2.0', id: 1, method: 'ping' };
const LIMITS: SessionLimits = { most: 5, perPerson: 2, idle: 1000, age: 5000 };

/** Sessions whose time stands still, with the number of servers that are still open. */
function openSessions(limits: Partial<SessionLimits> = {}) {
  const clock = { now: 0 };
  const counts = { made: 0, closed: 0 };
  const sessions = createSessions(sdk, { ...LIMITS, ...limits }, () => clock.now);
  const person = (user: string, more = ''): SignedIn => ({
    key: JSON.stringify([user, more]),
    by: { user, rule: 'rule' },
    settled: async () => {},
    createServer: async () => {
      counts.made += 1;
      const server = new sdk.Server({ name: user, version: '1' }, { capabilities: {} });
      server.onclose = () => {
        counts.closed += 1;
      };
      return server;
    },
  });
  const send = async (who: SignedIn, body: unknown, id?: string, { method = 'POST', accept = BOTH } = {}) => {
    const headers = { accept, 'content-type': 'application/json', ...(id !== undefined && { 'mcp-session-id': id }) };
    const response = await sessions.handle(new Request('http://127.0.0.1/mcp', { method, headers }), who, body);
    return { status: response.status, id: response.headers.get('mcp-session-id') ?? '', response };
  };
  const open = async (who: SignedIn) => (await send(who, INITIALIZE)).id;
  return { sessions, clock, counts, person, send, open };
}
const BOTH = 'application/json, text/event-stream';

test('belong to who opened them', async () => {
  const { person, open, send } = openSessions();
  const ada = person('user_ada');
  const id = await open(ada);
  expect(id).toMatch(/^[\da-f-]{36}$/);
  expect((await send(ada, PING, id)).status).toBe(200);
  for (const other of [person('user_bob'), person('user_ada', 'another client'), person('')]) {
    for (const method of ['POST', 'GET', 'DELETE']) expect((await send(other, PING, id, { method })).status).toBe(404);
  }
  expect((await send(ada, PING, id)).status).toBe(200);
  expect((await send(ada, PING, id, { method: 'DELETE' })).status).toBe(200);
  expect((await send(ada, PING, id)).status).toBe(404);
});

test.each([
  ['a call without a session', PING, undefined, {}, 400],
  ['a session that there is not', PING, 'made-up', {}, 404],
  ['initialize in a session that there is not', INITIALIZE, 'made-up', {}, 404],
  ['an empty session id', PING, '', {}, 404],
  ['GET without a session', undefined, undefined, { method: 'GET' }, 405],
  ['DELETE without a session', undefined, undefined, { method: 'DELETE' }, 405],
  ['initialize among others', [INITIALIZE, PING], undefined, {}, 400],
  ['null', null, undefined, {}, 400],
  ['initialize of a client that takes no streams', INITIALIZE, undefined, { accept: 'application/json' }, 406],
  ['initialize of nobody', { ...INITIALIZE, params: {} }, undefined, {}, 400],
] as const)('answer %s', async (_label, body, id, more, want) => {
  const { sessions, person, send, counts } = openSessions();
  expect((await send(person('user_ada'), body, id, more)).status).toBe(want);
  expect(sessions.size).toBe(0);
  expect(counts.closed).toBe(counts.made);
});

describe('are forgotten', () => {
  test('where one person has too many: their own, and nobody of others', async () => {
    const { sessions, person, open, send, counts } = openSessions();
    const [ada, bob] = [person('user_ada'), person('user_bob')];
    const his = await open(bob);
    const hers = [await open(ada), await open(ada)];
    await send(ada, PING, hers[0]);
    for (let at = 0; at < 1; at += 1) hers.push(await open(person('user_ada', 'another client')));
    expect(sessions.size).toBe(3);
    expect((await send(bob, PING, his)).status).toBe(200);
    expect((await send(ada, PING, hers[0])).status).toBe(200);
    expect((await send(ada, PING, hers[1])).status).toBe(404);
    expect(counts).toEqual({ made: 4, closed: 1 });
  });

  test('where there are too many of all', async () => {
    const { sessions, person, open, counts } = openSessions();
    for (let at = 0; at < 50; at += 1) await open(person(`user_${at}`));
    expect(sessions.size).toBe(5);
    expect(counts).toEqual({ made: 50, closed: 45 });
  });

  test('where there are too many of all: of whoever has the most', async () => {
    const { sessions, person, open, send } = openSessions({ most: 6, perPerson: 3 });
    const [ada, bob] = [person('user_ada'), person('user_bob')];
    const hers = await open(ada);
    const his = [await open(bob), await open(bob)];
    for (const user of ['user_x', 'user_y', 'user_z', 'user_v']) await open(person(user));
    expect(sessions.size).toBe(6);
    expect((await send(ada, PING, hers)).status).toBe(200);
    expect((await send(bob, PING, his[0])).status).toBe(404);
    expect((await send(bob, PING, his[1])).status).toBe(200);
  });

  test('when nobody uses them, however often somebody else tries', async () => {
    const { person, open, send, clock } = openSessions();
    const [ada, bob] = [person('user_ada'), person('user_bob')];
    const id = await open(ada);
    for (let at = 0; at < 3; at += 1) {
      clock.now += 400;
      expect((await send(bob, PING, id)).status).toBe(404);
    }
    expect((await send(ada, PING, id)).status).toBe(404);
  });

  test('when they are old, however much they are used', async () => {
    const { sessions, person, open, send, clock, counts } = openSessions();
    const ada = person('user_ada');
    const id = await open(ada);
    for (; clock.now < 5000; clock.now += 500) expect((await send(ada, PING, id)).status).toBe(200);
    expect((await send(ada, PING, id)).status).toBe(200);
    clock.now += 1;
    expect((await send(ada, PING, id)).status).toBe(404);
    expect([sessions.size, counts.closed]).toEqual([0, 1]);
  });

  test('when the process ends, and no other is opened then', async () => {
    const { sessions, person, open, send, counts } = openSessions();
    const ada = person('user_ada');
    const id = await open(ada);
    const stream = await send(ada, undefined, id, { method: 'GET' });
    await sessions.close();
    expect(await stream.response.text()).toBe('');
    expect((await send(ada, PING, id)).status).toBe(404);
    await open(ada);
    expect([sessions.size, counts.made - counts.closed]).toEqual([0, 0]);
  });
});

test('have one stream each, which ends with them', async () => {
  const { person, open, send } = openSessions();
  const ada = person('user_ada');
  const id = await open(ada);
  const stream = await send(ada, undefined, id, { method: 'GET' });
  expect(stream.status).toBe(200);
  expect((await send(ada, undefined, id, { method: 'GET' })).status).toBe(409);
  await send(ada, undefined, id, { method: 'DELETE' });
  expect(await stream.response.text()).toBe('');
});
