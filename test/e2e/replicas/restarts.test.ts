import { expect, test } from 'vitest';
import { modernCall, outcomeOf } from '../../support/http/messages.ts';
import { type Replica, startDeployment } from '../../support/http/replicas.ts';
import { startRedis } from '../../support/redis/redis-server.ts';

// Processes come and go: what was sent to Clerk is sent once, and what was asked can be answered elsewhere.

test('one that is killed in the middle of a call leaves the yes used, and the person free to go on', async () => {
  const redis = await startRedis();
  const deployment = await startDeployment({ env: { CLERK_TOOLKIT_STORE: redis.url } });
  const [one, other] = deployment.replicas as [Replica, Replica];
  const mira = deployment.token('user_mira');
  const remove = ['organizations_deleteOrganization', { organization_id: 'org_lumen' }] as const;
  const { state } = outcomeOf(await one.send(mira, modernCall(...remove)));
  const release = deployment.clerk.hold('/v1/organizations/org_lumen', 'DELETE');
  const lost = one.send(mira, modernCall(...remove, state)).catch(() => 'cut off');
  await deployment.clerk.waiting(1);
  one.child.kill('SIGKILL');
  expect(await lost).toBe('cut off');
  // Nobody knows whether it went through: the same yes doesn't do it again.
  const again = outcomeOf(await other.send(mira, modernCall(...remove, state)));
  expect(again.data?.deleted).toBeUndefined();
  release();
  expect(deployment.clerk.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
});

test('a rolling restart under load loses nothing, and does nothing twice', async () => {
  const redis = await startRedis();
  const env = { CLERK_TOOLKIT_STORE: redis.url };
  const access = `rules:
  - name: admins
    who: { organization: org_acme, role: "org:admin" }
    confirm: always
    callsPerMinute: 100000
    callsAtOnce: 1000
`;
  const deployment = await startDeployment({ env, access });
  const mira = deployment.token('user_mira');
  const names = Array.from({ length: 40 }, (_, at) => `Team ${at}`);
  let isOver = false;
  const created: string[] = [];
  /** Makes an organization and removes it, by two calls and a question, trying again whatever a process that ends refuses. */
  const work = async (name: string) => {
    const send = async (...call: Parameters<typeof modernCall>) => {
      for (;;) {
        const sent = await deployment.send(mira, modernCall(...call)).catch(() => undefined);
        // Refused before anything was done: 502 by the proxy to a process that is gone, 503 by one that ends.
        if (sent && ![502, 503].includes(sent.status)) return outcomeOf(sent);
      }
    };
    const made = await send('organizations_createOrganization', { name });
    const { id } = made.data as { id: string };
    created.push(id);
    const remove = ['organizations_deleteOrganization', { organization_id: id }] as const;
    const asked = await send(...remove);
    const done = await send(...remove, asked.state);
    return done.data;
  };
  const load = (async () => {
    const results: unknown[] = [];
    for (let at = 0; at < names.length; at += 5)
      results.push(...(await Promise.all(names.slice(at, at + 5).map(work))));
    isOver = true;
    return results;
  })();
  for (let round = 0; !isOver || round < 2; round += 1) {
    const old = deployment.replicas.shift() as Replica;
    deployment.replicas.push(await deployment.start());
    old.child.kill('SIGTERM');
    await old.ended;
    if (isOver && round >= 1) break;
  }
  const results = await load;
  expect(results).toEqual(created.map(() => expect.objectContaining({ deleted: true })));
  const writes = (method: string) => deployment.clerk.requests.filter((request) => request.method === method);
  expect(
    writes('POST')
      .map(({ body }) => JSON.parse(body).name)
      .sort(),
  ).toEqual([...names].sort());
  expect(
    writes('DELETE')
      .map(({ url }) => url.split('/').at(-1))
      .sort(),
  ).toEqual([...created].sort());
});
