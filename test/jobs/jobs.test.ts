import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Snapshot } from '../../scripts/demo/compare-states.ts';
import { createToolkit } from '../../src/runtime/toolkit.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/server.ts';
import { includes, jobs, judge } from './judge.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

test('there are two dozen, in as many words as it takes', () => {
  expect(new Set(jobs.map(({ name }) => name)).size).toBe(24);
});

describe.each(jobs)('$name', (job) => {
  test('is done by the calls that are written down', async () => {
    const before = sandbox.state.snapshot();
    const toolkit = await createToolkit({
      tools: ['*'],
      apiUrl: sandbox.url,
      secretKey: sandbox.secretKey,
      proxyEnv: {},
    });
    const replies: unknown[] = [];
    for (const [tool, args] of job.calls.flatMap((call) => Object.entries(call))) {
      const result = await toolkit.call(tool, fillIds(args, sandbox.state.snapshot()) as object);
      expect([tool, result.isError ? result : 'done']).toEqual([tool, 'done']);
      replies.push(result);
    }
    // A job that changes nothing asks something, which the calls must find out.
    const isQuestion = Object.keys(job.changes).length === 0;
    const reply = isQuestion ? JSON.stringify(replies) : (job.reply ?? []).join(' ');
    expect(judge(job, before, sandbox.state.snapshot(), reply)).toEqual([]);
  });

  test('is not done by doing nothing', () => {
    const state = sandbox.state.snapshot();
    expect(judge(job, state, state, '')).not.toEqual([]);
  });
});

/** Replaces `@kind text` by the id of the record of that kind which has the text in a field. */
function fillIds(value: unknown, state: Snapshot): unknown {
  if (Array.isArray(value)) return value.map((item) => fillIds(item, state));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fillIds(inner, state)]));
  }
  const [, kind = '', text = ''] = /^@(\w+) (.+)$/.exec(String(value)) ?? [];
  if (kind === '') return value;
  const wanted = JSON.stringify(fillIds(text, state));
  const [record, ...others] = (state[kind] ?? []).filter((each) => JSON.stringify(each).includes(wanted));
  if (!record || others.length > 0) throw new Error(`${value}: ${others.length + (record ? 1 : 0)} records`);
  return record.id;
}

test.each([
  [{ a: 1, b: 2 }, { a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: [{ x: 1, y: 1 }, { x: 2 }] }, { a: [{ x: 1 }] }, true],
  [{ a: [{ x: 1 }] }, { a: [{ x: 3 }] }, false],
  [{ a: null }, { a: null }, true],
  [{ a: null }, { a: {} }, false],
  [null, { a: 1 }, false],
])('%j includes %j: %s', (value, part, want) => {
  expect(includes(value, part)).toBe(want);
});
