import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { type HttpCli, signInto, startHttpCli } from '../../support/process/http-cli.ts';
import { WORLD } from '../../support/sandbox/world.ts';

// Requests that are too large, too slow or without end, written to the socket by hand.

/** Opens a socket, and collects what comes back until it is closed. */
async function openSocket({ url }: HttpCli) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {});
  await once(socket, 'connect');
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
  });
  const closed = new Promise<string>((resolve) => socket.once('close', () => resolve(text)));
  return { socket, closed };
}

function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** Writes for as long as the socket takes it. */
async function flood(socket: Socket, piece: string, most = Number.POSITIVE_INFINITY): Promise<void> {
  for (let sent = 0; sent < most && socket.writable; sent += piece.length) {
    if (socket.write(piece)) continue;
    const { promise, resolve } = deferred();
    socket.once('drain', resolve).once('close', resolve);
    await promise;
    socket.off('drain', resolve).off('close', resolve);
  }
}

const PIECE = 'x'.repeat(65_536);
const CHUNK = `${PIECE.length.toString(16)}\r\n${PIECE}\r\n`;

function head({ url }: HttpCli, token: string | undefined, ...headers: string[]): string {
  const { host, pathname } = new URL(url);
  const lines = [`POST ${pathname} HTTP/1.1`, `Host: ${host}`, 'Content-Type: application/json', ...headers];
  return `${[...lines, ...(token ? [`Authorization: Bearer ${token}`] : [])].join('\r\n')}\r\n\r\n`;
}

/** Expects a status, if anything: a connection that is ended while much is on its way can take the response with it. */
function expectStatus(text: string, status: number) {
  if (text !== '') expect(text).toContain(`HTTP/1.1 ${status}`);
}

test.each([
  ['without a token', false, 401],
  ['with one', true, 413],
])('bodies of 100 MB and without end are cut off %s, and the server lives on', async (_, signsIn, status) => {
  const cli = await startHttpCli({ args: ['--sandbox', WORLD] });
  const token = signsIn ? (await signInto(cli.url, 'user_2abc')).token : undefined;
  const large = await openSocket(cli);
  large.socket.write(head(cli, token, 'Content-Length: 100000000'));
  await flood(large.socket, PIECE, 100_000_000);
  expectStatus(await large.closed, status);
  const endless = await openSocket(cli);
  endless.socket.write(head(cli, token, 'Transfer-Encoding: chunked'));
  await flood(endless.socket, CHUNK);
  expectStatus(await endless.closed, status);
  expect((await fetch(cli.at('/healthz'))).status).toBe(200);
});

test('slow headers and slow bodies are given up', async () => {
  const cli = await startHttpCli({ args: ['--sandbox', WORLD] });
  const { token } = await signInto(cli.url, 'user_2abc');
  const headers = await openSocket(cli);
  headers.socket.write('POST /mcp HTTP/1.1\r\nHost: 127');
  const body = await openSocket(cli);
  body.socket.write(`${head(cli, token, 'Content-Length: 100')}{`);
  const silent = await openSocket(cli);
  expect(await headers.closed).toContain('HTTP/1.1 408');
  expect(await body.closed).toContain('HTTP/1.1 408');
  await silent.closed;
});

test('headers without end are refused', async () => {
  const cli = await startHttpCli({ args: ['--sandbox', WORLD] });
  const { socket, closed } = await openSocket(cli);
  socket.write(`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`);
  expect(await closed).toContain('HTTP/1.1 431');
});

test('more than 100 headers are refused, and none is dropped', async () => {
  const cli = await startHttpCli({ args: ['--sandbox', WORLD] });
  const ask = async (count: number) => {
    const { socket, closed } = await openSocket(cli);
    const more = Array.from({ length: count - 2 }, (_, at) => `X-${at}: y\r\n`).join('');
    socket.write(`GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${more}\r\n`);
    return closed;
  };
  expect(await ask(100)).toContain('HTTP/1.1 200');
  expect(await ask(101)).toContain('HTTP/1.1 431');
  expect(await ask(500)).toContain('HTTP/1.1 431');
});

test('a connection that sends many requests before it is answered is ended', async () => {
  const cli = await startHttpCli({ args: ['--sandbox', WORLD] });
  const { host, pathname } = new URL(cli.url);
  const ask = async (count: number) => {
    const { socket, closed } = await openSocket(cli);
    const more = `POST ${pathname} HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 0\r\n\r\n`;
    socket.write(more.repeat(count - 1) + more.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'));
    return [...(await closed).matchAll(/HTTP\/1\.1 401/g)].length;
  };
  expect(await ask(10)).toBe(10);
  expect(await ask(20_000)).toBeLessThanOrEqual(10);
  expect((await fetch(cli.at('/healthz'))).status).toBe(200);
  // All that were begun are over, so that nothing is waited for at the end.
  await expect.poll(() => cli.log().filter(({ path }) => path === pathname)).toHaveLength(20);
  cli.child.kill('SIGTERM');
  await cli.ended;
  const at = (name: string) => Date.parse(String(cli.log().find(({ event }) => event === name)?.time));
  expect(at('end') - at('ending')).toBeLessThan(10_000);
});
