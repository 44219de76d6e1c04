import { PassThrough } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { expect, onTestFinished, test, vi } from 'vitest';
import { parseCommandLine } from '../../../src/cli/command-line/options.ts';
import { serve } from '../../../src/cli/serve/serve.ts';

test('serving the sandbox leaves the environment of the process as it was', async () => {
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((_chunk: unknown, done?: unknown) => {
    if (typeof done === 'function') done();
    return true;
  });
  onTestFinished(() => stderr.mockRestore());
  const task = parseCommandLine(['--sandbox'], {});
  if (task.kind !== 'serve') throw new Error('it was not asked to serve');
  const before = { ...process.env };
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.end();
  await serve(task.options, input as unknown as ReadStream, output);
  expect({ ...process.env }).toEqual(before);
});
