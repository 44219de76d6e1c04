import { expect, test } from 'vitest';
import { createRun, runOrThrow, workflowCommand } from '../../../scripts/follow/run-command.ts';
import { fakeCommands } from '../../support/process/fake-commands.ts';

test.each([
  ['100%', '::error::100%25\n'],
  ['a\r\n::notice::b', '::error::a%0D%0A::notice::b\n'],
])('%j is one line in a log', (line, want) => {
  expect(workflowCommand('error', line)).toBe(want);
});

test('what a command prints, or is given, is no command to GitHub', () => {
  const shown: string[] = [];
  const run = createRun((text) => shown.push(text));
  const code = 'process.stdin.pipe(process.stdout); process.exitCode = 2';
  const given = '\n::notice::x';
  expect(run(process.execPath, ['-e', code, given], '::error::x\n')).toEqual({
    code: 2,
    stdout: '::error::x\n',
    stderr: '',
  });
  expect(shown.join('')).toMatch(/^::stop-commands::([0-9a-f-]{36})\n\$ [\s\S]*\n::notice::x\n::error::x\n\n::\1::\n$/);
});

test('git runs no hook', () => {
  expect(
    runOrThrow(
      createRun(() => {}),
      'git',
      ['config', 'core.hooksPath'],
    ),
  ).toBe('/dev/null\n');
});

test('the error names the command', () => {
  const results = { 'git push': { code: 1, stderr: 'hint\nrejected\n' } };
  expect(() => runOrThrow(fakeCommands(results, []), 'git', ['-c', 'a=b', 'push', '-q'])).toThrow(
    new Error('git push failed: rejected'),
  );
});
