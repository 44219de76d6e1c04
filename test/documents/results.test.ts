import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_MAX_RESULT } from '../../src/runtime/result/size/truncate.ts';
import { createToolkit } from '../../src/runtime/toolkit.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/server.ts';

const read = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const page = read('results.md');
const [, world = ''] = /```yaml\n(.*?)```/s.exec(read('queries.md')) ?? [];
const folder = mkdtempSync(join(tmpdir(), 'results-page-'));
let sandbox: Sandbox;

beforeAll(async () => {
  const file = join(folder, 'world.yaml');
  writeFileSync(file, world);
  sandbox = await startSandbox({ world: file });
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

const examples = [...page.matchAll(/`(\w+)` with `(\{.*?\})`( as a table)?:\n\n```json\n(.*?)```/gs)].map(
  ([, tool = '', args = '', table, result = '']) => ({ tool, args, table: table !== undefined, result }),
);

test('every block of JSON is the result of a call', () => {
  expect([examples.length, page.match(/```json/g)?.length]).toEqual([5, 5]);
});

test.each(examples)('$tool $args returns what it says', async ({ tool, args, table, result }) => {
  const { url: apiUrl, secretKey } = sandbox;
  const toolkit = await createToolkit({ apiUrl, secretKey, rows: table ? 'table' : 'objects' });
  expect((await toolkit.call(tool, JSON.parse(args))).data).toEqual(JSON.parse(result));
});

test('the largest result is the default', () => {
  expect(page).toContain(`at most ${DEFAULT_MAX_RESULT.toLocaleString('en-US')} characters`);
});
