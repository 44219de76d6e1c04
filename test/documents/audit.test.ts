import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { argumentsHash } from '../../src/runtime/audit/arguments-hash.ts';
import { type CallRecord, createEntry } from '../../src/runtime/audit/entry.ts';
import { errorResult, successResult } from '../../src/runtime/result/result.ts';
import { ToolError } from '../../src/runtime/shared/errors.ts';
import { refusals } from '../../src/runtime/shared/refusals.ts';

const text = readFileSync(new URL('../../docs/audit.md', import.meta.url), 'utf8');
const [, example = ''] = /```json\n(.*)\n```/.exec(text) ?? [];
const rows = (head: string) => {
  const [, table = ''] = new RegExp(`^\\| ${head} \\|.*\\n\\|---.*\\n((?:\\|.*\\n)*)`, 'm').exec(text) ?? [];
  return [...table.matchAll(/^\| `(\w+)` \| (.*) \|$/gm)].map(([, name = '', words = '']) => [name, words]);
};

const record: CallRecord = {
  call: '7d0e4a52-6a83-4f4e-9d0b-0f3f2c1b7a11',
  tool: 'users.banUser',
  tier: 'destructive',
  args: { user_id: 'user_123' },
  schema: { properties: { user_id: { type: 'string' } } },
  decision: 'confirmed',
  status: 200,
  progress: { begun: true, sent: true },
  traceId: '1b7f9e40c2d84a53b6e0f1a2c3d4e5f6',
};
const context = { instance: 'live', hash: argumentsHash('sk_test_0123456789') } as const;

test('the example is a line as it is written', () => {
  const written = createEntry(record, { result: successResult({}), milliseconds: 182 }, context);
  const { time } = JSON.parse(example);
  expect(JSON.stringify({ ...written, time })).toBe(example);
});

test('every field of a line is explained, and no other', () => {
  const by = { user: 'user_1', rule: 'self' };
  const refused = errorResult(new ToolError({ kind: 'refused', message: 'm' }));
  const lines = [undefined, { result: successResult({}), milliseconds: 1 }, { result: refused, milliseconds: 1 }].map(
    (ending) =>
      createEntry(
        {
          ...record,
          args: { user_id: 'user_123', role: 'org:admin' },
          schema: { properties: { user_id: { type: 'string' }, role: { type: 'string' } } },
          decision: 'refused',
          reads: 2,
        },
        ending,
        { ...context, by },
      ),
  );
  expect(
    rows('field')
      .map(([name]) => name)
      .sort(),
  ).toEqual([...new Set(lines.flatMap(Object.keys))].sort());
});

test('what refuses calls is told in the words of its table', () => {
  expect(Object.fromEntries(rows('`why`'))).toEqual(refusals);
});
