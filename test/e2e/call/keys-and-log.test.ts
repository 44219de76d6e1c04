import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/server.ts';
import { LONG_TIMEOUT, parseLines, runCli, startCli } from '../../support/process/cli.ts';
import { startTestSandbox } from '../../support/sandbox/world.ts';

const root = mkdtempSync(join(tmpdir(), 'call-'));
const keyFile = join(root, 'key');
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
  writeFileSync(keyFile, `${sandbox.secretKey}\n`, { mode: 0o600 });
});
afterAll(async () => {
  await sandbox.close();
  rmSync(root, { recursive: true });
});

const COMMAND = `'${process.execPath}' -p 'require("node:fs").readFileSync("${keyFile}", "utf8")'`;
const ways: [name: string, flags: string[], env: Record<string, string>][] = [
  ['a file', ['--secret-key-file', keyFile], {}],
  ['a file that the environment names', [], { CLERK_SECRET_KEY_FILE: keyFile }],
  ['a command', ['--secret-key-command', COMMAND], { CLERK_SECRET_KEY: 'sk_test_another' }],
];

test.each(ways)('a call reads the key from %s', async (_, flags, env) => {
  const args = ['call', 'users.getUser', '--user-id=user_123', '--fields=id', LONG_TIMEOUT, ...flags];
  const ended = await runCli({ args, env: { CLERK_API_URL: sandbox.url, ...env } });
  expect(ended).toEqual({ code: 0, stdout: '{"id":"user_123"}\n', stderr: '' });
});

test.each(ways)('a server reads the key from %s, and leaves standard input alone', async (_, flags, env) => {
  const cli = startCli({ args: [LONG_TIMEOUT, ...flags], env: { CLERK_API_URL: sandbox.url, ...env } });
  onTestFinished(() => void cli.child.kill('SIGKILL'));
  cli.send({ id: 1, method: 'tools/call', params: { name: 'users_getUser', arguments: { user_id: 'user_123' } } });
  expect(await cli.responseTo(1)).toHaveProperty('result.structuredContent.id', 'user_123');
  expect(JSON.stringify(cli.out)).not.toContain(sandbox.secretKey);
});

test('a key that can not be read fails the start, and names the flag', async () => {
  const missing = join(root, 'missing');
  for (const args of [
    ['--secret-key-file', missing],
    ['call', 'users.getUser', `--secret-key-file=${missing}`],
  ]) {
    expect(await runCli({ args })).toEqual({
      code: 1,
      stdout: '',
      stderr: `clerk-agent-toolkit: --secret-key-file: ${missing} does not exist. Give the full path of a file with the key.\n`,
    });
  }
  const { stderr } = await runCli({ args: ['--secret-key-command', 'cat a | b'] });
  expect(stderr).toMatch(/^clerk-agent-toolkit: --secret-key-command: The command runs without a shell: "\|" means/);
  writeFileSync(keyFile, sandbox.secretKey.replace('sk_', 'pk_'));
  const { stderr: publishable } = await runCli({ args: ['--secret-key-file', keyFile] });
  expect(publishable).toMatch(/^clerk-agent-toolkit: --secret-key-file: This is a publishable key/);
  writeFileSync(keyFile, sandbox.secretKey);
});

test('the log of a call: what happened, and nothing of whom', async () => {
  const log = join(root, 'call.jsonl');
  const env = { CLERK_SECRET_KEY: sandbox.secretKey, CLERK_API_URL: sandbox.url };
  const args = ['call', 'users.getUser', '--user-id', 'user_none', LONG_TIMEOUT, '--log', log];
  expect(await runCli({ args, env })).toMatchObject({ code: 2 });
  const text = readFileSync(log, 'utf8');
  expect(parseLines(text)).toMatchObject([
    {
      event: 'start',
      command: 'call',
      version: expect.any(String),
      flags: ['--timeout', '--log'],
      instance: 'sandbox',
    },
    { event: 'call', tool: 'users.getUser', outcome: 'not_found', ms: expect.any(Number), requests: 1 },
    { event: 'end', exit: 2 },
  ]);
  expect(text).not.toMatch(/user_none|user-id|sk_test|call\.jsonl/);
});

test('the log of a server: the client, its calls, errors of the protocol, and an end by a signal', async () => {
  const log = join(root, 'serve.jsonl');
  const env = { CLERK_SECRET_KEY: sandbox.secretKey, CLERK_API_URL: sandbox.url };
  const cli = startCli({ args: [`--log=${log}`, '--tools', '*', LONG_TIMEOUT], env });
  const clientInfo = { name: 'A\u0000 client\n\u202e sk_live_0123456789abcdef', version: '1'.repeat(100) };
  cli.send({ id: 1, method: 'initialize', params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo } });
  await cli.responseTo(1);
  cli.send({ method: 'notifications/initialized' });
  const call = (id: number, name: string, args: object) =>
    cli.send({ id, method: 'tools/call', params: { name, arguments: args } });
  call(2, 'users_getUserList', { query: 'Ann' });
  await cli.responseTo(2);
  call(3, 'users_everyone', {});
  await cli.responseTo(3);
  cli.send({ id: 4, method: 'nonsense' });
  await cli.responseTo(4);
  await expect.poll(() => readFileSync(log, 'utf8').split('\n').length).toBe(7);
  cli.child.kill('SIGTERM');
  expect(await cli.ended).toEqual({ code: 0, signal: null });
  const text = readFileSync(log, 'utf8');
  expect(parseLines(text)).toMatchObject([
    { event: 'start', command: 'serve', flags: ['--log', '--tools', '--timeout'], instance: 'sandbox' },
    { event: 'initialize', client: 'A client [masked]', version: '1'.repeat(60), protocol: '2025-06-18' },
    { event: 'call', tool: 'users.getUserList', outcome: 'done', requests: 1 },
    { event: 'call', tool: null, outcome: 'bad_arguments', requests: 0 },
    { event: 'protocol_error', code: -32602 },
    { event: 'protocol_error', code: -32601 },
    { event: 'end' },
  ]);
  expect(text).not.toMatch(/Ann|everyone|nonsense|sk_live/);
});

test('a log that can not be written is told once, and stops nothing', async () => {
  const log = join(root, 'missing', 'log.jsonl');
  const { code, stdout, stderr } = await runCli({ args: ['call', 'users.getUserCount', '--sandbox', '--log', log] });
  expect({ code, stdout }).toEqual({ code: 0, stdout: '{"total_count":10}\n' });
  expect(stderr).toBe(
    `clerk-agent-toolkit: The log ${JSON.stringify(log)} can't be written: its folder is missing (ENOENT). Everything else goes on.\n`,
  );
});
