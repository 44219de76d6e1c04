import { expect, test } from 'vitest';
import { parseLine } from '../../../src/adapters/mcp/parse-message.ts';

const request = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
const call = (given: unknown) => ({
  ...request,
  method: 'tools/call',
  params: { name: 'users_getUser', arguments: given },
});
const code = { noJson: -32700, noRequest: -32600, badParams: -32602 };

test.each([
  request,
  { ...request, id: 'a' },
  { ...request, params: {} },
  { jsonrpc: '2.0', method: 'notifications/initialized' },
  { jsonrpc: '2.0', id: 1, result: {} },
  { jsonrpc: '2.0', id: 1, error: { code: 1, message: 'no' } },
  call({ user_id: 'a' }),
])('%j is a message, and stays as it is', (message) => {
  const text = JSON.stringify(message);
  for (const line of [text, `${text}\r`, `\ufeff${text}`, ` ${text} `]) {
    expect(parseLine({ text: line })).toEqual([{ message }]);
  }
});

test.each([
  { given: null, want: undefined },
  { given: '{"user_id":"a"}', want: { user_id: 'a' } },
  { given: JSON.parse('{"user_id":"a","__proto__":{"user_id":"b"}}'), want: { user_id: 'a' } },
])('arguments $given of a call are $want', ({ given, want }) => {
  expect(parseLine({ text: JSON.stringify(call(given)) })).toEqual([
    { message: JSON.parse(JSON.stringify(call(want))) },
  ]);
});

test.each(['[1]', 'x', '', '5', [], [{}], 5, true])('arguments %j of a call are refused', (given) => {
  const error = { code: code.badParams, message: '`arguments` must be an object.' };
  expect(parseLine({ text: JSON.stringify(call(given)) })).toEqual([{ error, id: 1 }]);
});

test.each([
  ['', []],
  [' \r', []],
  ['nonsense', [code.noJson, undefined]],
  ['{"jsonrpc":"2.0","id":1,', [code.noJson, undefined]],
  ['\0{"jsonrpc":"2.0","id":1,"method":"ping"}', [code.noJson, undefined]],
  ['5', [code.noRequest, undefined]],
  ['null', [code.noRequest, undefined]],
  ['{}', [code.noRequest, undefined]],
  ['[]', [code.noRequest, undefined]],
  ['[{"jsonrpc":"2.0","id":1,"method":"a"},5,{"id":"b","method":"b"}]', [code.noRequest, 1, undefined, 'b']],
  ['{"jsonrpc":"1.0","id":1,"method":"a"}', [code.noRequest, 1]],
  ['{"id":"x","method":"a"}', [code.noRequest, 'x']],
  ['{"jsonrpc":"2.0","id":1,"method":5}', [code.noRequest, 1]],
  ['{"jsonrpc":"2.0","id":1,"method":"a","params":[1]}', [code.noRequest, 1]],
  ['{"jsonrpc":"2.0","id":1,"method":"a","params":null}', [code.noRequest, 1]],
  ['{"jsonrpc":"2.0","id":1,"method":"a","params":{"_meta":null}}', [code.noRequest, 1]],
  ['{"jsonrpc":"2.0","id":1,"method":"a","more":1}', [code.noRequest, 1]],
  ['{"jsonrpc":"2.0","id":1,"answer":1}', [code.noRequest, undefined]],
  ...['null', '1.5', 'true', '{}', '[1]', '1e400', '9007199254740993'].map((id) => [
    `{"jsonrpc":"2.0","id":${id},"method":"a"}`,
    [code.noRequest, undefined],
  ]),
] as [string, [number?, ...(string | number | undefined)[]]][])('%s is no message', (text, [want, ...ids]) => {
  expect(parseLine({ text })).toEqual(ids.map((id) => ({ error: { code: want, message: expect.any(String) }, id })));
});

test.each([
  ['{"jsonrpc":"2.0","id":1,"method":"a"', '"}}}', 1],
  ['{ "id" : "x y" , "jsonrpc"', '"}}}', 'x y'],
  ['{"method":"a"', '"}},"jsonrpc":"2.0","id":-12}\r', -12],
  ['{"method":"a"', '"}}, "id": "z", "jsonrpc": "2.0" }', 'z'],
  ['{"method":"a","id":1,', '"}}}', undefined],
  ['{"params":{"id":1,', '"id":1}}', undefined],
  ['{"method":"a"', '\\"id\\":\\"a"}', undefined],
  ['{"jsonrpc":"2.0","id":null,', '"id":1.5}', undefined],
])('of a line that is too long, %s … %s, the id is %j', (head, tail, id) => {
  const error = { code: code.noRequest, message: 'The message is longer than 10 MB: nothing was done.' };
  expect(parseLine({ head, tail })).toEqual([{ error, id }]);
});
