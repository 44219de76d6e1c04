import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OPERATORS } from '../../src/runtime/query/parse/operators.ts';
import { DEFAULT_BOUNDS } from '../../src/runtime/query/reads/allowance.ts';
import type { JsonObject } from '../../src/runtime/shared/json.ts';
import { createToolkit } from '../../src/runtime/toolkit.ts';
import { startSandbox } from '../../src/sandbox/server.ts';

const page = readFileSync(new URL('../../docs/queries.md', import.meta.url), 'utf8');
const [, world = ''] = /```yaml\n(.*?)```/s.exec(page) ?? [];
const folder = mkdtempSync(join(tmpdir(), 'queries-page-'));
const ending: (() => unknown)[] = [() => rmSync(folder, { recursive: true })];
let ask: (query: JsonObject) => Promise<JsonObject>;

beforeAll(async () => {
  const file = join(folder, 'world.yaml');
  writeFileSync(file, world);
  const sandbox = await startSandbox({ world: file });
  ending.push(() => sandbox.close());
  const toolkit = await createToolkit({ apiUrl: sandbox.url, secretKey: sandbox.secretKey });
  ask = async (query) => (await toolkit.call('lists_query', query)).data as JsonObject;
});
afterAll(async () => {
  for (const end of ending) await end();
});

const blocks = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) => JSON.parse(json) as JsonObject);
const examples = blocks.flatMap((query, index) => (query.list ? [[query, blocks[index + 1]] as const] : []));

test('there are examples to check', () => expect([examples.length, blocks.length]).toEqual([6, 12]));

test.each(examples)('%j is answered as it says', async (query, answer) => {
  expect(await ask(query)).toEqual(answer);
});

/** Rows of the tables of conditions: the condition, and the first names of those who meet it. */
const conditions = [...page.matchAll(/^\| `(\{.*\})` \|(?:.*\|)? ([A-Z][\w, ]*) \|$/gm)].map(
  ([, where = '', names = '']) => [JSON.parse(where) as JsonObject, names.split(', ')] as const,
);

test.each(conditions)('%j is true of %j', async (where, names) => {
  const { data } = await ask({ list: 'users_getUserList', where, fields: ['first_name'] });
  expect((data as { first_name: string }[]).map(({ first_name }) => first_name)).toEqual(names);
});

test('every operator has an example', () => {
  const text = JSON.stringify(conditions.map(([where]) => where));
  expect(OPERATORS.filter((operator) => !text.includes(`"${operator}":`))).toEqual([]);
});

test('the bounds are the defaults', () => {
  const told = [...page.matchAll(/^\| .* \| ([\d,]+)(?: (\w+))? \| `--query-\w+` \|$/gm)].map(
    ([, number = '', unit]) => {
      const scale = unit === 'seconds' ? 1000 : unit === 'MB' ? 1024 * 1024 : 1;
      return Number(number.replaceAll(',', '')) * scale;
    },
  );
  expect(told).toEqual(Object.values(DEFAULT_BOUNDS));
});

test('what it shows to be refused is refused', async () => {
  expect(await ask({ list: 'users_getUserList', where: { 'private_metadata.plan': 'pro' } })).toMatchObject({
    error: { kind: 'refused', message: expect.stringContaining("isn't shown here") },
  });
});
