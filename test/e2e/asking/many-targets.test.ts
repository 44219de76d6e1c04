import { expect, onTestFinished, test } from 'vitest';
import { users } from '../../../src/sandbox/endpoints/users/user.ts';
import { startSandbox } from '../../../src/sandbox/server.ts';
import { startLiveClerk } from '../../support/clerk/live-clerk.ts';
import { clients, YES } from '../../support/process/clients.ts';

/** Connects to a live instance with so many users, at whose client every question gets a yes. */
async function open(size: number) {
  const { secretKey, url, sandbox, changes } = await startLiveClerk(await startSandbox({ size }));
  const asked: string[] = [];
  const answer = (message: string) => {
    asked.push(message);
    return YES;
  };
  const [, connect] = clients[0] as (typeof clients)[number];
  const env = { CLERK_SECRET_KEY: secretKey, CLERK_API_URL: url };
  const connection = await connect({ args: ['--tools', 'users'], env }, { answer });
  onTestFinished(() => connection.close());
  const ids = [...sandbox.state.all(users).keys()];
  return { ...connection, sandbox, asked, changes, ids };
}

test('a question about fifty users names each of them', async () => {
  const { call, sandbox, asked, ids } = await open(50);
  expect(ids).toHaveLength(50);
  expect((await call('users_banUserBulk', { user_ids: ids })).isError).toBeUndefined();
  expect(asked).toHaveLength(1);
  const [message = ''] = asked;
  expect(message).toMatch(/^End all sessions and ban these users: .* \(50 in all\)\. LIVE instance\.$/);
  for (const { id, first_name, last_name } of sandbox.state.all(users).values()) {
    expect(message).toMatch(new RegExp(`${first_name} ${last_name}"? \\([^()]*\\b${id}\\b[^()]*\\)`));
  }
  expect(sandbox.state.filter(users, ({ banned }) => banned === true)).toHaveLength(50);
});

test('more are refused without a question', async () => {
  const { call, sandbox, asked, changes, ids } = await open(51);
  const banned = sandbox.state.filter(users, (user) => user.banned === true).length;
  const result = await call('users_banUserBulk', { user_ids: ids });
  expect(result).toMatchObject({ isError: true, structuredContent: { error: { kind: 'bad_arguments' } } });
  expect([asked, changes]).toEqual([[], []]);
  expect(sandbox.state.filter(users, (user) => user.banned === true)).toHaveLength(banned);
});
