import { expect, test } from 'vitest';
import { findProblem } from '../../../../src/adapters/http/request/check-message.ts';

const call = (params: object, more = {}) => ({ jsonrpc: '2.0', id: 1, method: 'tools/call', params, ...more });
const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, at]));
const nested = (depth: number) => JSON.parse('[['.repeat(depth / 2) + ']]'.repeat(depth / 2));
const statusOf = (body: unknown) => findProblem(body)?.status;

test.each([
  ['a call', call({ name: 'x', arguments: { a: [1] } }), undefined],
  ['a call with a large argument', call({ name: 'x', arguments: { a: 'x'.repeat(900_000) } }), undefined],
  ['a call with many arguments', call({ name: 'x', arguments: keys(4999) }), undefined],
  ['a call with too many', call({ name: 'x', arguments: keys(5000) }), 413],
  ['arguments that are nested deeply', call({ name: 'x', arguments: nested(100_000) }), 413],
  ['a list of arguments without an end', call({ name: 'x', arguments: Array(400_000).fill(0) }), 413],
  ['a call with much beside its arguments', call({ name: 'x', _meta: keys(1000) }), 413],
  ['a call with a long name', call({ name: 'x'.repeat(70_000) }), 413],
  ['another method with arguments', call({ arguments: keys(1000) }, { method: 'initialize' }), 413],
  ['another method of much text', call({ a: 'x'.repeat(70_000) }, { method: 'prompts/get' }), 413],
  ['another method', call({ a: 'x'.repeat(60_000) }, { method: 'prompts/get' }), undefined],
  ['an answer to a question', { jsonrpc: '2.0', id: 1, result: { action: 'accept' } }, undefined],
  ['a large answer', { jsonrpc: '2.0', id: 1, result: keys(2000) }, 413],
  ['a notification', { jsonrpc: '2.0', method: 'notifications/initialized' }, undefined],
  ['an error without an id', { jsonrpc: '2.0', id: null, error: {} }, undefined],
  ['a text as its id', call({}, { id: 'x'.repeat(256) }), undefined],
  ['a long id', call({}, { id: 'x'.repeat(257) }), 400],
  ['an object as its id', call({}, { id: { a: 1 } }), 400],
  ['a batch', [call({})], 400],
  ['an empty batch', [], 400],
  ['null', null, 400],
  ['a text', 'call', 400],
])('%s', (_label, body, want) => expect(statusOf(body)).toBe(want));

test('a batch is told to come one by one', () => {
  expect(findProblem([call({})])?.message).toBe(
    'Batches are not taken here: send each message in a request of its own.',
  );
});
