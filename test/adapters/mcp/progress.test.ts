import { InMemoryTransport, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import * as sdk from '@modelcontextprotocol/server';
import { expect, test } from 'vitest';
import { describeProgress, openProgress } from '../../../src/adapters/mcp/progress.ts';
import { createMcpServer } from '../../../src/adapters/mcp/server.ts';
import type { QueryProgress } from '../../../src/runtime/query/reads/progress.ts';
import { successResult } from '../../../src/runtime/result/result.ts';
import type { Toolkit } from '../../../src/runtime/toolkit.ts';
import { createClientV2 } from '../../support/frameworks/embedded-servers.ts';

test.each<[QueryProgress, string]>([
  [{ done: 3400, total: 12_000, unit: 'users' }, '3,400 of 12,000 users'],
  [{ done: 1_234_567, unit: 'organization memberships' }, '1,234,567 organization memberships'],
  [{ done: 0, total: 0, unit: 'rows' }, '0 of 0 rows'],
])('%j reads %s', (progress, want) => expect(describeProgress(progress)).toBe(want));

const REPORTS: QueryProgress[] = [
  { done: 500, total: 700, unit: 'organizations' },
  { done: 700, total: 700, unit: 'organizations' },
  // The next list counts on from the one before.
  { done: 500, total: 1200, unit: 'users' },
  { done: 500, total: 1200, unit: 'users' },
  { done: 1200, total: 1200, unit: 'users' },
  { done: 10, unit: 'users' },
];
const RECEIVED = [
  { progress: 500, total: 700, message: '500 of 700 organizations' },
  { progress: 700, total: 700, message: '700 of 700 organizations' },
  { progress: 1200, total: 1900, message: '500 of 1,200 users' },
  { progress: 1900, total: 1900, message: '1,200 of 1,200 users' },
  { progress: 1910, message: '10 users' },
];

/** A toolkit whose calls report the same progress each. */
const toolkit: Toolkit = {
  pins: {},
  tools: [],
  served: [],
  behind: (name, args) => ({ name, args }),
  leftOut: [],
  scope: '',
  instance: 'live',
  settled: async () => {},
  call: async (_name, _args, options) => {
    for (const report of REPORTS) options?.onProgress?.(report);
    return successResult({ asked: options?.onProgress !== undefined });
  },
};
const server = () => createMcpServer(sdk, toolkit);

test.each([
  [
    'of 2025',
    async () => {
      const [one, other] = InMemoryTransport.createLinkedPair();
      await server().connect(one);
      const { client } = createClientV2('legacy');
      await client.connect(other);
      return client;
    },
  ],
  [
    'of 2026-07-28',
    async () => {
      const handler = sdk.createMcpHandler(server);
      const fetch = async (url: string | URL, init?: RequestInit) => handler.fetch(new Request(url, init));
      const { client } = createClientV2({ pin: '2026-07-28' });
      await client.connect(new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), { fetch }));
      return client;
    },
  ],
])('a client %s gets all reports before the result, and none that it did not ask for', async (_, connect) => {
  const client = await connect();
  const received: unknown[] = [];
  const call = { name: 'users_getUserList', arguments: {} };
  const asked = await client.callTool(call, { onprogress: (progress) => received.push(progress) });
  expect(asked.structuredContent).toEqual({ asked: true });
  expect(received).toEqual(RECEIVED);
  const unasked = await client.callTool(call);
  expect(unasked.structuredContent).toEqual({ asked: false });
  expect(received).toEqual(RECEIVED);
});

test('a report that can not be sent harms nothing', async () => {
  const notify = () => Promise.reject(new Error('gone'));
  const { onProgress, sent } = openProgress({ _meta: { progressToken: 0 }, notify });
  onProgress?.({ done: 1, unit: 'users' });
  await sent();
});
