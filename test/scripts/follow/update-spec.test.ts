import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { updateSpec } from '../../../scripts/follow/update-spec.ts';
import { fakeCommands } from '../../support/process/fake-commands.ts';

const REPORT = { 'npm spec:update': '# Report\n' };
const SCRIPTS = ['npm spec:update', 'git status', 'npm generate', 'npm golden', 'npm docs'];
const PATCH = ['git add', 'git diff --cached'];

test.each([
  [
    'a spec that is as it was: nothing is written',
    REPORT,
    ['npm spec:update', 'git status'],
    { changed: false, breaks: false, report: '# Report\n', failed: undefined },
  ],
  [
    'a new spec: what follows from it, and all of it as a patch',
    { ...REPORT, 'git status': ' M spec/source.json\n' },
    [...SCRIPTS, ...PATCH],
    { changed: true, breaks: false, report: '# Report\n', failed: undefined },
  ],
  [
    'one that breaks something, and that nobody has decided on: what there is',
    {
      'npm spec:update': { code: 2, stdout: '# Report\n' },
      'git status': ' M spec/source.json\n',
      'npm generate': { code: 1, stderr: 'POST /x is undecided\n' },
    },
    ['npm spec:update', 'git status', 'npm generate', ...PATCH],
    {
      changed: true,
      breaks: true,
      report: '# Report\n',
      failed: { script: 'generate', output: 'POST /x is undecided\n' },
    },
  ],
])('%s', (_, results, want, outcome) => {
  const did: string[] = [];
  expect(updateSpec(fakeCommands(results, did), 'change.patch')).toEqual(outcome);
  expect(did).toEqual(want);
});

test('a failed update leaves nothing to propose, though files may have changed', () => {
  const did: string[] = [];
  const results = { 'npm spec:update': { code: 1, stderr: 'npm noise\nspec:update: offline\n' } };
  expect(() => updateSpec(fakeCommands(results, did), 'change.patch')).toThrow(
    new Error('Nothing was proposed: spec:update: offline'),
  );
  expect(did).toEqual(['npm spec:update']);
});

test('where a token can write, nothing is imported that is installed', () => {
  const folder = join(import.meta.dirname, '../../../scripts/follow');
  const imported = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/\bfrom '([^']+)'|\bimport\('/g)].map(([, from]) => from),
  );
  expect(imported.length).toBeGreaterThan(8);
  expect(imported.filter((from) => !/^(node:|\.\/[\w-]+\.ts$)/.test(String(from)))).toEqual([]);
});
