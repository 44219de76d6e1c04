import { expect, onTestFinished, test } from 'vitest';
import { startLoopbackClerk } from '../support/clerk/loopback-clerk.ts';
import { startRaw } from '../support/process/raw-client.ts';

// Answers of megabytes come to a result within the budget, in bounded time, that says what was left out.

const BUDGET = 60_000;
const MB = 1024 * 1024;
const text = (length: number) => JSON.stringify('x'.repeat(length));
const rows = (row: string, count: number) => `[${`${row},`.repeat(count - 1)}${row}]`;
const keys = (count: number) => `{${Array.from({ length: count }, (_, at) => `"key${at}":1`).join()}}`;
const nested = (depth: number) => `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;

const hint = expect.any(String);
const TOO_DEEP = { error: { kind: 'unexpected', message: "Clerk's response is nested too deeply to show." } };
const table: [label: string, answer: string, want: object][] = [
  [
    'a million tiny rows',
    `{"data":${rows('{}', 1_000_000)},"total_count":1000000}`,
    { total_count: 1_000_000, truncated: { shown: expect.any(Number), fetched: 1_000_000, hint } },
  ],
  [
    'one row of 9 MB',
    `{"data":[{"id":"user_1","big":${text(9 * MB)}}]}`,
    { data: [{ id: 'user_1', truncated: { fields: ['big'], hint } }] },
  ],
  ['a string of 9 MB', text(9 * MB), { truncated: { fields: ['data'], hint } }],
  ['a field of 9 MB', `{"id":"user_1","big":${text(9 * MB)}}`, { id: 'user_1', truncated: { fields: ['big'], hint } }],
  [
    'a name of 9 MB',
    `{"id":"user_1",${text(9 * MB)}:1}`,
    { id: 'user_1', truncated: { fields: ['x'.repeat(60)], hint } },
  ],
  ['20,000 fields', keys(20_000), { key0: 1, truncated: { fields: { length: 20 }, hint } }],
  ['a row of 20,000 fields', `[${keys(20_000)}]`, { data: [{ key0: 1, truncated: { fields: { length: 20 }, hint } }] }],
  ['lists nested 1,000 deep', nested(1_000), JSON.parse(nested(1_000))],
  ['lists nested 10,000 deep', nested(10_000), TOO_DEEP],
  ['lists nested a million deep', nested(1_000_000), TOO_DEEP],
];

test('answers of all sizes', async () => {
  const clerk = await startLoopbackClerk();
  onTestFinished(clerk.close);
  const client = startRaw({ args: ['--api-url', clerk.url] });
  for (const [label, answer, want] of table) {
    clerk.answer = () => answer;
    const since = performance.now();
    const { result } = await client.call('users_getUser', '{"user_id":"user_1"}');
    expect({ label, slow: performance.now() - since > 15_000 }).toEqual({ label, slow: false });
    const [{ text: shown } = { text: '' }] = result?.content ?? [];
    expect({ label, large: shown.length > BUDGET }).toEqual({ label, large: false });
    expect(JSON.stringify(result?.structuredContent)).toBe(shown);
    expect(result?.structuredContent, label).toMatchObject(want);
  }
  clerk.answer = () => '{}';
  expect((await client.call('users_getUser', '{"user_id":"user_1"}')).result?.structuredContent).toEqual({});
  await client.end();
}, 60_000);
