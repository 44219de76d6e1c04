import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExchange } from '../../../src/runtime/http/exchange.ts';
import { createDispatcher } from '../../../src/runtime/http/proxy.ts';
import { startProxy, type TestProxy } from '../../support/clerk/proxy.ts';

const { emitWarning } = process;
const warnings: string[] = [];
const listen = (warning: Error) => void warnings.push(warning.message);
let proxy: TestProxy;
beforeAll(async () => {
  process.on('warning', listen);
  // What matters is whether it was asked.
  proxy = await startProxy(403);
});
afterAll(() => {
  process.off('warning', listen);
  proxy?.close();
});

/** Tells whether a request to an origin uses the proxy; in the environment, PORT stands for the proxy's port. */
async function asks(origin: string, env: Record<string, string>): Promise<boolean> {
  proxy.tunnels.length = 0;
  const given = Object.entries(env).map(([name, value]) => [name, value.replace('PORT', `${proxy.port}`)]);
  const dispatcher = createDispatcher(origin, Object.fromEntries(given));
  // Nobody listens on port 1: what goes there directly fails too.
  const request = { signal: new AbortController().signal, progress: { begun: true, sent: false } };
  const response = new Promise((resolve, reject) => {
    dispatcher.dispatch({ origin, path: '/', method: 'GET' }, openExchange(request, { resolve, reject }));
  });
  await expect(response).rejects.toThrow();
  await dispatcher.destroy();
  return proxy.tunnels.length > 0;
}

const HTTPS = 'https://localhost:1';

test.each<{ env: Record<string, string>; origin?: string; want: boolean }>([
  { env: {}, want: false },
  { env: { HTTPS_PROXY: 'http://127.0.0.1:PORT' }, want: true },
  { env: { https_proxy: 'http://127.0.0.1:PORT/' }, want: true },
  { env: { HTTPS_PROXY: '127.0.0.1:PORT' }, want: true },
  { env: { HTTP_PROXY: 'http://127.0.0.1:PORT' }, want: true },
  { env: { http_proxy: 'http://127.0.0.1:PORT' }, want: true },
  { env: { https_proxy: 'http://127.0.0.1:PORT', HTTPS_PROXY: 'http://127.0.0.1:1' }, want: true },
  { env: { HTTPS_PROXY: 'http://127.0.0.1:PORT', HTTP_PROXY: 'http://127.0.0.1:1' }, want: true },
  { env: { HTTPS_PROXY: '', HTTP_PROXY: 'http://127.0.0.1:PORT' }, want: true },
  { env: { HTTPS_PROXY: 'http://127.0.0.1:PORT', NO_PROXY: '' }, want: true },
  { env: { HTTPS_PROXY: 'http://127.0.0.1:PORT', NO_PROXY: 'example.com,.local,localhost:2' }, want: true },
  { env: { HTTPS_PROXY: 'http://127.0.0.1:PORT', NO_PROXY: 'example.com, localhost' }, want: false },
  { env: { HTTPS_PROXY: 'http://127.0.0.1:PORT', no_proxy: 'localhost:1' }, want: false },
  { env: { HTTPS_PROXY: 'http://127.0.0.1:PORT', NO_PROXY: '*' }, want: false },
  { env: { HTTPS_PROXY: 'http://127.0.0.1:PORT', NO_PROXY: 'example.com *' }, want: false },
  { env: { HTTPS_PROXY: 'http://127.0.0.1:PORT', NO_PROXY: 'host' }, want: true },
  {
    env: { HTTPS_PROXY: 'http://127.0.0.1:PORT', NO_PROXY: 'localhost' },
    origin: 'https://api.localhost:1',
    want: false,
  },
  {
    env: { HTTPS_PROXY: 'http://127.0.0.1:PORT', NO_PROXY: 'localhost:1' },
    origin: 'https://api.localhost:1',
    want: false,
  },
  {
    env: { HTTPS_PROXY: 'http://127.0.0.1:PORT', NO_PROXY: 'localhost:2' },
    origin: 'https://api.localhost:1',
    want: true,
  },
  {
    env: { HTTPS_PROXY: 'http://127.0.0.1:PORT', NO_PROXY: '.localhost' },
    origin: 'https://api.localhost:1',
    want: false,
  },
  // Plain http: the key would leave this machine in the clear.
  { env: { HTTP_PROXY: 'http://127.0.0.1:PORT' }, origin: 'http://127.0.0.1:1', want: true },
  { env: { HTTP_PROXY: 'localhost:PORT' }, origin: 'http://127.0.0.1:1', want: true },
  { env: { HTTP_PROXY: 'http://127.0.0.1:PORT', NO_PROXY: '127.0.0.1' }, origin: 'http://127.0.0.1:1', want: false },
  { env: { HTTP_PROXY: 'http://proxy.example:PORT' }, origin: 'http://127.0.0.1:1', want: false },
  { env: { HTTP_PROXY: 'http://127.0.0.1.example:PORT' }, origin: 'http://127.0.0.1:1', want: false },
  { env: { HTTPS_PROXY: 'http://127.0.0.1:PORT' }, origin: 'http://127.0.0.1:1', want: false },
])('$env through the proxy: $want', async ({ env, origin = HTTPS, want }) => {
  expect(await asks(origin, env)).toBe(want);
});

test.each(['socks5://127.0.0.1:1', 'http://a:b:c', 'http://', 'ftp://proxy.example', '://'])(
  '%s is no proxy, and matters only where one is needed',
  (HTTPS_PROXY) => {
    expect(() => createDispatcher(HTTPS, { HTTPS_PROXY })).toThrow('PROXY_ADDRESS');
    expect(() => createDispatcher('http://127.0.0.1:1', { HTTPS_PROXY })).not.toThrow();
  },
);

test('there was no warning, and any later one comes through', async () => {
  await new Promise((resolve) => setImmediate(resolve));
  expect([warnings, process.emitWarning]).toEqual([[], emitWarning]);
});
