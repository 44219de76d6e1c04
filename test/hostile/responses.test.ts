import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { containing, MEGABYTE, reads, sends, TIMEOUT, writes } from '../support/clerk/broken-responses.ts';
import { type Act, http, type RawClerk, startRawClerk } from '../support/clerk/raw-clerk.ts';
import { type RecordingClerk, startRecordingClerk } from '../support/clerk/recording-clerk.ts';
import { LONG_TIMEOUT, type RunningCli, startCli } from '../support/process/cli.ts';

// Real processes against a socket that answers with everything but what a Clerk should. Which of it, says the user. One
// has all the time in the world; what never comes to an end is left to one that has little.

const KEY = 'sk_test_hostile0123456789';

let [clerk, thief, patient, hasty] = [] as unknown as [RawClerk, RecordingClerk, RunningCli, RunningCli];
let ids = 0;
beforeAll(async () => {
  thief = await startRecordingClerk();
  const redirects = [301, 302, 303, 307, 308].map((status): [string, Act] => [
    `to${status}`,
    sends(http(`${status} Elsewhere`, { location: `${thief.url}/v1/users/x` }, '{}')),
  ]);
  const acts = Object.entries({ ...reads, ...writes }).map(([name, { act }]): [string, Act] => [name, act]);
  clerk = await startRawClerk(Object.fromEntries([...acts, ...redirects]));
  const args = ['--tools=users.getUser,users.banUser', '--api-url', clerk.url];
  const start = (timeout: string) => startCli({ args: [...args, timeout], env: { CLERK_SECRET_KEY: KEY } });
  [patient, hasty] = [start(LONG_TIMEOUT), start(`--timeout=${TIMEOUT}`)];
});
afterAll(() => {
  patient?.child.kill('SIGKILL');
  hasty?.child.kill('SIGKILL');
  clerk?.close();
  thief?.close();
});

async function call(tool: string, user_id: string, cli = patient) {
  const id = ++ids;
  cli.send({ id, method: 'tools/call', params: { name: tool, arguments: { user_id } } });
  const { result } = (await cli.responseTo(id)) as {
    result: { isError?: boolean; structuredContent: { error?: object } };
  };
  return result;
}

describe.each([
  ['users_getUser', reads],
  ['users_banUser', writes],
] as const)('%s is answered when Clerk', (tool, cases) => {
  test.concurrent.each(Object.entries(cases))('%s', async (name, { want, attempts }) => {
    const endless = want?.kind === 'timeout';
    const result = await call(tool, name, endless ? hasty : patient);
    expect(result.isError ?? false).toBe(want !== undefined);
    if (want) expect(result.structuredContent.error).toMatchObject(want);
    // Time may be up before the first attempt, on a machine that is very busy.
    expect(Math.max(clerk.attempts(name), endless ? attempts : 0)).toBe(attempts);
  });
});

test.each([301, 302, 303, 307, 308])(
  'a %d is refused, for reads and writes: the key does not follow it',
  async (status) => {
    for (const tool of ['users_getUser', 'users_banUser']) {
      const { structuredContent } = await call(tool, `to${status}`);
      expect(structuredContent.error).toMatchObject({
        kind: 'unexpected',
        message: containing('redirect, which is not followed'),
      });
    }
    expect(clerk.attempts(`to${status}`)).toBe(2);
    expect(thief.take()).toEqual([]);
  },
);

test('after all of it both processes are alive, small, quiet, and have kept the key to themselves', async () => {
  // Of three answers of 100 MB nobody took more than what fits in the buffers of two sockets.
  expect(clerk.sent()).toBeLessThan(150 * MEGABYTE);
  for (const cli of [patient, hasty]) await expectWell(cli);
});

async function expectWell(cli: RunningCli): Promise<void> {
  cli.send({ id: 'list', method: 'tools/list' } as object);
  expect(await cli.responseTo('list' as never)).toHaveProperty('result.tools.1');
  if (process.platform === 'linux') {
    const status = readFileSync(`/proc/${cli.child.pid}/status`, 'utf8');
    const peak = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) * 1024;
    expect(peak).toBeLessThan(250 * MEGABYTE);
  }
  cli.child.stdin.end();
  expect(await cli.ended).toEqual({ code: 0, signal: null });
  expect(cli.out.stderr).toBe('');
  expect(cli.out.stdout).not.toContain(KEY);
}
