import { expect, test } from 'vitest';
import {
  judgeMessage,
  judgeStatus,
  type Message,
  type Outcome,
  saysNothingDone,
} from '../../../../bench/load/calls/outcome.ts';

const call = { number: 12, kind: 'update', person: { id: 'user_0007', token: '', era: '2026' } } as const;
const failed = (structuredContent: unknown) => ({ id: 12, result: { isError: true, structuredContent } });

test.each<[string, Message | undefined, object]>([
  [
    'its own result',
    { id: 12, result: { structuredContent: { id: 'user_0007', first_name: 'Call 12' } } },
    { state: 'done' },
  ],
  [
    "another's result",
    { id: 12, result: { structuredContent: { id: 'user_0008', first_name: 'Call 12' } } },
    { state: 'crossed' },
  ],
  [
    "another's message",
    { id: 13, result: { structuredContent: {} } },
    { state: 'crossed', why: 'a message with the id 13' },
  ],
  ["a tool's error", failed({ error: { kind: 'timeout' } }), { state: 'refused', why: 'timeout' }],
  ['an error without a kind', failed(undefined), { state: 'lost' }],
  ['an error of the protocol', { id: 12, error: { code: -32603 } }, { state: 'refused', why: 'error -32603' }],
  ['no data', { id: 12, result: {} }, { state: 'lost' }],
  ['nothing', undefined, { state: 'lost' }],
])('judgeMessage: %s', (_, message, want) => {
  expect(judgeMessage(call, message)).toMatchObject(want);
});

test.each([
  [401, { state: 'refused', why: '401' }],
  [503, { state: 'refused', why: '503' }],
  [500, { state: 'lost', why: 'status 500' }],
  [404, { state: 'lost', why: 'status 404' }],
])('judgeStatus of %d', (status, want) => {
  expect(judgeStatus(status)).toEqual(want);
});

test.each<[Outcome, boolean]>([
  [{ state: 'refused', why: '401' }, true],
  [{ state: 'refused', why: 'rate_limited' }, true],
  [{ state: 'refused', why: 'unavailable' }, false],
  [{ state: 'refused', why: 'timeout' }, false],
  [{ state: 'cut off' }, false],
  [{ state: 'done' }, false],
])('saysNothingDone: %j', (outcome, want) => {
  expect(saysNothingDone(outcome)).toBe(want);
});
