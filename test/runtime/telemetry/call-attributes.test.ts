import { expect, test } from 'vitest';
import type { CallRecord } from '../../../src/runtime/audit/entry.ts';
import { errorResult, questionResult, successResult } from '../../../src/runtime/result/result.ts';
import { ToolError } from '../../../src/runtime/shared/errors.ts';
import { outcomeAttributes, spanName, startAttributes } from '../../../src/runtime/telemetry/call-attributes.ts';

const start = { tool: 'users.banUser', tier: 'write', rule: undefined, overMcp: false };
const tool = { 'gen_ai.tool.name': 'users.banUser' };
const operation = { 'gen_ai.operation.name': 'execute_tool' };
const tier = { 'clerk_agent_toolkit.tier': 'write' };
const decision = (name: string) => ({ 'clerk_agent_toolkit.decision': name });
const error = (kind: string) => ({ 'error.type': kind });
const failure = (details: object) => errorResult(new ToolError({ kind: 'not_found', message: 'user_1', ...details }));

test.each([
  [start, { ...operation, ...tool, ...tier }],
  [
    { ...start, rule: 'support', overMcp: true },
    {
      ...operation,
      ...tool,
      ...tier,
      'mcp.method.name': 'tools/call',
      'clerk_agent_toolkit.access_rule': 'support',
    },
  ],
  [
    { ...start, tool: undefined, tier: undefined },
    { ...operation, 'gen_ai.tool.name': 'unknown' },
  ],
])('a call begins with %o', (given, want) => {
  expect(startAttributes(given)).toEqual(want);
});

test('a span is named by its tool, and by no name that a model made up', () => {
  expect(spanName(start)).toBe('execute_tool users.banUser');
  expect(spanName({ tool: undefined })).toBe('execute_tool unknown');
});

const record: CallRecord = { tool: 'users.banUser', tier: 'write', decision: 'allowed', args: { user_id: 'user_1' } };
const sent = { begun: true, sent: true };

test.each([
  {
    why: 'a success',
    record: { ...record, decision: 'confirmed' as const, status: 200, progress: sent },
    result: successResult({ email: 'ada@example.com' }),
    want: {
      span: { ...decision('confirmed'), 'clerk_agent_toolkit.clerk_status': 200 },
      count: { ...tool, ...tier, ...decision('confirmed') },
      duration: { ...operation, ...tool },
    },
  },
  {
    why: "Clerk's refusal",
    record: { ...record, progress: sent },
    result: failure({ status: 404 }),
    want: {
      span: { ...decision('allowed'), ...error('not_found'), 'clerk_agent_toolkit.clerk_status': 404 },
      count: { ...tool, ...tier, ...decision('allowed'), ...error('not_found') },
      duration: { ...operation, ...tool, ...error('not_found') },
    },
  },
  {
    why: 'a refusal of ours',
    record: { ...record, decision: 'refused' as const, reason: 'read_only' as const },
    result: failure({ kind: 'refused' }),
    want: {
      span: { ...decision('refused'), 'clerk_agent_toolkit.refused_by': 'read_only', ...error('refused') },
      count: { ...tool, ...tier, ...decision('refused'), ...error('refused') },
      duration: { ...operation, ...tool, ...error('refused') },
      refusal: { ...tool, 'clerk_agent_toolkit.refused_by': 'read_only' },
    },
  },
  {
    why: 'a call beyond the limit, of which the metrics name no tool',
    record: { ...record, decision: 'refused' as const, reason: 'call_limit' as const },
    result: failure({ kind: 'refused' }),
    want: {
      span: { ...decision('refused'), 'clerk_agent_toolkit.refused_by': 'call_limit', ...error('refused') },
      count: { ...tier, ...decision('refused'), ...error('refused') },
      duration: { ...operation, ...error('refused') },
      refusal: { 'clerk_agent_toolkit.refused_by': 'call_limit' },
    },
  },
  {
    why: 'a question, which is no failure',
    record: { ...record, decision: 'asked' as const },
    result: questionResult('Ban Ada?', 'seal'),
    want: {
      span: decision('asked'),
      count: { ...tool, ...tier, ...decision('asked') },
      duration: { ...operation, ...tool },
      question: tool,
    },
  },
  {
    why: 'a query',
    record: { ...record, reads: 7 },
    result: successResult({}),
    want: {
      span: { ...decision('allowed'), 'clerk_agent_toolkit.reads': 7 },
      count: { ...tool, ...tier, ...decision('allowed') },
      duration: { ...operation, ...tool },
    },
  },
])('$why', ({ record, result, want }) => {
  const got = outcomeAttributes(start, record, { result, milliseconds: 12 });
  expect(got).toEqual({ refusal: undefined, question: undefined, isError: 'error.type' in want.span, ...want });
});

test('the rule of a person is in the count of calls', () => {
  const ending = { result: successResult({}), milliseconds: 1 };
  const { count, duration } = outcomeAttributes({ ...start, rule: 'support' }, record, ending);
  expect(count).toMatchObject({ 'clerk_agent_toolkit.access_rule': 'support' });
  expect(duration).not.toHaveProperty('clerk_agent_toolkit.access_rule');
});

test('a name that no tool has is in no metric', () => {
  const ending = { result: failure({ kind: 'bad_arguments' }), milliseconds: 1 };
  const unknown: CallRecord = { decision: 'refused', reason: 'unknown_tool' };
  const { count, duration, refusal } = outcomeAttributes({ ...start, tool: undefined }, unknown, ending);
  expect([count, duration, refusal].map((one) => one?.['gen_ai.tool.name'])).toEqual(['unknown', 'unknown', 'unknown']);
});
