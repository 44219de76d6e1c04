import { PassThrough } from 'node:stream';
import type { JSONRPCMessage } from '@modelcontextprotocol/server';
import { expect, test } from 'vitest';
import { Wire } from '../../src/adapters/mcp/wire.ts';

const request = (id: number) => ({ jsonrpc: '2.0', id, method: 'tools/list' });
const cancelled = (requestId: number) => ({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId } });

/** A wire that has read the given messages and whose input has ended. */
async function ended(messages: object[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const wire = new Wire(input, output);
  const seen: JSONRPCMessage[] = [];
  wire.onmessage = (message) => void seen.push(message);
  await wire.start();
  const since = performance.now();
  input.end(messages.map((message) => `${JSON.stringify(message)}\n`).join(''));
  while (seen.length < messages.length) await new Promise((resolve) => setImmediate(resolve));
  return { wire, output, closedAfter: () => wire.closed.then(() => performance.now() - since) };
}

test('closes at once when nothing is unanswered', async () => {
  const { closedAfter } = await ended([]);
  expect(await closedAfter()).toBeLessThan(250);
});

test('closes when the last answer is out', async () => {
  const { wire, output, closedAfter } = await ended([request(1), request(2)]);
  await wire.send({ jsonrpc: '2.0', id: 2, result: {} });
  setTimeout(() => wire.send({ jsonrpc: '2.0', id: 1, error: { code: -32603, message: 'no' } }), 100);
  const after = await closedAfter();
  expect(after).toBeGreaterThan(90);
  expect(after).toBeLessThan(400);
  expect(output.read().toString().split('\n').length).toBe(3);
});

test('does not wait for the answer to a cancelled request', async () => {
  const { closedAfter } = await ended([request(1), cancelled(1)]);
  expect(await closedAfter()).toBeLessThan(250);
});

test('closes half a second later whatever is unanswered', async () => {
  const { closedAfter } = await ended([request(1)]);
  const after = await closedAfter();
  expect(after).toBeGreaterThan(450);
  expect(after).toBeLessThan(900);
});

test.each([
  { given: null, want: undefined },
  { given: '{"user_id":"a"}', want: { user_id: 'a' } },
  { given: '[1]', want: '[1]' },
  { given: { user_id: 'a' }, want: { user_id: 'a' } },
])('arguments $given of a call arrive as $want', async ({ given, want }) => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const wire = new Wire(input, output);
  const seen = new Promise<JSONRPCMessage>((resolve) => {
    wire.onmessage = resolve;
  });
  await wire.start();
  input.write(
    `${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'users_getUser', arguments: given } })}\n`,
  );
  expect(await seen).toMatchObject({ params: { name: 'users_getUser' } });
  expect(((await seen) as { params: { arguments?: unknown } }).params.arguments).toEqual(want);
  await wire.close();
});
