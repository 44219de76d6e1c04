import { expect, onTestFinished, test, vi } from 'vitest';
import { createErrorWriter } from '../../src/cli/stderr.ts';

test('errors are written on a line each, cut, without keys, and only so many', () => {
  const written: string[] = [];
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  onTestFinished(() => write.mockRestore());
  const writeError = createErrorWriter();
  writeError(new Error(`one\ntwo sk_test_abc ${'x'.repeat(1_000)}`));
  for (let count = 2; count <= 1_000; count += 1) writeError(new Error(`error ${count}`));
  expect(written[0]).toBe(`clerk-agent-toolkit: one two sk_[hidden] ${'x'.repeat(180)}\n`);
  expect(written[19]).toBe('clerk-agent-toolkit: error 20\n');
  expect(written.slice(20)).toEqual(['clerk-agent-toolkit: Further errors of this connection are not shown.\n']);
});
