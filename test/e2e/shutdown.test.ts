import { readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startSilentClerk } from '../support/clerk/silent-clerk.ts';
import { LONG_TIMEOUT, parseLines, type RunningCli, SLOW_CLOCK, startCli } from '../support/process/cli.ts';
import { linux, windows } from '../support/process/platform.ts';
import { WORLD } from '../support/sandbox/world.ts';

const KEY = 'sk_test_0123456789';
const getUser = { method: 'tools/call', params: { name: 'users_getUser', arguments: { user_id: 'user_xyz' } } };

const ways: [name: string, end: (cli: RunningCli) => void][] = [
  ['closing its input', ({ child }) => void child.stdin.end()],
  // On Windows a signal is the end of a process, which can do nothing about it.
  ...(windows ? [] : (['SIGINT', 'SIGTERM', 'SIGHUP'] as const)).map((signal): (typeof ways)[number] => [
    signal,
    ({ child }) => void child.kill(signal),
  ]),
];

const closeOutput = ({ child, send }: RunningCli) => {
  child.stdout.destroy();
  // A closed pipe is noticed by whoever writes to it: the answer to this.
  send({ id: 9, method: 'tools/list' });
};

async function start(): Promise<RunningCli & { hungUp: Promise<void>; asked: Promise<void> }> {
  const clerk = await startSilentClerk();
  const cli = startCli({ args: ['--api-url', clerk.url, LONG_TIMEOUT], env: { CLERK_SECRET_KEY: KEY } });
  onTestFinished(() => {
    cli.child.kill('SIGKILL');
    clerk.close();
  });
  return { ...cli, asked: clerk.received, hungUp: clerk.hungUp };
}

/** Ends the program and returns how it exited; a call that kept it running would do so for ten minutes. */
function endedBy(end: (cli: RunningCli) => void, cli: RunningCli) {
  end(cli);
  return cli.ended;
}

describe.each([...ways, ['closing its output', closeOutput] as const])('ends with code 0 by %s', (_, end) => {
  test('when idle', async () => {
    const cli = await start();
    cli.send({ id: 1, method: 'tools/list' });
    await cli.responseTo(1);
    expect(await endedBy(end, cli)).toEqual({ code: 0, signal: null });
  });

  test('while a call is in flight', async () => {
    const cli = await start();
    cli.send({ id: 1, ...getUser });
    await cli.asked;
    expect(await endedBy(end, cli)).toEqual({ code: 0, signal: null });
    await cli.hungUp;
  });
});

test.each(ways)('ends with code 0 by %s before the first message', async (_, end) => {
  const cli = await start();
  await titled(cli);
  expect(await endedBy(end, cli)).toEqual({ code: 0, signal: null });
  expect(cli.out.stdout).toBe('');
});

test('with the sandbox running', async () => {
  const cli = startCli({ args: ['--sandbox'] });
  cli.send({ id: 1, ...getUser });
  await cli.responseTo(1);
  expect(await endedBy(({ child }) => void child.stdin.end(), cli)).toEqual({ code: 0, signal: null });
});

test('what was asked before the input closed is still answered', async () => {
  // The half second that it has for that passes slowly.
  const cli = startCli({ args: ['--sandbox', WORLD], node: SLOW_CLOCK, env: { SLOW: 'promises' } });
  cli.send({ id: 1, method: 'tools/list' });
  cli.send({ id: 2, ...getUser });
  cli.child.stdin.end();
  expect(await cli.ended).toEqual({ code: 0, signal: null });
  expect(parseLines(cli.out.stdout)).toMatchObject([
    { id: 1 },
    { id: 2, result: { structuredContent: { id: 'user_xyz' } } },
  ]);
});

test.runIf(linux)('a key given as a flag is not to be seen in the list of processes', async () => {
  const cli = startCli({ args: ['--secret-key', KEY, '--tools', '*'] });
  onTestFinished(() => void cli.child.kill('SIGKILL'));
  await titled(cli);
  expect(readFileSync(`/proc/${cli.child.pid}/cmdline`, 'utf8').replaceAll('\0', '')).toBe('clerk-agent-toolkit');
});

/** Resolves when the program itself has begun to run: before that it is only node. */
async function titled({ child }: RunningCli): Promise<void> {
  if (!linux) return;
  while (!readFileSync(`/proc/${child.pid}/cmdline`, 'utf8').startsWith('clerk-agent-toolkit')) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
