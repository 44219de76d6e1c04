import { expect, test } from 'vitest';
import { modernCall, outcomeOf } from '../../support/http/messages.ts';
import { type Replica, startDeployment } from '../../support/http/replicas.ts';
import { closedPort } from '../../support/process/closed-port.ts';
import { startRedis } from '../../support/redis/redis-server.ts';

// Without its store a deployment refuses what asks, in words, and serves everything else; when it is back, all of it.

const DELETE = ['organizations_deleteOrganization', { organization_id: 'org_lumen' }] as const;
const READ = ['users_getUser', { user_id: 'user_theo' }] as const;

async function open() {
  const redis = await startRedis();
  const deployment = await startDeployment({ env: { CLERK_TOOLKIT_STORE: redis.url } });
  const mira = deployment.token('user_mira');
  const call = async (...[name, args]: readonly [string, object]) =>
    outcomeOf(await deployment.send(mira, modernCall(name, args)));
  return { redis, deployment, mira, call };
}

/** Waits until a process sees the store as it is. */
async function seen(replica: Replica, state: string): Promise<unknown> {
  for (;;) {
    const response = await fetch(replica.at('/readyz'));
    const body = (await response.json()) as { store?: string };
    if (body.store === state) return [response.status, body];
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('a Redis that is killed, and started again', async () => {
  const { redis, deployment, mira, call } = await open();
  for (const replica of deployment.replicas)
    expect(replica.log().find(({ event }) => event === 'start')).toMatchObject({ store: new URL(redis.url).host });
  const before = (await call(...DELETE)).state ?? '';
  await redis.kill();
  for (const replica of deployment.replicas)
    expect(await seen(replica, 'unreachable')).toEqual([200, expect.objectContaining({ status: 'ready' })]);
  const refused = await call(...DELETE);
  expect(refused.data?.error).toMatchObject({ kind: 'unavailable', message: expect.stringContaining('the store') });
  const held = outcomeOf(await deployment.send(mira, modernCall(...DELETE, before)));
  expect(held.data?.error).toMatchObject({ kind: 'unavailable' });
  expect((await call(...READ)).data).toMatchObject({ id: 'user_theo' });

  await redis.start();
  for (const replica of deployment.replicas) await seen(replica, 'reachable');
  // It is empty now: what was asked before is forgotten, and asked anew.
  const lost = outcomeOf(await deployment.send(mira, modernCall(...DELETE, before)));
  expect([lost.data?.deleted, typeof lost.state]).toEqual([undefined, 'string']);
  const done = outcomeOf(await deployment.send(mira, modernCall(...DELETE, lost.state)));
  expect(done.data).toMatchObject({ deleted: true });
  const lines = deployment.replicas.flatMap((replica) => replica.log());
  const told = lines.filter(({ event }) => event === 'notice').map(({ message }) => String(message));
  expect(told.filter((line) => line.includes("store can't be used"))).toHaveLength(2);
  expect(told.filter((line) => line.includes('can be reached again'))).toHaveLength(2);
});

test('one that does not answer holds no call up for long', async () => {
  const { redis, deployment, call } = await open();
  await redis.command('CLIENT', 'PAUSE', '600000');
  expect((await call(...READ)).data).toMatchObject({ id: 'user_theo' });
  expect((await call(...DELETE)).data?.error).toMatchObject({ kind: 'unavailable' });
  await redis.kill();
  await redis.start();
  for (const replica of deployment.replicas) await seen(replica, 'reachable');
  expect(typeof (await call(...DELETE)).state).toBe('string');
});

test('one that is full refuses what is new', async () => {
  const { redis, call } = await open();
  await redis.command('CONFIG', 'SET', 'maxmemory', '1mb');
  expect((await call(...DELETE)).data?.error).toMatchObject({ kind: 'unavailable' });
  expect((await call(...READ)).data).toMatchObject({ id: 'user_theo' });
  await redis.command('CONFIG', 'SET', 'maxmemory', '0');
  await expect.poll(async () => typeof (await call(...DELETE)).state).toBe('string');
});

test.each([
  ['is not there yet', async () => `redis://:hunter2hunter2@127.0.0.1:${await closedPort()}`, 'ECONNREFUSED'],
  [
    'refuses the password',
    async () => (await startRedis({ password: 'right' })).url.replace('right', 'hunter2hunter2'),
    'WRONGPASS',
  ],
])('one that %s when the program starts', async (_why, addressOf, reason) => {
  const deployment = await startDeployment({ count: 1, env: { CLERK_TOOLKIT_STORE: await addressOf() } });
  const [replica] = deployment.replicas as [Replica];
  await seen(replica, 'unreachable');
  const mira = deployment.token('user_mira');
  expect(outcomeOf(await replica.send(mira, modernCall(...READ))).data).toMatchObject({ id: 'user_theo' });
  expect(outcomeOf(await replica.send(mira, modernCall(...DELETE))).data?.error).toMatchObject({ kind: 'unavailable' });
  await replica.waitForStderr(reason);
  expect(replica.out.stderr).not.toContain('hunter2');
});

test.each(['https://redis.example', 'hunter2hunter2', 'redis:hunter2'])(
  '%s is no address of a store',
  async (store) => {
    await expect(startDeployment({ count: 1, env: { CLERK_TOOLKIT_STORE: store } })).rejects.toThrow(
      /^ended without serving: clerk-agent-toolkit: CLERK_TOOLKIT_STORE must be the address of a Redis(?!.*hunter2)/s,
    );
  },
);

test('however often anybody asks whether a process is ready, its store is asked once a second', async () => {
  const redis = await startRedis();
  const { replicas } = await startDeployment({ count: 1, env: { CLERK_TOOLKIT_STORE: redis.url } });
  const gets = async () =>
    Number(/cmdstat_get:calls=(\d+)/.exec(String(await redis.command('INFO', 'commandstats')))?.[1] ?? 0);
  const [before, begin] = [await gets(), performance.now()];
  for (let at = 0; at < 100; at += 1) await fetch((replicas[0] as Replica).at('/readyz'));
  const seconds = (performance.now() - begin) / 1000;
  // One at once, one each second, and one in which the process learns the id of the store.
  expect((await gets()) - before).toBeLessThanOrEqual(seconds + 2);
});
