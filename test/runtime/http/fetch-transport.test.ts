import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createFetchTransport } from '../../../src/runtime/http/fetch-transport.ts';
import type { Outgoing } from '../../../src/runtime/http/outgoing-request.ts';

const PROXY = 'http://proxy.example:3128';

test.each([
  { origin: 'https://api.clerk.com', env: { HTTPS_PROXY: PROXY }, code: 'PROXY_UNUSABLE' },
  { origin: 'https://api.clerk.com', env: { HTTP_PROXY: PROXY }, code: 'PROXY_UNUSABLE' },
  { origin: 'https://api.clerk.com', env: { HTTPS_PROXY: PROXY, NO_PROXY: 'example.com' }, code: 'PROXY_UNUSABLE' },
  { origin: 'https://api.clerk.com', env: { HTTPS_PROXY: PROXY, NO_PROXY: 'lerk.com' }, code: 'PROXY_UNUSABLE' },
  // Set by the program, it has come too late for Node.
  { origin: 'https://api.clerk.com', env: { HTTPS_PROXY: PROXY, NODE_USE_ENV_PROXY: '1' }, code: 'PROXY_UNUSABLE' },
  { origin: 'https://api.clerk.com', env: { HTTPS_PROXY: 'socks://proxy.example' }, code: 'PROXY_ADDRESS' },
])('$env.HTTPS_PROXY $env.NO_PROXY: $code', ({ origin, env, code }) => {
  expect(() => createFetchTransport(origin, env)).toThrow(code);
});

test.each([
  { origin: 'https://api.clerk.com', env: {} },
  { origin: 'https://api.clerk.com', env: { HTTPS_PROXY: PROXY, NO_PROXY: 'clerk.com' } },
  { origin: 'https://api.clerk.com', env: { HTTPS_PROXY: PROXY, NO_PROXY: 'a.example, *.clerk.com' } },
  { origin: 'https://api.clerk.com', env: { HTTPS_PROXY: PROXY, NO_PROXY: '*' } },
  { origin: 'http://127.0.0.1:4000', env: { HTTP_PROXY: PROXY } },
])('$origin is reached with $env', ({ origin, env }) => {
  expect(createFetchTransport(origin, env)).toBeTypeOf('function');
});

test('where Node takes the proxies of its start, https goes through one, and plain http to this machine is refused', () => {
  const dispatcher = Symbol.for('undici.globalDispatcher.1');
  // Once Node's fetch was used it is there, and stays.
  const before = Reflect.get(globalThis, dispatcher);
  onTestFinished(() => {
    if (before === undefined) Reflect.deleteProperty(globalThis, dispatcher);
    else Reflect.set(globalThis, dispatcher, before);
  });
  class EnvHttpProxyAgent {}
  Reflect.set(globalThis, dispatcher, new EnvHttpProxyAgent());
  expect(createFetchTransport('https://api.clerk.com', { HTTPS_PROXY: PROXY })).toBeTypeOf('function');
  expect(() => createFetchTransport('http://127.0.0.1:4000', { HTTP_PROXY: PROXY })).toThrow('PROXY_UNUSABLE');
});

test('a proxy that is set later is noticed at the next request', async () => {
  const env: NodeJS.ProcessEnv = {};
  const send = createFetchTransport('https://api.clerk.com', env);
  env.HTTPS_PROXY = PROXY;
  await expect(send({} as Outgoing)).rejects.toMatchObject({ code: 'PROXY_UNUSABLE' });
});

test('a redirect is refused, and not followed', async () => {
  const visited: unknown[] = [];
  const server = createServer(({ url }, response) => {
    visited.push(url);
    response.writeHead(307, { location: '/elsewhere' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const request: Outgoing = {
    method: 'GET',
    url: `${origin}/v1/users`,
    headers: new Headers({ authorization: 'Bearer k' }),
    signal: new AbortController().signal,
    deadline: Number.POSITIVE_INFINITY,
    progress: { begun: true, sent: false },
  };
  await expect(createFetchTransport(origin, {})(request)).rejects.toMatchObject({ code: 'REDIRECT' });
  expect(visited).toEqual(['/v1/users']);
});
