import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import type { Outgoing } from '../../../src/runtime/http/outgoing-request.ts';
import { createTransport } from '../../../src/runtime/http/transport.ts';
import { closedPort } from '../../support/process/closed-port.ts';

// Sizes, redirects and broken responses: test/hostile/responses.test.ts.

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Starts a server, which ends with the test. */
async function listen<T extends Server>(server: T): Promise<{ port: number; sockets: Set<Socket> }> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, sockets };
}

async function clerk(respond: RequestListener) {
  const { port, sockets } = await listen(createServer(respond));
  return { url: `http://127.0.0.1:${port}/v1/users?limit=1&query=a%20b`, sockets };
}

function get(url: string, some: Partial<Outgoing> = {}): Outgoing {
  const headers = new Headers({ Authorization: 'Bearer k', 'User-Agent': 'test' });
  const { signal } = new AbortController();
  return { method: 'GET', url, headers, signal, deadline: 0, progress: { begun: true, sent: false }, ...some };
}

test('a request arrives as it is, with nothing added but what a response needs', async () => {
  let seen: IncomingMessage | undefined;
  const { url } = await clerk((request, response) => {
    seen = request;
    response.end('{}');
  });
  await createTransport(url)(get(url));
  const { method, url: target, headers } = seen as IncomingMessage;
  expect({ method, target, headers }).toEqual({
    method: 'GET',
    target: '/v1/users?limit=1&query=a%20b',
    headers: {
      authorization: 'Bearer k',
      'user-agent': 'test',
      'accept-encoding': 'gzip, br',
      host: new URL(url).host,
      connection: 'keep-alive',
    },
  });
});

test('a body arrives byte by byte, as often as it is sent', async () => {
  const seen: string[] = [];
  const { url, sockets } = await clerk(async (request, response) => {
    const chunks = await request.toArray();
    seen.push(`${request.headers['content-length']} ${Buffer.concat(chunks).toString('hex')}`);
    response.end('{}');
  });
  const send = createTransport(url);
  const post = get(url, { method: 'POST', body: new Uint8Array([0, 255, 13, 10]) });
  for (const request of [post, post, get(url, { method: 'DELETE' })]) {
    await send(request);
    // undici counts a connection as free in the next turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(seen).toEqual(['4 00ff0d0a', '4 00ff0d0a', 'undefined ']);
  expect(sockets.size).toBe(1);
});

test.each([
  { encoding: undefined, pack: (text: string) => Buffer.from(text) },
  { encoding: 'identity', pack: (text: string) => Buffer.from(text) },
  { encoding: 'gzip', pack: gzipSync },
  { encoding: 'GZIP', pack: gzipSync },
  { encoding: 'br', pack: brotliCompressSync },
])('a response in $encoding is unpacked', async ({ encoding, pack }) => {
  const { url } = await clerk((_, response) => {
    response.setHeader('clerk-trace-id', 'trace_1').setHeader('set-cookie', ['a=1', 'b=2']);
    if (encoding) response.setHeader('content-encoding', encoding);
    response.writeHead(404).end(pack('{"id":"\u00fc"}'));
  });
  const response = await createTransport(url)(get(url));
  const { status, headers } = response;
  expect([status, await response.text()]).toEqual([404, '{"id":"\u00fc"}']);
  expect([headers.get('clerk-trace-id'), headers.get('Set-Cookie')]).toEqual(['trace_1', 'a=1, b=2']);
  expect([headers.get('content-encoding'), headers.get('content-length')]).toEqual([null, null]);
});

test.each([204, 304])('a %d has no body', async (status) => {
  const { url } = await clerk((_, response) => response.writeHead(status).end());
  expect(await (await createTransport(url)(get(url))).text()).toBe('');
});

test.each([
  { when: 'before the headers', answer: (_: ServerResponse, then: () => void) => void setImmediate(then) },
  { when: 'in the body', answer: (response: ServerResponse, then: () => void) => void response.write('{', then) },
])('a call that is cancelled $when ends with its reason, down to the socket', async ({ answer }) => {
  const caller = new AbortController();
  const { url, sockets } = await clerk((_, response) => answer(response, () => caller.abort(new Error('enough'))));
  await expect(createTransport(url)(get(url, { signal: caller.signal }))).rejects.toThrow('enough');
  await Promise.all([...sockets].map((socket) => closed(socket)));
});

/** Resolves when a socket is closed, even by a reset. */
async function closed(socket: Socket): Promise<void> {
  if (!socket.closed) await new Promise((resolve) => socket.on('error', () => {}).once('close', resolve));
}

test('a call that was cancelled opens no connection', async () => {
  const { url, sockets } = await clerk((_, response) => response.end('{}'));
  const cancelled = get(url, { signal: AbortSignal.abort(new Error('enough')) });
  await expect(createTransport(url)(cancelled)).rejects.toThrow('enough');
  expect(sockets.size).toBe(0);
});

test('a call that is cancelled while it connects is never sent', async () => {
  // A TLS handshake that gets no answer, until the caller is gone.
  const server = createTcpServer();
  const { port, sockets } = await listen(server);
  const url = `https://127.0.0.1:${port}/v1/users`;
  const caller = new AbortController();
  const connecting = once(server, 'connection');
  const call = createTransport(url)(get(url, { signal: caller.signal })).catch((error: Error) => error.message);
  await connecting;
  caller.abort(new Error('enough'));
  for (const socket of sockets) socket.destroy();
  expect(await call).toBe('enough');
});

test('a request is noted as sent before its response, and one that finds no connection is not', async () => {
  const request = (url: string) => get(url, { progress: { begun: true, sent: false } });
  let arrived = request('');
  const { url } = await clerk((_, response) => {
    expect(arrived.progress.sent).toBe(true);
    response.end('{}');
  });
  arrived = request(url);
  await createTransport(url)(arrived);
  const lost = request(`http://127.0.0.1:${await closedPort()}/v1/users`);
  await expect(createTransport(lost.url)(lost)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  expect([arrived.progress.sent, lost.progress.sent]).toEqual([true, false]);
});

test('ten thousand chunks of a byte are one body', async () => {
  const { url } = await clerk(async (_, response) => {
    for (let index = 0; index < 10_000; index += 1) response.write(String(index % 10));
    response.end();
  });
  const text = await (await createTransport(url)(get(url))).text();
  expect([text.length, text.slice(0, 12), text.slice(-3)]).toEqual([10_000, '012345678901', '789']);
});
