import { expect, onTestFinished, test } from 'vitest';
import { startLoopbackClerk } from '../support/clerk/loopback-clerk.ts';
import { expectLinear } from '../support/process/expect-linear.ts';
import { startRaw } from '../support/process/raw-client.ts';

// Answers of megabytes come to a result within the budget, in time in line with their length, that says what was left out.

const BUDGET = 30_000;
const MB = 1024 * 1024;
const text = (length: number) => JSON.stringify('x'.repeat(length));
const rows = (row: string, count: number) => `[${`${row},`.repeat(count - 1)}${row}]`;
const keys = (count: number) => `{${Array.from({ length: count }, (_, at) => `"key${at}":1`).join()}}`;
const nested = (depth: number) => `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;

const note = expect.any(String);
const large = expect.stringMatching(
  /^\[left out: [\d,]+ characters, too many for one result; a person can raise --max-result\]$/,
);
/** What is shown of lists nested too deep: the object and 99 lists. */
const CUT = JSON.parse(`{"a":${'['.repeat(99)}"[left out: nested too deeply]"${']'.repeat(99)}}`);
const ONE = 'users_getUser';
const LIST = 'users_getUserList';
/** Responses of a size, in bytes or whatever the case counts, and what a tool shows of them. */
const table: [
  label: string,
  size: number,
  answer: (size: number) => string,
  want: (size: number) => object,
  tool?: string,
][] = [
  [
    'a million tiny rows',
    1_000_000,
    (size) => rows('{}', size),
    () => ({ shown: expect.any(Number), next: { offset: expect.any(Number) } }),
    LIST,
  ],
  [
    'half a million ids',
    500_000,
    (size) => rows('{"id":"user_1"}', size),
    () => ({ data: { columns: ['id'] }, shown: expect.any(Number), next: { offset: expect.any(Number) } }),
    LIST,
  ],
  [
    'one row of 9 MB',
    9 * MB,
    (size) => `[{"id":"user_1","first_name":${text(size)}}]`,
    () => ({ data: [{ id: 'user_1', first_name: large }] }),
    LIST,
  ],
  ['a string of 9 MB', 9 * MB, text, () => ({ data: large })],
  ['a field of 9 MB', 9 * MB, (size) => `{"id":"user_1","big":${text(size)}}`, () => ({ id: 'user_1', big: large })],
  [
    'a name of 9 MB',
    9 * MB,
    (size) => `{"id":"user_1",${text(size)}:1}`,
    () => ({
      id: 'user_1',
      left_out: `1 field was left out for size: ${'x'.repeat(60)}; a person can raise --max-result.`,
    }),
  ],
  ['80,000 fields', 80_000, keys, () => ({ key0: 1, left_out: note })],
  ['a row of 80,000 fields', 80_000, (size) => `[${keys(size)}]`, () => ({ data: [{}], shown: 1 }), LIST],
  [
    'a row with 80,000 keys of metadata',
    80_000,
    (size) => `[{"id":"user_1","public_metadata":${keys(size)}}]`,
    () => ({ data: [{ id: 'user_1' }], shown: 1 }),
    LIST,
  ],
  ['lists nested 1,000 deep', 1_000, nested, () => CUT],
  ['lists nested 80,000 deep', 80_000, nested, () => CUT],
  ['lists nested a million deep', 1_000_000, nested, () => CUT],
  [
    'a row with metadata 80,000 deep, and one without',
    80_000,
    (size) => `[{"id":"user_1","public_metadata":${nested(size)}},{"id":"user_2"}]`,
    // As objects: a table would be longer by the name of its column.
    () => ({ data: [{ id: 'user_1', public_metadata: expect.anything() }, { id: 'user_2' }], shown: 2 }),
    LIST,
  ],
];

test('answers of all sizes', async () => {
  const clerk = await startLoopbackClerk();
  onTestFinished(clerk.close);
  const client = startRaw({ args: ['--api-url', clerk.url] });
  for (const [label, whole, answer, want, tool = ONE] of table) {
    await expectLinear(client, label, whole, async (size) => {
      const json = answer(size);
      clerk.respond = () => json;
      const { result } = await client.call(tool, tool === ONE ? '{"user_id":"user_1"}' : '{}');
      const [{ text: shown } = { text: '' }] = result?.content ?? [];
      expect({ label, large: shown.length > BUDGET }).toEqual({ label, large: false });
      expect(JSON.stringify(result?.structuredContent)).toBe(shown);
      expect(result?.structuredContent, label).toMatchObject(want(size));
    });
  }
  clerk.respond = () => '{}';
  expect((await client.call('users_getUser', '{"user_id":"user_1"}')).result?.structuredContent).toEqual({});
  await client.end();
});
