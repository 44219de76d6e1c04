import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { Client as ClientV1 } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as StdioClientTransportV1 } from '@modelcontextprotocol/sdk/client/stdio.js';
import { expect, test } from 'vitest';
import { CLI, type CliStart, parseLines, startCli } from '../support/process/cli.ts';

const INITIALIZE = { id: 0, method: 'initialize', params: {} };

const table: [start: CliStart, want: string][] = [
  [{ args: ['--tols', 'users'] }, 'Unknown flag "--tols". Did you mean "--tools"? See --help.'],
  [
    { env: { CLERK_SECRET_KEY: 'sk_test_...' } },
    'This is a placeholder, not a secret key. Copy yours (sk_...) from the Clerk dashboard, under API keys.',
  ],
  [{ args: ['--sandbox', '/no/such.yaml'] }, 'There is no world file /no/such.yaml.'],
];

test.each(table)('a client that waits is told: %j', async (start, want) => {
  const { send, ended, out } = startCli(start);
  // Clients with a revision of before notify first, and say nothing of use.
  send({ method: 'notifications/anything' });
  send(INITIALIZE);
  expect((await ended).code).toBe(1);
  const message = `clerk-agent-toolkit did not start: ${want}`;
  expect(parseLines(out.stdout)).toEqual([{ jsonrpc: '2.0', id: 0, error: { code: -32603, message } }]);
  expect(out.stderr).toBe(`clerk-agent-toolkit: ${want}\n`);
});

test('a client that asks first what the server speaks is told at its next request, too', async () => {
  const { send, ended, out, responseTo } = startCli({ args: ['--tols'] });
  send({ id: 0, method: 'server/discover', params: {} });
  await responseTo(0);
  send({ ...INITIALIZE, id: 1 });
  await ended;
  expect(parseLines(out.stdout)).toMatchObject([
    { id: 0, error: { message: expect.stringContaining('Unknown flag') } },
    { id: 1, error: { message: expect.stringContaining('Unknown flag') } },
  ]);
});

test('the sentence holds no key', async () => {
  const { send, ended, out } = startCli({ args: ['--tools', 'sk_live_0123456789abcdef'] });
  send(INITIALIZE);
  await ended;
  expect(out.stdout + out.stderr).not.toContain('0123456789abcdef');
  expect(out.stdout).toContain('sk_[hidden]');
});

test('nobody is waited for once standard input is closed, or by a command that prints', async () => {
  const closed = startCli({ args: ['--tols'] });
  closed.child.stdin.end();
  expect((await closed.ended).code).toBe(1);
  const printing = startCli({ args: ['tools', '--tols'] });
  expect((await printing.ended).code).toBe(1);
  expect(closed.out.stdout + printing.out.stdout).toBe('');
});

const FAILING = { command: process.execPath, args: [CLI, '--tols'], stderr: 'ignore' as const };

test.each([
  [
    'SDK 2, either revision',
    () => new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode: 'auto' } }),
  ],
  ['SDK 2, the old one', () => new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode: 'legacy' } })],
])('a client of %s reports the sentence', async (_, client) => {
  await expect(client().connect(new StdioClientTransport(FAILING))).rejects.toThrow('did not start: Unknown flag');
});

test('a client of SDK 1 reports the sentence', async () => {
  const client = new ClientV1({ name: 'test', version: '1' });
  await expect(client.connect(new StdioClientTransportV1(FAILING))).rejects.toThrow('did not start: Unknown flag');
});
