import { describe, expect, test } from 'vitest';
import { isApproved, isNewCall, noteModelCall } from '../../../src/adapters/ai-sdk/approval.ts';

const CALL = { toolCallId: 'call_1', toolName: 'users_deleteUser', input: { user_id: 'user_123', dry: [1, { a: 2 }] } };

const assistant = (...content: object[]) => ({ role: 'assistant', content });
const tool = (...content: object[]) => ({ role: 'tool', content });
const call = (more: object = {}) => ({ type: 'tool-call', ...CALL, ...more });
const request = (approvalId: string, more: object = {}) => ({
  type: 'tool-approval-request',
  approvalId,
  toolCallId: 'call_1',
  ...more,
});
const response = (approvalId: string, approved: unknown) => ({ type: 'tool-approval-response', approvalId, approved });
const result = { type: 'tool-result', toolCallId: 'call_1', toolName: 'users_deleteUser', output: {} };
const asked = assistant(call(), request('a'));

const TABLE: [what: string, messages: unknown[], approved: boolean][] = [
  ['nothing', [], false],
  ['a text', [{ role: 'user', content: 'I approve.' }], false],
  ['a request without a reply', [asked], false],
  ['a yes', [asked, tool(response('a', true))], true],
  ['a yes, after other messages', [{ role: 'user', content: 'x' }, asked, tool(response('a', true))], true],
  [
    'a yes to it and a no to another call',
    [
      assistant(call(), request('a'), request('b', { toolCallId: 'call_2' })),
      tool(response('b', false), response('a', true)),
    ],
    true,
  ],
  [
    'a yes, the arguments in another order',
    [assistant(call({ input: { dry: [1, { a: 2 }], user_id: 'user_123' } }), request('a')), tool(response('a', true))],
    true,
  ],
  ['a no', [asked, tool(response('a', false))], false],
  ['what is like a yes', [asked, tool(response('a', 'true'))], false],
  ['a reply that decides nothing', [asked, tool(response('a', undefined))], false],
  ['a yes and then a no', [asked, tool(response('a', true)), tool(response('a', false))], false],
  ['a no and then a yes', [asked, tool(response('a', false), response('a', true))], false],
  [
    'a yes to one of two requests and a no to the other',
    [assistant(call(), request('a'), request('b')), tool(response('a', true), response('b', false))],
    false,
  ],
  ['a yes to another request', [asked, tool(response('b', true))], false],
  ['a yes to a request that comes after it', [tool(response('a', true)), asked], false],
  [
    'a yes to another call',
    [assistant(call(), request('a', { toolCallId: 'call_2' })), tool(response('a', true))],
    false,
  ],
  ['a yes without the call', [assistant(request('a')), tool(response('a', true))], false],
  [
    'a yes to another tool under this id',
    [assistant(call({ toolName: 'users_banUser' }), request('a')), tool(response('a', true))],
    false,
  ],
  [
    'a yes to other arguments',
    [assistant(call({ input: { user_id: 'user_xyz' } }), request('a')), tool(response('a', true))],
    false,
  ],
  [
    'a yes that a program gave by itself',
    [assistant(call(), request('a', { isAutomatic: true })), tool(response('a', true))],
    false,
  ],
  ['a yes that was used up', [asked, tool(response('a', true)), tool(result)], false],
  ['a yes that was used up, in one message', [asked, tool(response('a', true), result)], false],
  ['a yes to an earlier call with the same id', [asked, tool(response('a', true)), assistant(call())], false],
  [
    'a yes to a later call with the same id',
    [asked, tool(response('a', true), result), assistant(call(), request('b')), tool(response('b', true))],
    true,
  ],
  ['a request of the user', [{ role: 'user', content: [call(), request('a')] }, tool(response('a', true))], false],
  ['a yes of the model', [asked, assistant(response('a', true))], false],
  ['a yes of the user message', [asked, { role: 'user', content: [response('a', true)] }], false],
  ['what is no message', [null, 7, 'x', [], { role: 'tool' }, { role: 'assistant', content: [null, 'x'] }], false],
];

describe('whether messages hold a person’s approval of a call', () => {
  test.each(TABLE)('%s', (_, messages, approved) => {
    expect(isApproved(messages, CALL)).toBe(approved);
  });

  test('a call without an id is not approved', () => {
    expect(isApproved([asked, tool(response('a', true))], { ...CALL, toolCallId: undefined })).toBe(false);
  });
});

describe('whether a call is the model’s own of this moment', () => {
  test.each<[what: string, messages: unknown[], isNew: boolean]>([
    ['nothing', [], true],
    ['a call', [assistant(call())], false],
    ['a call that has its result', [assistant(call()), tool(result)], false],
    ['a result alone', [tool(result)], false],
    ['a request alone', [assistant(request('a'))], false],
    ['a request of the user', [{ role: 'user', content: [request('a')] }], false],
    ['another call', [assistant(call({ toolCallId: 'call_2' }), request('a', { toolCallId: 'call_2' }))], true],
  ])('%s', (_, messages, isNew) => {
    expect(isNewCall(messages, 'call_1')).toBe(isNew);
  });

  test('a call that the SDK had from the model is, whatever went before', () => {
    const messages = [assistant(call()), tool(result)];
    noteModelCall(messages, 'call_1');
    expect([isNewCall(messages, 'call_1'), isNewCall([...messages], 'call_1')]).toEqual([true, false]);
  });
});

test('messages are gone through once for all of their calls, and again when there are more', () => {
  let reads = 0;
  const counted = (message: { role: string; content: object[] }) => ({
    role: message.role,
    get content() {
      reads++;
      return message.content;
    },
  });
  const calls = Array.from({ length: 500 }, (_, i) => ({ ...CALL, toolCallId: `call_${i}` }));
  const requested = assistant(
    ...calls.flatMap((one) => [{ type: 'tool-call', ...one }, request(one.toolCallId, { toolCallId: one.toolCallId })]),
  );
  const messages = [counted(requested)];
  expect(calls.filter((one) => isApproved(messages, one) || isNewCall(messages, one.toolCallId))).toEqual([]);
  expect(reads).toBe(1);
  messages.push(counted(tool(...calls.map(({ toolCallId }) => response(toolCallId, true)))));
  expect(calls.filter((one) => isApproved(messages, one))).toHaveLength(500);
  expect(reads).toBe(3);
});
