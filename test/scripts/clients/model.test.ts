import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Model, serveModel } from '../../../scripts/clients/model/serve-model.ts';

const SCHEMA = { type: 'object', properties: { user_id: { type: 'string' } } };
const OFFER = { name: 'users_getUser', description: 'One user.', schema: SCHEMA };
const NAMED = { name: 'users_getUser', description: 'One user.' };

let model: Model;
beforeEach(async () => {
  model = await serveModel(({ results }) =>
    results.length > 0 ? 'All done.' : { tool: 'a::users_getUser', args: { user_id: 'user_1' } },
  );
});
afterEach(() => model.close());

async function ask(path: string, body: object): Promise<string> {
  const response = await fetch(model.url + path, { method: 'POST', body: JSON.stringify(body) });
  return response.text();
}

const APIS = [
  {
    api: 'messages',
    path: '/v1/messages?beta=true',
    body: { messages: [{ role: 'user', content: 'Hi' }], tools: [{ ...NAMED, input_schema: SCHEMA }] },
    result: { role: 'user', content: [{ type: 'tool_result', content: [{ type: 'text', text: 'found' }] }] },
    to: 'messages',
    call: '"type":"tool_use","id":"toolu_1","name":"a::users_getUser"',
    said: '"text":"All done."',
  },
  {
    api: 'chat completions',
    path: '/v1/chat/completions',
    body: {
      messages: [{ role: 'user', content: 'Hi' }],
      tools: [{ type: 'function', function: { ...NAMED, parameters: SCHEMA } }],
    },
    result: { role: 'tool', tool_call_id: 'call_1', content: 'found' },
    to: 'messages',
    call: '"function":{"name":"a::users_getUser"',
    said: '"content":"All done."',
  },
  {
    api: 'responses',
    path: '/v1/responses',
    body: {
      input: [{ type: 'message', role: 'user', content: 'Hi' }],
      tools: [{ type: 'function', ...NAMED, parameters: SCHEMA }],
    },
    result: { type: 'function_call_output', call_id: 'call_1', output: 'found' },
    to: 'input',
    call: '"name":"users_getUser","arguments":"{\\"user_id\\":\\"user_1\\"}","status":"completed","namespace":"a"',
    said: '"text":"All done."',
  },
  {
    api: 'generateContent',
    path: '/v1beta/models/any:generateContent',
    body: {
      contents: [{ role: 'user', parts: [{ text: 'Hi' }] }],
      tools: [{ functionDeclarations: [{ ...NAMED, parametersJsonSchema: SCHEMA }] }],
    },
    result: { role: 'user', parts: [{ functionResponse: { name: 'users_getUser', response: 'found' } }] },
    to: 'contents',
    call: '"functionCall":{"name":"a::users_getUser","args":{"user_id":"user_1"}}',
    said: '"text":"All done."',
  },
];

test.each(APIS)('reads what a client offers by $api, calls a tool and ends', async (one) => {
  const { path, body, result, to, call, said } = one;
  expect(await ask(path, body)).toContain(call);
  const turns = (body as Record<string, unknown>)[to] as object[];
  expect(await ask(path, { ...body, [to]: [...turns, result] })).toContain(said);
  expect(model.requests.map(({ tools }) => tools)).toEqual([[OFFER], [OFFER]]);
  expect(model.requests.map(({ results }) => results.length)).toEqual([0, 1]);
  expect(model.requests[1]?.results[0]).toContain('found');
});

test.each(APIS)('answers by $api in events where the client streams', async ({ path, body }) => {
  const streamed = await ask(path.replace(':g', ':streamG'), { ...body, stream: true });
  expect(streamed).toMatch(/^(?:event: [\w.]+\n)?data: \{/);
  expect(streamed).toContain('users_getUser');
});

test('reads the tools of a namespace', async () => {
  const space = { type: 'namespace', name: 'mcp__a', tools: [{ type: 'function', ...NAMED, parameters: SCHEMA }] };
  await ask('/v1/responses', { input: 'Hi', tools: [space] });
  expect(model.requests[0]?.tools).toEqual([{ ...OFFER, name: 'mcp__a::users_getUser' }]);
});

test.each([
  ['/v1/messages/count_tokens', 200, '{"input_tokens":1,"totalTokens":1}'],
  ['/v1/other', 404, '{}'],
])('%s is no turn of the model: %i', async (path, status, want) => {
  const response = await fetch(model.url + path, { method: 'POST', body: '{}' });
  expect([response.status, await response.text()]).toEqual([status, want]);
  expect(model.requests).toEqual([]);
});
