import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openTestEndpoint, send } from '../../support/http/endpoint.ts';
import { INITIALIZE, modernCall, openSession, outcomeOf } from '../../support/http/messages.ts';
import { head, openSocket } from '../../support/http/raw-socket.ts';

afterEach(() => void vi.restoreAllMocks());

describe('a server that reads bodies first', () => {
  /** Passes requests on once their body was read, with what `toBody` makes of it. */
  async function behind(toBody: (bytes: Buffer) => unknown) {
    const endpoint = await openTestEndpoint();
    const server = createServer(async (request, response) => {
      const bytes = await buffer(request);
      await endpoint.handler.node(Object.assign(request, { body: toBody(bytes) }), response);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return { ...endpoint, front: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp` };
  }

  test.each([
    ['parsed', (bytes: Buffer) => JSON.parse(bytes.toString())],
    ['as text', (bytes: Buffer) => bytes.toString()],
    ['as bytes', (bytes: Buffer) => bytes],
  ])('may pass them on %s', async (_label, toBody) => {
    const { front, token } = await behind(toBody);
    const call = outcomeOf(await send(front, token('user_theo'), modernCall('users_getUser')));
    expect(call.data).toMatchObject({ id: 'user_theo' });
    expect((await send(front, token('user_theo'), { body: INITIALIZE })).status).toBe(200);
  });

  test('and passes nothing on is told so, and the client gets an answer', async () => {
    const { front, token, notices } = await behind(() => undefined);
    expect((await send(front, token('user_theo'), { body: INITIALIZE })).status).toBe(400);
    expect(notices.join()).toContain('The body had been read before it came here');
  });

  test('is no way around a token', async () => {
    const { front } = await behind((bytes) => JSON.parse(bytes.toString()));
    expect((await send(front, undefined, modernCall('users_getUser'))).status).toBe(401);
  });
});

test('a client that leaves its stream gets another, and nothing is printed', async () => {
  const printed: unknown[] = [];
  for (const method of ['log', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((...words) => void printed.push(words));
  const endpoint = await openTestEndpoint();
  const token = endpoint.token('user_theo');
  const id = await openSession(endpoint, token);
  const request = head(
    endpoint.url,
    { authorization: `Bearer ${token}`, 'mcp-session-id': id, accept: 'text/event-stream' },
    'GET',
  );
  for (let at = 0; at < 3; at += 1) {
    // The server learns of it a moment later.
    await expect
      .poll(async () => {
        const raw = await openSocket(endpoint.url);
        raw.write(request);
        const status = (await raw.received('\r\n\r\n')).slice(9, 12);
        raw.socket.destroy();
        return status;
      })
      .toBe('200');
  }
  expect(printed).toEqual([]);
});
