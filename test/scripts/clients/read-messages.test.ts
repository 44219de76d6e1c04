import { expect, test } from 'vitest';
import { readMessages, type Watched } from '../../../scripts/clients/server/read-messages.ts';

const VERSION = 'io.modelcontextprotocol/protocolVersion';
const CAPABILITIES = 'io.modelcontextprotocol/clientCapabilities';
const received = (message: object): Watched => ({ direction: 'in', message });
const sent = (message: object): Watched => ({ direction: 'out', message });
const text = (value: object) => [{ type: 'text', text: JSON.stringify(value) }];
const TOOL = { name: 'users_getUser', description: '', inputSchema: {} };
const question = { method: 'elicitation/create', params: { message: 'Really?' } };

test('reads a conversation of before 2026-07-28', () => {
  const seen = readMessages([
    received({
      id: 0,
      method: 'initialize',
      params: { protocolVersion: '2025-11-25', capabilities: { elicitation: {} } },
    }),
    sent({ id: 0, result: { protocolVersion: '2025-06-18', instructions: 'Hello' } }),
    received({ id: 1, method: 'tools/list' }),
    sent({ id: 1, result: { tools: [TOOL] } }),
    received({ id: 2, method: 'tools/call', params: { name: 'users_getUser' } }),
    sent({ id: 0, ...question }),
    received({ id: 0, result: { action: 'accept', content: { do_it: true } } }),
    sent({ id: 2, result: { content: text({ deleted: true }) } }),
  ]);
  expect(seen).toEqual({
    revision: '2025-06-18',
    canAsk: true,
    asksForPrompts: false,
    instructions: 'Hello',
    tools: [TOOL],
    question: 'Really?',
    reply: 'yes',
    outcome: 'done',
  });
});

test('reads a conversation of 2026-07-28', () => {
  const _meta = { [VERSION]: '2026-07-28', [CAPABILITIES]: { elicitation: { form: {}, url: {} } } };
  const seen = readMessages([
    received({ id: 0, method: 'prompts/list', params: { _meta } }),
    received({ id: 1, method: 'tools/list', params: { _meta } }),
    received({ id: 2, method: 'tools/call', params: { _meta } }),
    sent({ id: 2, result: { resultType: 'input_required', inputRequests: { confirm: question } } }),
    received({ id: 3, method: 'tools/call', params: { _meta, inputResponses: { confirm: { action: 'cancel' } } } }),
    sent({ id: 3, result: { isError: true, content: text({ error: { message: 'Refused.' } }) } }),
  ]);
  expect(seen).toMatchObject({
    revision: '2026-07-28',
    canAsk: true,
    asksForPrompts: true,
    question: 'Really?',
    reply: 'cancel',
    outcome: 'Refused.',
  });
});

test.each([
  [undefined, false],
  [{}, false],
  [{ elicitation: {} }, true],
  [{ elicitation: { form: {} } }, true],
  [{ elicitation: { url: {} } }, false],
])('a client that declares %j can ask: %s', (capabilities, want) => {
  expect(readMessages([received({ id: 0, method: 'initialize', params: { capabilities } })]).canAsk).toBe(want);
});

test('a refused start is no revision and no tools', () => {
  const seen = readMessages([
    received({ id: 0, method: 'server/discover', params: { _meta: { [VERSION]: '2026-07-28' } } }),
    sent({ id: 0, error: { code: -32603, message: 'did not start' } }),
  ]);
  expect(seen).toEqual({ canAsk: false, asksForPrompts: false, tools: [] });
});
