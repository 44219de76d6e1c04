import { expect, test, vi } from 'vitest';
import { type CallRecord, createEntry } from '../../../src/runtime/audit/entry.ts';
import { errorResult, successResult } from '../../../src/runtime/result/result.ts';
import { ToolError } from '../../../src/runtime/shared/errors.ts';

vi.useFakeTimers({ now: new Date('2026-01-02T03:04:05.678Z') });

const TRACE = '1b7f9e40c2d84a53b6e0f1a2c3d4e5f6';
const context = { instance: 'test' as const, hash: () => 'HASH' };
const known: CallRecord = { call: 'c1', tool: 'users.banUser', tier: 'write', decision: 'allowed' };
const valid: CallRecord = {
  ...known,
  args: { user_id: 'user_1' },
  schema: { properties: { user_id: { type: 'string' } } },
};
const start = { time: '2026-01-02T03:04:05.678Z', event: 'call', call: 'c1', tool: 'users.banUser', tier: 'write' };
const about = { instance: 'test', args_hash: 'HASH', targets: ['user_1'] };
const ok = successResult({});
const error = (details: object) => errorResult(new ToolError({ kind: 'not_found', message: 'm', ...details }));

test.each<{ why: string; record: CallRecord; result?: typeof ok; want: object }>([
  {
    why: 'an intent',
    record: valid,
    want: { ...start, event: 'intent', ...about, decision: 'allowed' },
  },
  {
    why: 'a response',
    record: { ...valid, decision: 'confirmed', status: 200, traceId: TRACE, progress: { begun: true, sent: true } },
    result: ok,
    want: {
      ...start,
      ...about,
      decision: 'confirmed',
      sent: true,
      status: 200,
      duration_ms: 12,
      clerk_trace_id: TRACE,
    },
  },
  {
    why: "Clerk's refusal",
    record: { ...valid, reason: 'not_found' },
    result: error({ status: 404, trace_id: TRACE }),
    want: {
      ...start,
      ...about,
      decision: 'allowed',
      error: 'not_found',
      sent: false,
      status: 404,
      duration_ms: 12,
      clerk_trace_id: TRACE,
    },
  },
  {
    why: 'no response',
    record: valid,
    result: error({ kind: 'timeout' }),
    want: { ...start, ...about, decision: 'allowed', error: 'timeout', sent: false, duration_ms: 12 },
  },
  {
    why: 'refused before its arguments were valid',
    record: { ...known, decision: 'refused', reason: 'read_only' },
    result: error({ kind: 'refused' }),
    want: {
      ...start,
      instance: 'test',
      decision: 'refused',
      why: 'read_only',
      error: 'refused',
      sent: false,
      duration_ms: 12,
    },
  },
  {
    why: 'refused only by the request, which was not sent',
    record: { ...valid, reason: 'bad_arguments' },
    result: error({ kind: 'bad_arguments' }),
    want: {
      ...start,
      ...about,
      decision: 'refused',
      why: 'bad_arguments',
      error: 'bad_arguments',
      sent: false,
      duration_ms: 12,
    },
  },
  {
    why: 'a query that was refused after it had read something',
    record: { ...valid, reason: 'refused', reads: 1, progress: { begun: true, sent: true } },
    result: error({ kind: 'refused' }),
    want: { ...start, ...about, decision: 'allowed', error: 'refused', sent: true, reads: 1, duration_ms: 12 },
  },
  ...(
    [
      ['refused', 'not_served'],
      ['unauthorized', 'no_key'],
      ['not_found', 'not_found'],
    ] as const
  ).map(([kind, reason]) => ({
    why: `a query whose first read was refused: ${reason}`,
    record: { ...valid, reason, progress: { begun: false, sent: false } },
    result: error({ kind }),
    want: { ...start, ...about, decision: 'refused', why: reason, error: kind, sent: false, duration_ms: 12 },
  })),
  {
    why: 'arguments that Clerk refused',
    record: { ...valid, reason: 'bad_arguments' },
    result: error({ kind: 'bad_arguments', status: 422 }),
    want: {
      ...start,
      ...about,
      decision: 'allowed',
      error: 'bad_arguments',
      sent: false,
      status: 422,
      duration_ms: 12,
    },
  },
  {
    why: 'a question to a person',
    record: { ...valid, decision: 'asked', reason: 'refused' },
    result: error({ kind: 'refused' }),
    want: { ...start, ...about, decision: 'asked', sent: false, duration_ms: 12 },
  },
  {
    why: 'a dry run',
    record: { ...valid, decision: 'dry_run' },
    result: ok,
    want: { ...start, ...about, decision: 'dry_run', sent: false, duration_ms: 12 },
  },
  {
    why: 'no such tool',
    record: { call: 'c1', decision: 'refused', reason: 'unknown_tool' },
    result: error({ kind: 'bad_arguments' }),
    want: {
      ...{ ...start, tool: null, tier: null, instance: 'test' },
      ...{ decision: 'refused', why: 'unknown_tool', error: 'bad_arguments', sent: false, duration_ms: 12 },
    },
  },
  {
    why: 'a trace id that is some other text',
    record: { ...valid, status: 200, traceId: 'jane@example.com' },
    result: ok,
    want: { ...start, ...about, decision: 'allowed', sent: false, status: 200, duration_ms: 12 },
  },
])('$why', ({ record, result, want }) => {
  const line = JSON.stringify(createEntry(record, result && { result, milliseconds: 12.4 }, context));
  expect(JSON.parse(line)).toEqual(want);
  expect(Object.keys(JSON.parse(line))).toEqual(Object.keys(want));
});

test('the longest line is short enough to be written in one piece', () => {
  const ids = Array.from({ length: 1000 }, (_, index) => `user_${String(index).padStart(40, '0')}`);
  const schema = { properties: { user_ids: { type: 'array', items: {} } } };
  const record = { ...valid, args: { user_ids: ids, query: 'x'.repeat(1e6) }, schema, traceId: 'x'.repeat(1e6) };
  const line = JSON.stringify(createEntry(record, { result: ok, milliseconds: 1e15 }, context));
  expect(line.length).toBeLessThan(2048);
  expect(JSON.parse(line).targets.length).toBe(20);
});
