import { expect, onTestFinished, test } from 'vitest';
import { startLoopbackClerk } from '../support/clerk/loopback-clerk.ts';
import { windows } from '../support/process/platform.ts';
import { callLine, findLeaks, type RawClient, startRaw } from '../support/process/raw-client.ts';

// A client that reads nothing, or is gone in the middle of everything: the program ends by itself, with code 0,
// long before a call's time is up, and hangs up on Clerk. test/e2e/shutdown.test.ts has the plain cases.

const CALLS = 40;
const call = (id: number) => `${callLine(id, 'users_getUser', { user_id: `user_${id}` })}\n`;
const calls = Array.from({ length: CALLS }, (_, id) => call(id)).join('');

const ways: [name: string, end: (client: RawClient) => void][] = [
  ['closing its input', ({ child }) => void child.stdin.end()],
  ['closing its input in the middle of a message', ({ child }) => void child.stdin.end(call(CALLS).slice(0, 40))],
];
// On Windows a signal is the end of a process, which can do nothing about it.
if (!windows) ways.push(['SIGTERM', ({ child }) => void child.kill('SIGTERM')]);
const closing: typeof ways = [
  ['closing its output', ({ child }) => void child.stdout.destroy()],
  ['closing all it has', ({ child }) => [child.stdout, child.stderr, child.stdin].map((stream) => stream.destroy())],
];

/** Ends the program and checks how it exited; a call that kept it running would do so for ten minutes. */
async function ended(client: RawClient, end: (client: RawClient) => void): Promise<void> {
  end(client);
  expect(await client.ended).toEqual({ code: 0, signal: null });
  expect(findLeaks(client.stderr())).toEqual([]);
}

test.each([...ways, ...closing])('%s while nobody reads what is answered', async (_, end) => {
  const clerk = await startLoopbackClerk();
  onTestFinished(clerk.close);
  const bulk = JSON.stringify({ bulk: 'x'.repeat(50_000) });
  clerk.respond = () => bulk;
  const client = startRaw({ args: ['--api-url', clerk.url] });
  client.child.stdout.pause();
  client.write(calls);
  await clerk.until(() => clerk.received() === CALLS);
  expect(client.memory()).toBeLessThan(400);
  await ended(client, (each) => {
    end(each);
    // What is left in the pipe has to go for the streams to close; the program doesn't wait for it.
    each.child.once('exit', () => each.child.stdout.resume());
  });
});

test.each(ways)('%s while calls wait for Clerk', async (_, end) => {
  const clerk = await startLoopbackClerk();
  onTestFinished(clerk.close);
  clerk.respond = () => new Promise(() => {});
  const client = startRaw({ args: ['--api-url', clerk.url] });
  client.write(calls);
  await clerk.until(() => clerk.waiting() > 0);
  await ended(client, end);
  await clerk.until(() => clerk.waiting() === 0);
  expect(client.replies).toEqual([]);
});

test('a client that reads late gets every answer', async () => {
  const clerk = await startLoopbackClerk();
  onTestFinished(clerk.close);
  clerk.respond = ({ url }) => JSON.stringify({ id: url.split('/').pop(), bulk: 'x'.repeat(50_000) });
  const client = startRaw({ args: ['--api-url', clerk.url] });
  client.child.stdout.pause();
  client.write(calls);
  await clerk.until(() => clerk.received() === CALLS && clerk.waiting() === 0);
  client.child.stdout.resume();
  for (let id = 0; id < CALLS; id += 1) {
    expect((await client.reply(id)).result?.structuredContent).toMatchObject({ id: `user_${id}` });
  }
  await client.end();
});

test('garbage without end and errors that nobody reads do not fill the memory', async () => {
  const client = startRaw({ args: ['--sandbox'], env: { CLERK_SECRET_KEY: '' } });
  client.child.stderr.pause();
  for (let count = 0; count < 4; count += 1) client.write('{"id":null,"method":"a"}\n'.repeat(5_000));
  await client.call('users_getUser', '{"user_id":"user_xyz"}');
  expect(client.memory()).toBeLessThan(300);
  client.child.stderr.resume();
  await client.end();
  expect(client.stderr().split('\n').length).toBeLessThan(30);
});
