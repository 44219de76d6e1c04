import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createToolkit } from '../../src/runtime/toolkit.ts';
import { type HttpsClerk, startHttpsClerk } from '../support/clerk/https-clerk.ts';
import { startProxy, type TestProxy } from '../support/clerk/proxy.ts';
import { startRecordingClerk } from '../support/clerk/recording-clerk.ts';
import { CLI, patiently, startCli } from '../support/process/cli.ts';
import { closedPort } from '../support/process/closed-port.ts';
import { WORLD } from '../support/sandbox/world.ts';

const KEY = 'sk_test_network0123456789';
const told = (part: string) => expect.stringContaining(part);

let clerk: HttpsClerk;
beforeAll(async () => {
  clerk = await startHttpsClerk();
});
afterAll(() => clerk?.close());

/** Requests a user from a new process, `times` times; returns the responses and the process's output. */
async function ask(env: Record<string, string>, { args = ['--api-url', clerk.url], times = 1 } = {}) {
  clerk.keys.length = 0;
  const cli = startCli({
    args: patiently(['--tools=users.getUser', ...args]),
    env: { CLERK_SECRET_KEY: KEY, ...env },
  });
  onTestFinished(() => void cli.child.kill('SIGKILL'));
  const answers = [];
  for (let id = 1; id <= times; id++) {
    cli.send({ id, method: 'tools/call', params: { name: 'users_getUser', arguments: { user_id: 'user_123' } } });
    const { result } = (await cli.responseTo(id)) as { result: { structuredContent: { id?: string; error?: object } } };
    answers.push(result.structuredContent);
  }
  expect(cli.out.stdout + cli.out.stderr).not.toContain(KEY);
  return { answers, answer: answers[0], stderr: cli.out.stderr };
}

async function proxy(answer?: number): Promise<TestProxy> {
  const started = await startProxy(answer);
  onTestFinished(started.close);
  return started;
}

describe('a certificate', () => {
  test('that nobody vouches for is not accepted, and nothing is sent', async () => {
    const { answer, stderr } = await ask({});
    expect(answer?.error).toMatchObject({
      kind: 'unavailable',
      message: "The certificate from Clerk's address was not accepted (DEPTH_ZERO_SELF_SIGNED_CERT).",
      hint: told('NODE_EXTRA_CA_CERTS'),
    });
    expect([clerk.keys, stderr]).toEqual([[], '']);
  });

  test('is accepted with NODE_EXTRA_CA_CERTS; the connection is kept', async () => {
    const before = clerk.connections();
    const { answers, stderr } = await ask({ NODE_EXTRA_CA_CERTS: clerk.ca }, { times: 3 });
    expect(answers.map(({ id }) => id)).toEqual(['user_safe', 'user_safe', 'user_safe']);
    expect([clerk.connections() - before, stderr]).toEqual([1, '']);
  });

  test.each([
    { why: 'for another host', options: { host: 'clerk.example' }, code: 'ERR_TLS_CERT_ALTNAME_INVALID' },
    { why: 'of last week', options: { expires: new Date(Date.now() - 86_400_000) }, code: 'CERT_HAS_EXPIRED' },
  ])('$why is not accepted, whoever vouches for it', async ({ options, code }) => {
    const bad = await startHttpsClerk(options);
    onTestFinished(bad.close);
    const { answer } = await ask({ NODE_EXTRA_CA_CERTS: bad.ca }, { args: ['--api-url', bad.url] });
    expect(answer?.error).toMatchObject({ kind: 'unavailable', message: told(code) });
    expect(bad.keys).toEqual([]);
  });
});

describe('through a proxy', () => {
  // Which variables say so is a table in test/runtime/http/proxy.test.ts.
  test.each<{ why: string; env: Record<string, string>; through: boolean }>([
    { why: 'named by HTTPS_PROXY, the call goes', env: {}, through: true },
    { why: 'the call does not go when NO_PROXY names the host,', env: { NO_PROXY: 'localhost' }, through: false },
  ])('$why without a warning', async ({ env, through }) => {
    const { port, tunnels, requests } = await proxy();
    const given = { HTTPS_PROXY: `http://127.0.0.1:${port}`, NODE_EXTRA_CA_CERTS: clerk.ca, ...env };
    const { answers, stderr } = await ask(given, { times: 2 });
    expect(answers.map(({ id }) => id)).toEqual(['user_safe', 'user_safe']);
    const target = clerk.url.slice('https://'.length);
    expect(tunnels).toEqual(through ? [{ target, credentials: undefined }] : []);
    expect([clerk.keys, requests, stderr]).toEqual([[`Bearer ${KEY}`, `Bearer ${KEY}`], [], '']);
  });

  test('a certificate is judged as without one', async () => {
    const { port, tunnels } = await proxy();
    const { answer } = await ask({ HTTPS_PROXY: `127.0.0.1:${port}` });
    expect(answer?.error).toMatchObject({ kind: 'unavailable', message: told('DEPTH_ZERO_SELF_SIGNED_CERT') });
    expect([tunnels.length, clerk.keys]).toEqual([1, []]);
  });

  test.each([403, 407])(
    'that answers %d, the call fails; its password is sent to it and told nobody',
    async (status) => {
      const { port, tunnels } = await proxy(status);
      const { answer, stderr } = await ask({ HTTPS_PROXY: `http://me:hunter%402@127.0.0.1:${port}` });
      expect(answer?.error).toMatchObject({
        kind: 'unavailable',
        message: 'The proxy that HTTPS_PROXY names did not let the request through.',
      });
      expect(tunnels.map(({ credentials }) => credentials)).toEqual([`Basic ${btoa('me:hunter@2')}`]);
      expect(JSON.stringify(answer) + stderr).not.toContain('hunter');
      expect(clerk.keys).toEqual([]);
    },
  );

  test.each([
    {
      why: 'that is none',
      HTTPS_PROXY: 'socks5://user:secret@127.0.0.1:1',
      message: told('not the address of an HTTP proxy'),
    },
    { why: 'that is nonsense', HTTPS_PROXY: 'http://secret:x:y', message: told('not the address of an HTTP proxy') },
    { why: 'that is not there', HTTPS_PROXY: 'closed', message: told('(ECONNREFUSED)') },
  ])('$why, the call fails', async ({ HTTPS_PROXY, message }) => {
    const given = HTTPS_PROXY === 'closed' ? `http://127.0.0.1:${await closedPort()}` : HTTPS_PROXY;
    const { answer, stderr } = await ask({ HTTPS_PROXY: given });
    expect(answer?.error).toMatchObject({ kind: 'unavailable', message });
    expect(JSON.stringify(answer) + stderr).not.toContain('secret');
  });

  test('that never answers, the call ends when its time is up', async () => {
    const { port } = await proxy(0);
    const args = ['--api-url', clerk.url, '--timeout=0.5'];
    const { answer } = await ask({ HTTPS_PROXY: `127.0.0.1:${port}` }, { args });
    expect(answer?.error).toMatchObject({
      kind: 'timeout',
      message: 'The call was not sent: there was no connection to Clerk within 0.5 s.',
      sent: false,
    });
  });
});

test.each([
  { name: 'users_getUser', connections: 3 },
  { name: 'users_updateUserUnsafeMetadata', connections: 1 },
])('a proxy that closes the connection is asked $connections times for each $name, and never again', async (row) => {
  const { port, tunnels } = await proxy(-1);
  const args = row.name === 'users_getUser' ? { user_id: 'u' } : { user_id: 'u', metadata: { a: 1 } };
  const toolkit = await createToolkit({ secretKey: KEY, apiUrl: 'https://localhost:1', timeout: 600_000 });
  vi.stubEnv('HTTPS_PROXY', `http://127.0.0.1:${port}`);
  onTestFinished(() => void vi.unstubAllEnvs());
  // Whatever a call goes on with after it is over would come while the next one is made.
  for (const calls of [1, 2, 3]) {
    const { data } = await toolkit.call(row.name, args);
    expect(data.error).toMatchObject({
      kind: 'unavailable',
      message: 'The proxy that HTTPS_PROXY names closed the connection before opening a tunnel.',
    });
    expect(tunnels.length).toBe(calls * row.connections);
  }
});

test.each([
  { why: 'goes through a proxy that is here too', name: 'HTTP_PROXY', host: '127.0.0.1', through: 1 },
  { why: 'leaves this machine for no proxy elsewhere', name: 'HTTP_PROXY', host: 'proxy.example', through: 0 },
  { why: 'has nothing to do with HTTPS_PROXY', name: 'HTTPS_PROXY', host: '127.0.0.1', through: 0 },
])('plain http $why', async ({ name, host, through }) => {
  const { port, tunnels, requests } = await proxy();
  const here = await startRecordingClerk();
  onTestFinished(here.close);
  const { answer, stderr } = await ask({ [name]: `http://${host}:${port}` }, { args: ['--api-url', here.url] });
  const asked = here.take().length;
  expect({ answer, asked, through: tunnels.length, requests, stderr }).toEqual({
    answer: {},
    asked: 1,
    through,
    requests: [],
    stderr: '',
  });
});

test('the sandbox needs no network: no proxy can break it', async () => {
  const { answer } = await ask(
    { HTTPS_PROXY: 'socks5://127.0.0.1:1', HTTP_PROXY: '127.0.0.1:1' },
    { args: ['--sandbox', WORLD] },
  );
  expect(answer?.id).toBe('user_123');
});

test('the typed client goes the same way, and a kept connection does not keep its program running', async () => {
  const { port, tunnels } = await proxy();
  const program = `
    import { createClerkClient } from ${JSON.stringify(pathToFileURL(CLI.replace('cli.js', 'client.js')).href)};
    console.log((await createClerkClient().users.getUser({ user_id: 'user_123' })).id);`;
  const env = { CLERK_SECRET_KEY: KEY, CLERK_API_URL: clerk.url, NODE_EXTRA_CA_CERTS: clerk.ca };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...env, HTTPS_PROXY: `127.0.0.1:${port}` },
  });
  expect([stdout, stderr, tunnels.length]).toEqual(['user_safe\n', '', 1]);
});
