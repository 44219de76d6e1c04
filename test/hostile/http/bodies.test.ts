import { afterEach, describe, expect, test, vi } from 'vitest';
import { openTestEndpoint, type TestEndpoint } from '../../support/http/endpoint.ts';
import { modernCall, outcomeOf } from '../../support/http/messages.ts';
import { head, openSocket } from '../../support/http/raw-socket.ts';

// Bodies that are large, slow, without an end or half: each is refused, and the next client is answered.

const LIMITS = { maxBody: 10_000, bodyTimeout: 150 };
const MEGABYTE = 'x'.repeat(1_000_000);

const rejections: unknown[] = [];
const onRejection = (error: unknown) => rejections.push(error);
process.on('unhandledRejection', onRejection);
afterEach(() => {
  vi.restoreAllMocks();
  expect(rejections.splice(0)).toEqual([]);
});

async function expectAlive({ send, token, notices, clerk }: TestEndpoint) {
  const good = outcomeOf(await send(token('user_theo'), modernCall('users_getUser')));
  expect(good.data).toMatchObject({ id: 'user_theo' });
  expect(notices.join()).not.toContain(clerk.secretKey);
}

describe.each([
  ['of somebody signed in', true],
  ['of nobody', false],
])('a body %s', (_who, isSignedIn) => {
  const open = async (headers: Record<string, string>) => {
    const endpoint = await openTestEndpoint(LIMITS);
    const raw = await openSocket(endpoint.url);
    const authorization = isSignedIn ? { authorization: `Bearer ${endpoint.token('user_theo')}` } : undefined;
    raw.write(head(endpoint.url, { ...headers, ...authorization }));
    return { endpoint, raw };
  };
  const status = (isSignedIn ? (code: number) => code : () => 401) as (code: number) => number;

  test('of 100 MB is refused before it comes', async () => {
    const { endpoint, raw } = await open({ 'content-length': '100000000' });
    expect(await raw.received('\r\n\r\n')).toContain(`HTTP/1.1 ${status(413)} `);
    raw.socket.destroy();
    await expectAlive(endpoint);
  });

  test("of 100 MB that doesn't say so is cut off", async () => {
    const { endpoint, raw } = await open({ 'transfer-encoding': 'chunked' });
    let isOver = false;
    void raw.ended.then(() => {
      isOver = true;
    });
    for (let sent = 0; sent < 100 && !isOver; sent += 1) {
      raw.write(`${(1_000_000).toString(16)}\r\n${MEGABYTE}\r\n`);
      await new Promise((resolve) => setImmediate(resolve));
    }
    raw.write('0\r\n\r\n');
    // A connection that is cut off while much is on its way can take the response with it.
    const text = await raw.received('\r\n\r\n').catch(() => '');
    if (text !== '') expect(text).toContain(`HTTP/1.1 ${status(413)} `);
    raw.socket.destroy();
    await expectAlive(endpoint);
  });

  test('that stops half-way is given up, and its connection with it', async () => {
    const { endpoint, raw } = await open({ 'content-length': '100' });
    raw.write('{"jsonrpc":');
    expect(await raw.received('\r\n\r\n')).toContain(`HTTP/1.1 ${status(408)} `);
    if (isSignedIn) await raw.ended;
    raw.socket.destroy();
    await expectAlive(endpoint);
  });

  test('that comes a byte at a time, without an end, is given up', async () => {
    const { endpoint, raw } = await open({ 'transfer-encoding': 'chunked' });
    const drip = setInterval(() => raw.write('1\r\n \r\n'), 5);
    expect(await raw.received('\r\n\r\n')).toContain(`HTTP/1.1 ${status(408)} `);
    clearInterval(drip);
    if (isSignedIn) await raw.ended;
    raw.socket.destroy();
    await expectAlive(endpoint);
  });

  test('whose sender goes away leaves nothing behind', async () => {
    const { endpoint, raw } = await open({ 'content-length': '100' });
    raw.write('{');
    await new Promise((resolve) => setTimeout(resolve, 20));
    raw.socket.destroy();
    await raw.ended;
    await expectAlive(endpoint);
  });
});

test.each([
  ['no request', 'hello\r\n\r\n'],
  ['half a request', 'POST /mcp HTTP/1.1\r\nhost: 127.0.0.1\r\nauthor'],
  ['no host', 'POST /mcp HTTP/1.0\r\n\r\n'],
  ['a host of somebody else', 'POST /mcp HTTP/1.1\r\nhost: evil.example\r\ncontent-length: 0\r\n\r\n'],
  ['a host that is none', 'POST /mcp HTTP/1.1\r\nhost: a b<>\r\ncontent-length: 0\r\n\r\n'],
  ['two hosts', 'POST /mcp HTTP/1.1\r\nhost: 127.0.0.1\r\nhost: evil.example\r\ncontent-length: 0\r\n\r\n'],
  [
    'an address of somebody else',
    'POST http://evil.example/mcp HTTP/1.1\r\nhost: evil.example\r\ncontent-length: 0\r\n\r\n',
  ],
  ['a path that is none', 'POST //[ HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 0\r\n\r\n'],
  ['a path with a backslash', 'POST /\\mcp HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 0\r\n\r\n'],
  ['two lengths', 'POST /mcp HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n'],
  [
    'a length and chunks',
    'POST /mcp HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n',
  ],
  ['an upgrade', 'GET /mcp HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n'],
])('%s lets nobody in, and ends nothing', async (_label, text) => {
  const endpoint = await openTestEndpoint(LIMITS);
  const raw = await openSocket(endpoint.url);
  raw.write(text);
  raw.socket.end();
  const answer = await Promise.race([raw.ended, new Promise<string>((resolve) => setTimeout(resolve, 300, ''))]);
  expect(answer).not.toMatch(/^HTTP\/1\.1 [235]/);
  raw.socket.destroy();
  await expectAlive(endpoint);
});

test('an address with a user and a password is refused, and told to nobody', async () => {
  const endpoint = await openTestEndpoint(LIMITS);
  const token = endpoint.token('user_theo');
  const { host } = new URL(endpoint.url);
  for (const authorization of ['', `authorization: Bearer ${token}\r\n`]) {
    const raw = await openSocket(endpoint.url);
    raw.write(
      `POST http://a:b@x.example/mcp?Access_Token=${token} HTTP/1.1\r\nhost: ${host}\r\n${authorization}content-type: application/json\r\ncontent-length: 2\r\n\r\n{}`,
    );
    expect(await raw.received('\r\n\r\n')).toContain('HTTP/1.1 400 ');
    raw.socket.destroy();
  }
  expect(endpoint.notices).toEqual([]);
  await expectAlive(endpoint);
});
