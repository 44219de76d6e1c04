import { expect, test } from 'vitest';
import { modernCall, outcomeOf } from '../../support/http/messages.ts';
import { type DeploymentOptions, type Replica, startDeployment } from '../../support/http/replicas.ts';
import { startRedis } from '../../support/redis/redis-server.ts';

// Limits and roles are those of the deployment, not of each process.

const self = (more: string) => `rules:
  - name: self
    who: { user: [user_theo, user_mira] }
    pin: user
${more}`;

async function open(options: DeploymentOptions) {
  const redis = await startRedis();
  return startDeployment({ ...options, env: { CLERK_TOOLKIT_STORE: redis.url } });
}

test('calls a minute are counted over all processes', async () => {
  const deployment = await open({ access: self('    callsPerMinute: 10\n') });
  const theo = deployment.token('user_theo');
  const outcomes = await Promise.all(
    Array.from({ length: 4 }, async (_, line) => {
      const own = [];
      const replica = deployment.replicas[line % 2] as Replica;
      for (let at = 0; at < 6; at += 1) own.push(outcomeOf(await replica.send(theo, modernCall('users_getUser'))));
      return own;
    }),
  );
  const kinds = outcomes.flat().map(({ data }) => data?.error?.kind ?? 'served');
  expect(kinds.filter((kind) => kind === 'served')).toHaveLength(10);
  expect(kinds.filter((kind) => kind === 'rate_limited')).toHaveLength(14);
  // Somebody else has their own.
  const mira = outcomeOf(await deployment.send(deployment.token('user_mira'), modernCall('users_getUser')));
  expect(mira.data).toMatchObject({ id: 'user_mira' });
});

test('calls at once are counted over all processes, and those of one that is killed end', async () => {
  const deployment = await open({ access: self('    callsAtOnce: 2\n') });
  const [one, other] = deployment.replicas as [Replica, Replica];
  const theo = deployment.token('user_theo');
  // Whoever is read was read before, so that only the calls wait.
  await one.send(theo, modernCall('users_getUser'));
  await other.send(theo, modernCall('users_getUser'));
  const release = deployment.clerk.hold('/v1/users/user_theo');
  const held = [one.send(theo, modernCall('users_getUser')), one.send(theo, modernCall('users_getUser'))];
  await deployment.clerk.waiting(2);
  const third = outcomeOf(await other.send(theo, modernCall('users_getUser')));
  expect(third.data?.error).toMatchObject({ kind: 'rate_limited', retry_after: 1 });
  release();
  for (const call of held) expect(outcomeOf(await call).data).toMatchObject({ id: 'user_theo' });
  expect(outcomeOf(await other.send(theo, modernCall('users_getUser'))).data).toMatchObject({ id: 'user_theo' });
});

test('a role that one process read anew is known to the others', async () => {
  const access = `rules:
  - name: admins
    who: { organization: org_acme, role: "org:admin" }
    tools: [users.getUser]
`;
  const deployment = await open({ access });
  const [one, other] = deployment.replicas as [Replica, Replica];
  const mira = deployment.token('user_mira');
  const reads = () => deployment.clerk.requests.filter(({ url }) => url.includes('organization_memberships')).length;
  const call = (replica: Replica) => replica.send(mira, modernCall('users_getUser', { user_id: 'user_theo' }));
  expect(outcomeOf(await call(one)).data).toMatchObject({ id: 'user_theo' });
  expect(reads()).toBe(1);
  expect(outcomeOf(await call(other)).data).toMatchObject({ id: 'user_theo' });
  expect(reads()).toBe(1);
});

test('nobody gets a role by writing it into the store', async () => {
  const redis = await startRedis();
  const access = `rules:
  - name: admins
    who: { organization: org_acme, role: "org:admin" }
    tools: [users.getUser]
`;
  const deployment = await startDeployment({ access, env: { CLERK_TOOLKIT_STORE: redis.url } });
  const [one, other] = deployment.replicas as [Replica, Replica];
  const call = (replica: Replica, user: string) => replica.send(deployment.token(user), modernCall('users_getUser'));
  await call(one, 'user_mira');
  await call(one, 'user_theo');
  const keys = ((await redis.command('KEYS', '*standing*')) as string[]).sort();
  const [mira = '', theo = ''] = keys;
  expect(keys.map((key) => key.split(':').at(-1))).toEqual(['user_mira', 'user_theo']);
  // Her role under his name, and one that is made up.
  const hers = String(await redis.command('GET', mira));
  await redis.command('SET', theo, hers);
  expect((await call(other, 'user_theo')).status).toBe(403);
  const [, text = ''] = /^[^.]+\.(.*)$/s.exec(hers) ?? [];
  await redis.command('SET', theo, `${'A'.repeat(43)}.${text}`);
  const third = await deployment.start({ CLERK_TOOLKIT_STORE: redis.url });
  expect((await call(third, 'user_theo')).status).toBe(403);
});
