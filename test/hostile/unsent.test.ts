import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createToolkit } from '../../src/runtime/toolkit.ts';
import { startLoopbackClerk } from '../support/clerk/loopback-clerk.ts';
import { closedPort } from '../support/process/closed-port.ts';

// The requests that are said to have been sent are those that arrived: counted on a real socket, by who listens there.

interface Line {
  event: string;
  sent?: boolean;
  error?: string;
}

interface Failure {
  kind: string;
  message: string;
  sent: boolean;
  hint: string;
}

/** Opens a toolkit with an audit log of its own. */
async function open(apiUrl: string, timeout: number) {
  const folder = mkdtempSync(join(tmpdir(), 'unsent-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const audit = join(folder, 'audit.jsonl');
  const toolkit = await createToolkit({
    ...{ secretKey: 'sk_test_unsent', apiUrl, audit, timeout },
    ...{ tools: ['users.banUser', 'users.getUser'], confirm: 'never' },
  });
  const lines = (): Line[] =>
    readFileSync(audit, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  return { toolkit, ended: () => lines().filter(({ event }) => event === 'call') };
}

const failure = ({ data }: { data: unknown }) => (data as { error: Failure }).error;
const UNSENT = 'Nothing was sent or changed: the call can be made again.';

test('of many calls to a Clerk that never responds, as many are said to be sent as arrive', async () => {
  const clerk = await startLoopbackClerk();
  onTestFinished(clerk.close);
  clerk.respond = () => new Promise(() => {});
  const { toolkit, ended } = await open(clerk.url, 1500);
  const failures: Failure[] = [];
  const calls = Array.from({ length: 120 }, async (_, index) => {
    // In four bursts: each of its own has no more than ten turns before its time is up.
    await new Promise((resolve) => setTimeout(resolve, 200 * (index % 4)));
    failures.push(failure(await toolkit.call('users.banUser', { user_id: `user_${index}` })));
  });
  await Promise.all(calls);
  const sent = failures.filter((each) => each.sent);
  // The last request may still be on its way.
  await expect.poll(clerk.received, { timeout: 20_000 }).toBe(sent.length);
  expect(sent.length).toBeGreaterThanOrEqual(10);
  expect(failures.length - sent.length).toBeGreaterThan(0);
  expect(ended().filter((line) => line.sent === true)).toHaveLength(sent.length);
  expect(ended().filter((line) => line.sent === false)).toHaveLength(failures.length - sent.length);
  expect(sent[0]).toMatchObject({ kind: 'timeout', message: 'Clerk did not respond within 1.5 s.' });
  for (const { message, hint } of failures.filter((each) => !each.sent)) {
    expect(message).toMatch(
      /^The call was not sent: (it waited behind other calls for|there was no connection to Clerk within) 1\.5 s\.$/,
    );
    expect(hint).toBe(UNSENT);
  }
});

test('a call that is cancelled behind others says that it was not sent; one on its way, that it was', async () => {
  const clerk = await startLoopbackClerk();
  onTestFinished(clerk.close);
  clerk.respond = () => new Promise(() => {});
  const { toolkit, ended } = await open(clerk.url, 600_000);
  const cancel = new AbortController();
  const calls = Array.from({ length: 25 }, () =>
    toolkit.call('users.banUser', { user_id: 'user_1' }, { signal: cancel.signal }),
  );
  await clerk.until(() => clerk.received() === 10);
  cancel.abort();
  const failures = (await Promise.all(calls)).map(failure);
  expect(failures.filter(({ sent }) => sent)).toHaveLength(10);
  expect(failures.at(-1)).toEqual({
    kind: 'cancelled',
    message: 'The call was cancelled before it was sent.',
    sent: false,
    hint: UNSENT,
  });
  expect(
    ended()
      .map(({ sent }) => sent)
      .filter(Boolean),
  ).toHaveLength(10);
  expect(clerk.received()).toBe(10);
});

test.each(['users.getUser', 'users.banUser'])(
  '%s to a closed port is not sent, however often it is tried',
  async (name) => {
    const { toolkit, ended } = await open(`http://127.0.0.1:${await closedPort()}`, 600_000);
    expect(failure(await toolkit.call(name, { user_id: 'user_1' }))).toEqual({
      kind: 'unavailable',
      message: 'Clerk could not be reached (ECONNREFUSED).',
      sent: false,
      hint: `${UNSENT} A person can check the network, --api-url and HTTPS_PROXY.`,
    });
    expect(ended()).toMatchObject([{ sent: false, error: 'unavailable' }]);
  },
);

test('a read whose first attempt arrived and whose second did not is one that was sent', async () => {
  const clerk = await startLoopbackClerk();
  onTestFinished(clerk.close);
  clerk.respond = () => {
    // The last that anybody hears of this Clerk.
    setImmediate(clerk.close);
    return new Promise(() => {});
  };
  const { toolkit, ended } = await open(clerk.url, 600_000);
  expect(failure(await toolkit.call('users.getUser', { user_id: 'user_1' }))).toMatchObject({
    message: 'Clerk could not be reached (ECONNREFUSED).',
    sent: true,
    hint: expect.stringMatching(/^Try again later\./),
  });
  expect(ended()).toMatchObject([{ sent: true, error: 'unavailable' }]);
});
