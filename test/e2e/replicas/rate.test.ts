import { expect, test } from 'vitest';
import { modernCall, outcomeOf } from '../../support/http/messages.ts';
import { type Deployment, type Replica, startDeployment } from '../../support/http/replicas.ts';
import { startRedis } from '../../support/redis/redis-server.ts';

// Clerk limits an instance, however many processes call it: they keep to one budget, and stop together.

const PATH = '/v1/users/count';

const ACCESS = `rules:
  - name: count
    who: { user: [user_theo, user_mira] }
    tools: [users.getUserCount]
    callsPerMinute: 1000
    callsAtOnce: 100
`;

/** Returns when people were counted, in milliseconds after the first time. */
function arrivals({ clerk }: Deployment): number[] {
  const times = clerk.requests.filter(({ url }) => url === PATH).map(({ at = 0 }) => at);
  return times.map((at) => at - (times[0] ?? 0));
}

const call = (replica: Replica, { token }: Deployment, user: string) =>
  replica.send(token(user), modernCall('users_getUserCount')).then(outcomeOf);

test('with --rate, processes keep to one budget', async () => {
  const redis = await startRedis();
  const env = { CLERK_TOOLKIT_STORE: redis.url };
  const deployment = await startDeployment({ access: ACCESS, env, args: ['--rate', '10/s'] });
  const { replicas } = deployment;
  const calls = Array.from({ length: 40 }, (_, at) => call(replicas[at % 2] as Replica, deployment, 'user_theo'));
  for (const outcome of await Promise.all(calls))
    expect(outcome.data).toMatchObject({ total_count: expect.any(Number) });
  // Ten at once, and three times ten more: each process on its own would be done in half of that.
  const times = arrivals(deployment);
  expect(times).toHaveLength(40);
  expect(times.at(-1)).toBeGreaterThan(2_900);
}, 60_000);

test('what Clerk refuses to one process, no other asks for until it may', async () => {
  const redis = await startRedis();
  const deployment = await startDeployment({ access: ACCESS, env: { CLERK_TOOLKIT_STORE: redis.url } });
  const [one, other] = deployment.replicas as [Replica, Replica];
  deployment.clerk.refuseNext(PATH, 2);
  const refused = call(one, deployment, 'user_theo');
  while (((await redis.command('KEYS', '*pause*')) as string[]).length === 0);
  const others = Promise.all([1, 2, 3].map(() => call(other, deployment, 'user_mira')));
  for (const outcome of [await refused, ...(await others)]) expect(outcome.isError).toBe(false);
  const [, ...later] = arrivals(deployment);
  expect(later).toHaveLength(4);
  // The two clocks, and the time in which the store keeps it, count whole milliseconds.
  for (const at of later) expect(at).toBeGreaterThan(1_990);
}, 60_000);

test('a call that would have to wait too long says so at once, and what to do', async () => {
  const redis = await startRedis();
  const deployment = await startDeployment({ access: ACCESS, env: { CLERK_TOOLKIT_STORE: redis.url } });
  const [one, other] = deployment.replicas as [Replica, Replica];
  deployment.clerk.refuseNext(PATH, 45);
  const first = await call(one, deployment, 'user_theo');
  expect(first.data?.error).toMatchObject({ kind: 'rate_limited', status: 429, retry_after: 45, sent: true });
  const second = await call(other, deployment, 'user_theo');
  expect(second.data?.error).toMatchObject({
    kind: 'rate_limited',
    message: 'Clerk takes no more requests like this one now.',
    sent: false,
    hint: expect.stringMatching(/^Nothing was done\. Wait \d+ seconds, and call again\.$/),
  });
  expect(arrivals(deployment)).toHaveLength(1);
}, 60_000);
