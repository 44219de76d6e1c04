import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { inspect } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type ClerkError, createClerkClient } from '../../src/client/index.ts';

const SHAPED = 'sk_live_CAUSEKEYCAUSEKEYCAUSEKEY';
const LEGACY = 'live_CAUSEKEYCAUSEKEYCAUSEKEY';
const PASSWORD = 'pr0xy-passw0rd';

/** Ways in which a text can hold a credential. */
const spellings = (text: string) => [
  text,
  Buffer.from(text).toString('base64').replace(/=+$/, ''),
  Buffer.from(`user:${text}`).toString('base64').replace(/=+$/, ''),
  Buffer.from(text).toString('hex'),
  text.replaceAll('_', '%5F'),
];

/** Everything that a program could print of an error. */
function printed(error: unknown): string {
  const deep = { depth: Number.POSITIVE_INFINITY, maxArrayLength: null, maxStringLength: null };
  const all = { ...deep, showHidden: true, getters: true, customInspect: false };
  const cause = error instanceof Error ? error.cause : undefined;
  return [inspect(error), inspect(error, all), JSON.stringify(error), JSON.stringify(cause)].join('\n');
}

async function failure(options: Parameters<typeof createClerkClient>[0]): Promise<ClerkError> {
  const clerk = createClerkClient({ timeout: 5000, ...options });
  return clerk.users.deleteUser({ user_id: 'user_1' }).then(
    () => expect.unreachable(),
    (error: unknown) => error as ClerkError,
  );
}

function expectClean(error: ClerkError, ...secrets: string[]): void {
  const text = printed(error);
  expect(secrets.flatMap(spellings).filter((secret) => text.includes(secret))).toEqual([]);
}

const withFields = (fields: object) => Object.assign(new Error('a'), fields);
const nested = (key: string) => {
  let value: object = { key };
  for (let depth = 0; depth < 12; depth++) value = { value };
  return withFields({ value });
};

test.each<[string, (key: string, request: Request) => unknown]>([
  ['its message', (key) => new Error(`bad header ${key}`)],
  ['its message, in base64', (key) => new Error(Buffer.from(`user:${key}`).toString('base64'))],
  ['its message, in hexadecimal', (key) => new Error(Buffer.from(key).toString('hex'))],
  ['its message, escaped', (key) => new Error(`https://a.example/?key=${key.replaceAll('_', '%5F')}`)],
  ["its cause's message", (key) => new TypeError('fetch failed', { cause: new Error(key) })],
  ['its name', (key) => withFields({ name: key })],
  ['its code', (key) => withFields({ code: key })],
  ['a host name', (key) => withFields({ hostname: key })],
  ['a deep value', nested],
  ['a long list', (key) => withFields({ rawHeaders: [...Array(120).fill('x'), key] })],
  ['a long text', (key) => withFields({ body: 'x'.repeat(10_001) + key })],
  ['bytes', (key) => withFields({ data: Buffer.from(key) })],
  ['a hidden value', (key) => Object.defineProperty(new Error('a'), 'request', { value: { key } })],
  ['a getter', (key) => Object.defineProperty(new Error('a'), 'config', { get: () => ({ key }), enumerable: true })],
  ['its JSON', (key) => withFields({ toJSON: () => ({ key }) })],
  ['its request', (_, request) => withFields({ request })],
  ['a text that is thrown', (key) => key],
])('an error with the key in %s has a cause without it', async (_, make) => {
  for (const secretKey of [SHAPED, LEGACY]) {
    const fetch = async (request: Request) => {
      throw make(secretKey, request);
    };
    expectClean(await failure({ secretKey, apiUrl: 'http://127.0.0.1:9', fetch }), secretKey);
  }
});

/** Starts a server that responds to whatever comes. */
async function respondWith(respond: (received: string) => string): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => {}).once('data', (data) => socket.end(respond(String(data))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

test.each<[string, (request: string) => string]>([
  ['all of the request', (request) => request],
  ['the request behind much else', (request) => '<'.padEnd(12_000, 'x') + request],
  ['it as a chunk', (request) => `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nZZ${request}`],
  ['the key alone', (request) => `<${/bearer (.*)/i.exec(request)?.[1]}>`],
])('a server that sends back %s has it in no cause', async (_, respond) => {
  const port = await respondWith(respond);
  for (const secretKey of [SHAPED, LEGACY]) {
    const error = await failure({ secretKey, apiUrl: `http://127.0.0.1:${port}` });
    expectClean(error, secretKey);
    expect(error.cause).toMatchObject({ code: expect.stringMatching(/^(HPE_|BROKEN_OFF)/) });
  }
});

test('a proxy that sends back its password has it in no cause', async () => {
  const port = await respondWith((request) => '<'.padEnd(12_000, 'x') + request);
  vi.stubEnv('HTTPS_PROXY', `http://user:${PASSWORD}@127.0.0.1:${port}`);
  onTestFinished(() => void vi.unstubAllEnvs());
  expectClean(await failure({ secretKey: SHAPED }), PASSWORD, SHAPED);
});

test.each([
  ['as it is', PASSWORD],
  ['in a header', Buffer.from(`user:${PASSWORD}`).toString('base64')],
])("a message with a proxy's password %s is left out", async (_, text) => {
  vi.stubEnv('HTTPS_PROXY', `http://user:${PASSWORD}@127.0.0.1:9`);
  onTestFinished(() => void vi.unstubAllEnvs());
  const fetch = () => Promise.reject(Object.assign(new Error(`bad ${text}`), { code: 'EPIPE' }));
  const error = await failure({ secretKey: SHAPED, apiUrl: 'http://127.0.0.1:9', fetch });
  expect(error.cause).toMatchObject({ message: '', code: 'EPIPE' });
  expectClean(error, PASSWORD);
});

test('what says nothing secret is kept', async () => {
  const error = await failure({ secretKey: SHAPED, apiUrl: 'http://127.0.0.1:9' });
  expect(error.cause).toMatchObject({ message: 'connect ECONNREFUSED 127.0.0.1:9', code: 'ECONNREFUSED', port: 9 });
});
