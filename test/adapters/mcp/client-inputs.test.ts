import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import * as sdk from '@modelcontextprotocol/server';
import { expect, test } from 'vitest';
import { withoutClientInputs } from '../../../src/adapters/mcp/client-inputs.ts';
import { createMcpServer } from '../../../src/adapters/mcp/server.ts';
import { catalogue } from '../../../src/runtime/catalogue/catalogue.ts';
import { successResult } from '../../../src/runtime/result/result.ts';
import { everyTool } from '../../support/catalogue/catalogue.ts';

test.each([
  [{ user_id: 'user_1', wait_for_previous: true }, { user_id: 'user_1' }],
  [{ wait_for_previous: false }, {}],
  [{ user_id: 'user_1' }, { user_id: 'user_1' }],
  [{ public_metadata: { wait_for_previous: true } }, { public_metadata: { wait_for_previous: true } }],
  [undefined, undefined],
  ['wait_for_previous', 'wait_for_previous'],
])('of %j the tool gets %j', (args, want) => {
  expect(withoutClientInputs(args)).toEqual(want);
});

test('no tool has an input of that name', async () => {
  const tools = await everyTool();
  expect(tools.length).toBe(Object.keys(catalogue.tools).length);
  const inputs = new Set(tools.flatMap(({ definition }) => Object.keys(definition.inputSchema.properties ?? {})));
  expect(inputs.has('user_id')).toBe(true);
  expect(inputs.has('wait_for_previous')).toBe(false);
});

test('a call reaches the tool without it', async () => {
  const given: unknown[] = [];
  const server = createMcpServer(sdk, {
    tools: [],
    served: [],
    behind: (name, args) => ({ name, args }),
    leftOut: [],
    pins: {},
    scope: '',
    instance: 'test',
    call: async (_name, args) => {
      given.push(args);
      return successResult({ done: true });
    },
    settled: async () => {},
  });
  const client = new Client({ name: 'test', version: '1' });
  const [one, other] = InMemoryTransport.createLinkedPair();
  await server.connect(one as never);
  await client.connect(other);
  await client.callTool({ name: 'users_getUser', arguments: { user_id: 'user_1', wait_for_previous: true } });
  expect(given).toEqual([{ user_id: 'user_1' }]);
});
