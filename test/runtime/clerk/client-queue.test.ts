import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, test } from 'vitest';
import { createHttpClient } from '../../../src/runtime/clerk/client.ts';
import { createToolkit } from '../../../src/runtime/toolkit.ts';
import { startSilentClerk } from '../../support/clerk/silent-clerk.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** Starts a server, which ends with the test. */
async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
}

/** Parses the URL of a request: its path and query. */
const asked = ({ url = '' }: IncomingMessage) => new URL(url, 'http://x');

test('of 500 calls 10 are on their way at a time, in their order, and all get a response', async () => {
  const order: string[] = [];
  let most = 0;
  const waiting: (() => void)[] = [];
  const url = await listen((request, response) => {
    order.push(asked(request).searchParams.get('query') ?? '');
    most = Math.max(
      most,
      waiting.push(() => response.end('[]')),
    );
    if (waiting.length !== 10) return;
    // An eleventh would come now.
    setTimeout(() => {
      for (const answer of waiting.splice(0)) answer();
    }, 5);
  });
  const own = createHttpClient({ apiUrl: url, secretKey: 'k' });
  const names = Array.from({ length: 500 }, (_, index) => `${index}`);
  const answers = await Promise.all(names.map((query) => own.GET('/users', { params: { query: { query } } })));
  expect(answers.map(({ data }) => data)).toEqual(names.map(() => []));
  expect(most).toBe(10);
  // Ten at a time may overtake each other on ten connections, and nobody else.
  expect(order.filter((name, index) => Math.abs(Number(name) - index) >= 10)).toEqual([]);
});

test('requests that leave room to others have six on their way, and hold up no single call', async () => {
  const held: (() => void)[] = [];
  const url = await listen((request, response) => {
    const answer = () => response.end('{}');
    if (asked(request).pathname === '/v1/users') held.push(answer);
    else answer();
  });
  const own = createHttpClient({ apiUrl: url, secretKey: 'k' });
  const pages = Array.from({ length: 30 }, () => own.GET('/users', { yields: true } as Record<string, unknown>));
  // Each of these would wait for ever behind pages that took all ten places.
  for (let number = 0; number < 5; number++) await own.GET('/users/count');
  expect(held.length).toBeLessThanOrEqual(6);
  const open = setInterval(() => held.shift()?.(), 1);
  await Promise.all(pages);
  clearInterval(open);
});

test('a call that is cancelled in the queue ends at once and is never sent; the queue goes on', async () => {
  const pending: (() => void)[] = [];
  const seen: string[] = [];
  const url = await listen((request, response) => {
    seen.push(asked(request).pathname);
    pending.push(() => response.end('{}'));
  });
  const own = createHttpClient({ apiUrl: url, secretKey: 'k' });
  const running = Array.from({ length: 10 }, () => own.GET('/users/count'));
  const caller = new AbortController();
  const waiting = own.GET('/organizations', { signal: caller.signal });
  const next = own.GET('/users');
  caller.abort();
  await expect(waiting).rejects.toThrow('This operation was aborted');
  const open = setInterval(() => pending.shift()?.(), 5);
  await Promise.all([...running, next]);
  clearInterval(open);
  expect(seen.sort()).toEqual([...Array(10).fill('/v1/users/count'), '/v1/users'].sort());
});

test('an own transport that never settles is left alone when the call is over', async () => {
  const own = createHttpClient({ apiUrl: 'https://api.example', secretKey: 'k', fetch: () => new Promise(() => {}) });
  const calls = Array.from({ length: 11 }, () => own.GET('/users', { signal: AbortSignal.timeout(20) }));
  expect((await Promise.allSettled(calls)).map(({ status }) => status)).toEqual(Array(11).fill('rejected'));
});

test('an abort reaches the socket after the garbage collector has been through', async () => {
  setFlagsFromString('--expose-gc');
  const caller = new AbortController();
  let arrived = (_closed: Promise<unknown>) => {};
  // In a list, or waiting for the request would be waiting for its end too.
  const request = new Promise<Promise<unknown>[]>((resolve) => {
    arrived = (closed) => resolve([closed]);
  });
  const url = await listen((_, response) => arrived(once(response, 'close')));
  const call = createHttpClient({ apiUrl: url, secretKey: 'k' }).GET('/users', { signal: caller.signal });
  call.catch(() => {});
  const [closed] = await request;
  for (let round = 0; round < 3; round++) {
    runInNewContext('gc')();
    await new Promise((resolve) => setImmediate(resolve));
  }
  caller.abort();
  await closed;
});

test('a call whose time is up in the queue ends like any other', async () => {
  const clerk = await startSilentClerk();
  try {
    const toolkit = await createToolkit({
      secretKey: 'sk_test_1',
      apiUrl: clerk.url,
      tools: ['users.getUser'],
      timeout: 300,
    });
    const calls = Array.from({ length: 25 }, () => toolkit.call('users.getUser', { user_id: 'user_1' }));
    const errors = (await Promise.all(calls)).map(({ data }) => (data as { error?: { kind: string } }).error?.kind);
    expect(errors).toEqual(Array(25).fill('timeout'));
  } finally {
    clerk.close();
  }
});
