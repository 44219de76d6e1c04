import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { startRecordingClerk } from '../support/clerk/recording-clerk.ts';
import { parseLines, runCli, startCli } from '../support/process/cli.ts';
import { clients } from '../support/process/clients.ts';
import { httpClients, signInto, startHttpCli } from '../support/process/http-cli.ts';
import { WORLD } from '../support/sandbox/world.ts';

// The real program in processes in which an SDK was registered before its start, by another copy of OpenTelemetry's API
// than the one that is bundled.

const SDK = new URL('../support/telemetry/exporting-sdk.mjs', import.meta.url).href;
const LOADER = new URL('../support/telemetry/copying-loader.mjs', import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'telemetry-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PARENT = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const KEY = { CLERK_SECRET_KEY: 'sk_test_0123456789' };

/** Returns the environment of a process with an SDK, and what that exported by the end of the process. */
function exporting() {
  const EXPORTED = join(folder, `${Math.random()}.jsonl`);
  const lines = () => (existsSync(EXPORTED) ? parseLines(readFileSync(EXPORTED, 'utf8')) : []);
  return {
    env: { NODE_OPTIONS: `--import ${SDK}`, EXPORTED },
    text: () => readFileSync(EXPORTED, 'utf8'),
    spans: () => lines().filter((line) => 'span' in line),
    metric: (name: string) => lines().findLast(({ metric }) => metric === name)?.points,
  };
}

describe.each(clients)('over stdio, %s', (_, connect) => {
  test('a call is a span, and exported before the process ends', async () => {
    const { env, spans, metric, text } = exporting();
    const client = await connect({ args: ['--sandbox', WORLD], env });
    await client.call('users_getUser', { user_id: 'user_xyz' });
    await client.close();
    await expect.poll(() => spans().map(({ span }) => span)).toEqual(['execute_tool users.getUser']);
    await expect.poll(() => metric('clerk_agent_toolkit.calls')).toMatchObject([{ value: 1 }]);
    expect(text()).not.toMatch(/user_xyz|@/);
  });
});

test('a message brings its trace, and Clerk gets it, without baggage', async () => {
  const clerk = await startRecordingClerk();
  onTestFinished(clerk.close);
  const { env, spans } = exporting();
  const { send, responseTo, child, ended } = startCli({ args: ['--api-url', clerk.url], env: { ...env, ...KEY } });
  send({ id: 0, method: 'initialize', params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: {} } });
  const _meta = { traceparent: PARENT, tracestate: 'vendor=a1', baggage: 'email=ada@example.com' };
  const params = { name: 'users_getUser', arguments: { user_id: 'user_1' }, _meta };
  send({ id: 1, method: 'tools/call', params });
  await responseTo(1);
  child.stdin.end();
  await ended;
  const [span] = spans();
  const [, traceId, parent] = PARENT.split('-');
  expect(span).toMatchObject({ traceId, parent, attributes: { 'mcp.method.name': 'tools/call' } });
  const [request] = clerk.take();
  expect(request?.headers).toMatchObject({ traceparent: `00-${traceId}-${span?.spanId}-01`, tracestate: 'vendor=a1' });
  expect(request?.headers).not.toHaveProperty('baggage');
});

test('under a loader that copies what modules export, calls are spans, and Clerk gets their trace', async () => {
  const clerk = await startRecordingClerk();
  onTestFinished(clerk.close);
  const { env, spans } = exporting();
  const args = ['call', 'users.getUser', '--user-id', 'user_1', '--api-url', clerk.url];
  const { stderr } = await runCli({
    args,
    env: { ...env, ...KEY, NODE_OPTIONS: `--import ${LOADER} --import ${SDK}` },
  });
  expect(stderr).toBe('');
  const [span] = spans();
  expect(span?.span).toBe('execute_tool users.getUser');
  expect(clerk.take()[0]?.headers.traceparent).toBe(`00-${span?.traceId}-${span?.spanId}-01`);
});

test('a call from the command line is a span', async () => {
  const { env, spans } = exporting();
  const args = ['call', 'users.getUser', '--user-id', 'user_nobody', '--sandbox'];
  expect((await runCli({ args, env })).code).toBe(2);
  expect(spans()).toMatchObject([
    {
      span: 'execute_tool users.getUser',
      attributes: { 'error.type': 'not_found', 'clerk_agent_toolkit.clerk_status': 404 },
    },
  ]);
});

test('over HTTP, calls go to the SDK and to Prometheus', async () => {
  const { env, spans, metric } = exporting();
  const cli = await startHttpCli({ args: ['--sandbox', WORLD, '--metrics-port', '0'], env });
  const { provider } = await signInto(cli.url, 'user_2abc');
  const [, connect] = httpClients[1] as (typeof httpClients)[number];
  const client = await connect(cli.url, provider);
  await client.call('users_getUser', { user_id: 'user_xyz' });
  await client.call('users_getUser', { id: 'user_xyz' });
  await cli.logged('start');
  const { metrics_port } = cli.log().find(({ event }) => event === 'start') ?? {};
  const metrics = `http://127.0.0.1:${metrics_port}`;
  const text = await (await fetch(`${metrics}/metrics`)).text();
  const labels = 'gen_ai_tool_name="users.getUser",clerk_agent_toolkit_tier="read"';
  const rule = 'clerk_agent_toolkit_access_rule="everybody"';
  expect(text.split('\n')).toEqual(
    expect.arrayContaining([
      `clerk_agent_toolkit_calls_total{${labels},${rule},clerk_agent_toolkit_decision="allowed"} 1`,
      'clerk_agent_toolkit_refusals_total{gen_ai_tool_name="users.getUser",clerk_agent_toolkit_refused_by="bad_arguments"} 1',
      'clerk_agent_toolkit_active_calls 0',
    ]),
  );
  expect(text).not.toMatch(/user_2abc|user_xyz/);
  expect((await fetch(metrics)).status).toBe(404);
  expect((await fetch(`${metrics}/metrics`, { method: 'POST' })).status).toBe(404);
  expect((await fetch(cli.at('/metrics'))).status).toBe(404);
  cli.child.kill('SIGTERM');
  expect(await cli.ended).toMatchObject({ code: 0 });
  const span = { span: 'execute_tool users.getUser', attributes: { 'clerk_agent_toolkit.access_rule': 'everybody' } };
  expect(spans()).toMatchObject([span, span]);
  expect(metric('clerk_agent_toolkit.calls')).toHaveLength(2);
});

test('without an SDK, metrics alone are there for Prometheus', async () => {
  const cli = await startHttpCli({ args: ['--sandbox', '--metrics-port', '0'] });
  await cli.logged('start');
  const { metrics_port } = cli.log().find(({ event }) => event === 'start') ?? {};
  expect((await fetch(`http://127.0.0.1:${metrics_port}/metrics`)).status).toBe(200);
  cli.child.kill('SIGTERM');
  expect(await cli.ended).toMatchObject({ code: 0 });
});

test('metrics of this machine are for its own names alone, also under a loader that copies', async () => {
  const cli = await startHttpCli({ args: ['--sandbox', '--metrics-port', '0'], node: ['--import', LOADER] });
  await cli.logged('start');
  const { metrics_port: port } = cli.log().find(({ event }) => event === 'start') ?? {};
  const statusFor = async (host: string) => {
    const asked = request({ host: '127.0.0.1', port: Number(port), path: '/metrics', headers: { host } }).end();
    const [response] = await once(asked, 'response');
    response.resume();
    return response.statusCode;
  };
  const hosts = [
    `127.0.0.1:${port}`,
    'localhost',
    '[::1]:9464',
    `evil.example:${port}`,
    '127.0.0.1.evil.example',
    'a b',
  ];
  const statuses = [];
  for (const host of hosts) statuses.push(await statusFor(host));
  expect(statuses).toEqual([200, 200, 200, 403, 403, 403]);
});

test('a port for metrics that is taken ends the start', async () => {
  const taken = await startHttpCli({ args: ['--sandbox', '--metrics-port', '0'] });
  await taken.logged('start');
  const { metrics_port } = taken.log().find(({ event }) => event === 'start') ?? {};
  const args = ['serve', '--http', '127.0.0.1:0', '--sandbox', '--metrics-port', String(metrics_port)];
  const { code, stderr } = await runCli({ args });
  expect([code, stderr]).toEqual([
    1,
    expect.stringContaining(`--metrics-port ${metrics_port}: another program listens on port ${metrics_port}.`),
  ]);
});
