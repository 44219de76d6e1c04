import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { runKeyCommand } from '../../../src/cli/secret-key/key-command.ts';
import { UsageError } from '../../../src/runtime/shared/errors.ts';

const KEY = 'sk_test_Recognisable0123456789';
const NODE = `'${process.execPath}'`;
const name = basename(process.execPath);

/** Returns a command that runs a program in this Node. */
const run = (program: string) => `${NODE} -e '${program}'`;

test('the output is the key', async () => {
  expect(await runKeyCommand(run(`console.log("${KEY}")`))).toBe(KEY);
});

test('it has an end of standard input at once, and the environment of this process', async () => {
  process.env.KEY_COMMAND_TEST = 'there';
  const program = 'process.stdin.on("end", () => console.log(process.env.KEY_COMMAND_TEST)).resume()';
  expect(await runKeyCommand(run(program))).toBe('there');
  delete process.env.KEY_COMMAND_TEST;
});

test('what it leaves behind does not hold the key up', async () => {
  const child = `require("node:child_process").spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"], {stdio: "inherit", detached: true}).unref()`;
  expect(await runKeyCommand(run(`${child}; console.log("${KEY}")`), 50_000)).toBe(KEY);
});

test.each<[program: string, message: string]>([
  ['process.exit(3)', 'ended with exit code 3.'],
  ['console.error("not\\nsigned in"); process.exit(1)', 'ended with exit code 1 and said: not signed in'],
  [`console.error("got ${KEY}"); process.exit(1)`, 'ended with exit code 1 and said: got sk_[hidden]'],
  [
    'console.log("hunter2"); console.error("is hunter2"); process.exit(1)',
    'ended with exit code 1 and said: is [hidden]',
  ],
])('a failure is told with what it says, and never its output: %s', async (program, message) => {
  await expect(runKeyCommand(run(program))).rejects.toThrow(new UsageError(`${name} ${message}`));
});

test.each<[program: string, message: string]>([
  ['', `what ${name} printed is empty: it must hold the key.`],
  ['console.log("a\\nb")', `what ${name} printed has several lines: it must hold the key and nothing else.`],
  [
    'console.log("a".repeat(70000))',
    `what ${name} printed is larger than 64 KB: it must hold the key and nothing else.`,
  ],
])('output that is no key is refused: %j', async (program, message) => {
  await expect(runKeyCommand(run(program))).rejects.toThrow(new UsageError(message));
});

test('a program that does not come to an end is ended', async () => {
  await expect(runKeyCommand(run('setInterval(() => {}, 1000)'), 1)).rejects.toThrow(
    new UsageError(`${name} was ended: no key came within 30 seconds.`),
  );
});

test('a program that is not there is named, without its arguments', async () => {
  await expect(runKeyCommand('/no/such/op read op://secret')).rejects.toThrow(
    new UsageError(
      'op was not found: clients often start programs with a short PATH. Give the full path of the program.',
    ),
  );
});
