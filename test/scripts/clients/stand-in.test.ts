import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, inject, test } from 'vitest';
import { readMessages } from '../../../scripts/clients/server/read-messages.ts';
import { misspell, type WatchedServer, writeStandIn } from '../../../scripts/clients/server/stand-in.ts';

const MESSAGES = [
  {
    id: 0,
    method: 'initialize',
    params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
  },
  { id: 1, method: 'tools/list' },
];

/** Starts a stand-in, sends it the messages one after the other, and returns the last reply. */
async function converse({ command, args }: WatchedServer): Promise<Record<string, unknown>> {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let reply = {};
  for (const message of MESSAGES) {
    child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
    reply = JSON.parse((await lines.next()).value);
    if ('error' in reply) break;
  }
  child.stdin.end();
  await once(child, 'close');
  return reply;
}

test('the stand-in is the program, and writes its messages down', async () => {
  const server = writeStandIn(mkdtempSync(join(inject('shared'), 'stand-in-')), ['--sandbox', '--discover']);
  const { result } = (await converse(server)) as { result: { tools: { name: string }[] } };
  const lines = readFileSync(server.messages, 'utf8').trim().split('\n');
  const seen = readMessages(lines.map((line) => JSON.parse(line)));
  expect(seen).toMatchObject({ revision: '2025-11-25', canAsk: false });
  expect(seen.tools.map(({ name }) => name)).toEqual(result.tools.map(({ name }) => name));
  expect(seen.tools).toHaveLength(5);
});

test('with a mistake in its flags it refuses to start', async () => {
  const server = writeStandIn(mkdtempSync(join(inject('shared'), 'stand-in-')), ['--sandbox']);
  misspell(server);
  const { error } = await converse(server);
  expect(error).toMatchObject({ message: expect.stringContaining('No tool matches "usres".') });
});
