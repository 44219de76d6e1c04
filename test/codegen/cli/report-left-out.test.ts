import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { reportLeftOut } from '../../../codegen/cli/report-left-out.ts';
import { type Problem, Problems } from '../../../codegen/shared/problems.ts';

const FILE = 'node_modules/.cache/clerk-agent-toolkit/left-out.txt';
let root: string;
let said: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'left-out-'));
  said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(root, { recursive: true });
});

const problem = (kind: Problem['kind'], line: number, message: string): Problem => ({
  kind,
  file: 'allowlist.yaml',
  line,
  message,
});

it('says what was left out, each thing once', async () => {
  const problems = new Problems('lenient');
  const twice = problem('gap', 3, 'a has no description');
  problems.add(problem('undecided', 9, 'GET /b is undecided'), twice, twice, problem('leftover', 4, 'there is no "c"'));
  await reportLeftOut(root, { version: '2025-01-01', tools: 1, leftOut: ['b.get', 'a.get'] }, problems);
  expect(said).toBe(
    [
      "Lenient, for version 2025-01-01: 1 tool; 2 tools left out, 1 operation undecided, 1 other decision open, 1 name in our files that it doesn't have.",
      '  left out: a.get',
      '  left out: b.get',
      '  allowlist.yaml:9: GET /b is undecided',
      '  allowlist.yaml:3: a has no description',
      '  allowlist.yaml:4: there is no "c"',
      '',
    ].join('\n'),
  );
  await expect(readFile(join(root, FILE))).rejects.toThrow('ENOENT');
});

it('shows the first ten, and writes all into a file', async () => {
  const problems = new Problems('lenient');
  const lines = Array.from({ length: 12 }, (_, i) => problem('leftover', i + 1, `there is no "x${i}"`));
  problems.add(...lines);
  await reportLeftOut(root, { version: '2025-01-01', tools: 3, leftOut: [] }, problems);
  const all = lines.map(({ line, message }) => `allowlist.yaml:${line}: ${message}`);
  expect(said.split('\n').slice(1)).toEqual([
    ...all.slice(0, 10).map((line) => `  ${line}`),
    `  and 2 more: ${FILE}`,
    '',
  ]);
  expect(await readFile(join(root, FILE), 'utf8')).toBe(`${all.join('\n')}\n`);
});
