import { expect, onTestFinished, test } from 'vitest';
import { startLoopbackClerk } from '../support/clerk/loopback-clerk.ts';
import { callLine, startRaw } from '../support/process/raw-client.ts';

// Many calls over one connection, some of them given up: each gets its own answer, and no more is held than it takes.

const COUNT = 500;
const cancelled = (id: number) => id % 5 === 0;
const cancel = (id: number) => `{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":${id}}}\n`;
const ids = Array.from({ length: COUNT }, (_, id) => id);

test('500 calls at once, a fifth of them cancelled', async () => {
  const clerk = await startLoopbackClerk();
  onTestFinished(clerk.close);
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const bulk = 'x'.repeat(20_000);
  clerk.respond = async ({ url }) => {
    // Later calls before earlier ones.
    await opened;
    await new Promise((resolve) => setTimeout(resolve, (7 * Number(url.split('_').pop())) % 50));
    return JSON.stringify({ id: url.split('/').pop(), bulk });
  };
  const client = startRaw({ args: ['--api-url', clerk.url] });
  client.write(ids.map((id) => `${callLine(id, 'users_getUser', { user_id: `user_${id}` })}\n`).join(''));
  await clerk.until(() => clerk.waiting() > 0);
  client.write(ids.filter(cancelled).map(cancel).join(''));
  // Messages are read in order: when this is answered the cancellations have been read.
  client.write(`${callLine('after', 'users_getUser', '{}')}\n`);
  await client.reply('after');
  open();
  for (const id of ids.filter((each) => !cancelled(each))) {
    expect((await client.reply(id)).result?.structuredContent).toMatchObject({ id: `user_${id}` });
  }
  await clerk.until(() => clerk.waiting() === 0);
  expect(client.memory()).toBeLessThan(400);
  expect((await client.call('users_getUser', '{"user_id":"user_1"}')).result?.structuredContent).toMatchObject({
    id: 'user_1',
  });
  const answered = client.replies.map(({ id }) => id);
  expect(answered.filter((id) => typeof id === 'number' && cancelled(id))).toEqual([]);
  expect(new Set(answered).size).toBe(answered.length);
  expect(answered).toHaveLength(COUNT - COUNT / 5 + 2);
  await client.end();
});

test('a call that is cancelled before it was made, twice, and after its answer', async () => {
  const clerk = await startLoopbackClerk();
  onTestFinished(clerk.close);
  const client = startRaw({ args: ['--api-url', clerk.url] });
  const call = (id: number) => `${callLine(id, 'users_getUser', '{"user_id":"u"}')}\n`;
  client.write(`${cancel(1)}${call(1)}${call(2)}${cancel(2)}${cancel(2)}${call(3)}`);
  await client.reply(1);
  await client.reply(3);
  client.write(`${cancel(1)}${cancel(3)}${call(2)}`);
  expect((await client.reply(2)).result?.structuredContent).toEqual({});
  expect(client.replies).toHaveLength(3);
  await client.end();
});
