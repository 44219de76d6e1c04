import { syncBuiltinESMExports } from 'node:module';
import { PassThrough, Writable } from 'node:stream';
import timers from 'node:timers/promises';
import type { JSONRPCMessage } from '@modelcontextprotocol/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { StdioTransport } from '../../../src/adapters/mcp/stdio-transport.ts';

const request = (id: number) => ({ jsonrpc: '2.0', id, method: 'tools/list' });
const cancelled = (requestId: number) => ({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId } });

/** Waits until everything has happened that doesn't wait for a clock. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

describe('when its input has ended', () => {
  // A clock that stands still until a test moves it: what it sleeps for, and how to wake it.
  const sleeping: { ms: unknown; wake(): void }[] = [];
  beforeEach(() => {
    sleeping.length = 0;
    const sleep = (ms: unknown) => new Promise<void>((wake) => void sleeping.push({ ms, wake }));
    vi.spyOn(timers, 'setTimeout').mockImplementation(sleep as never);
    syncBuiltinESMExports();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  });

  /** Returns a transport that has read the given messages and whose input has ended. */
  async function ended(messages: object[]) {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const transport = new StdioTransport(input, output);
    const seen: JSONRPCMessage[] = [];
    transport.onmessage = (message) => void seen.push(message);
    await transport.start();
    let closed = false;
    void transport.closed.then(() => {
      closed = true;
    });
    input.end(messages.map((message) => `${JSON.stringify(message)}\n`).join(''));
    while (seen.length < messages.length) await new Promise((resolve) => setImmediate(resolve));
    await settled();
    return { transport, output, isClosed: () => closed };
  }

  test('closes at once when no request is pending', async () => {
    const { isClosed } = await ended([]);
    expect(isClosed()).toBe(true);
  });

  test('waits for what was written and is still being read, and not for ever', async () => {
    const { transport, output, isClosed } = await ended([request(1), request(2)]);
    let done = () => {};
    output._write = (_chunk, _encoding, callback) => {
      done = callback;
    };
    void transport.send({ jsonrpc: '2.0', id: 1, result: {} });
    await settled();
    // The second response doesn't come in time.
    sleeping[0]?.wake();
    await settled();
    expect([isClosed(), sleeping.map(({ ms }) => ms)]).toEqual([false, [500, 5000]]);
    done();
    await settled();
    expect(isClosed()).toBe(true);
  });

  test('closes when the last response is out', async () => {
    const { transport, output, isClosed } = await ended([request(1), request(2)]);
    await transport.send({ jsonrpc: '2.0', id: 2, result: {} });
    await settled();
    expect(isClosed()).toBe(false);
    await transport.send({ jsonrpc: '2.0', id: 1, error: { code: -32603, message: 'no' } });
    await transport.closed;
    expect(output.read().toString().split('\n').length).toBe(3);
  });

  test('does not wait for a response to a cancelled request', async () => {
    const { isClosed } = await ended([request(1), cancelled(1)]);
    expect(isClosed()).toBe(true);
  });

  test('closes half a second later whatever is pending', async () => {
    const { transport, isClosed } = await ended([request(1)]);
    expect([isClosed(), sleeping.map(({ ms }) => ms)]).toEqual([false, [500]]);
    sleeping[0]?.wake();
    await transport.closed;
  });
});

test('responds to what is no message and has an id, reports the rest, and reads on', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const transport = new StdioTransport(input, output);
  const [seen, errors]: [JSONRPCMessage[], string[]] = [[], []];
  transport.onmessage = (message) => void seen.push(message);
  transport.onerror = ({ message }) => void errors.push(message);
  await transport.start();
  input.end(`[1]\nnonsense\n{"jsonrpc":"1.0","id":7,"method":"a"}\n${JSON.stringify(request(8))}`);
  while (seen.length < 1) await new Promise((resolve) => setImmediate(resolve));
  expect(seen).toEqual([request(8)]);
  expect(errors).toEqual([
    'Ignored: Batches are not supported: send one message per line.',
    'Ignored: A line is not JSON.',
  ]);
  expect(JSON.parse(output.read())).toMatchObject({ id: 7, error: { code: -32600 } });
});

test('responses that nobody reads leave no listeners behind, and the transport closes all the same', async () => {
  const input = new PassThrough();
  const output = new Writable({ write: () => {} });
  const transport = new StdioTransport(input, output);
  await transport.start();
  for (let id = 0; id < 100; id += 1) transport.send({ jsonrpc: '2.0', id, result: {} }).catch(() => {});
  expect(output.listenerCount('drain') + output.listenerCount('error')).toBeLessThan(5);
  output.destroy(new Error('gone'));
  await transport.closed;
  await expect(transport.send({ jsonrpc: '2.0', id: 1, result: {} })).rejects.toThrow('The connection is closed.');
});
