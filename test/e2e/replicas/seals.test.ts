import { expect, test } from 'vitest';
import { modernCall, openSession, outcomeOf, sessionCall } from '../../support/http/messages.ts';
import { type Deployment, type Replica, startDeployment } from '../../support/http/replicas.ts';
import { startRedis } from '../../support/redis/redis-server.ts';

// A yes counts once, at whichever of several processes it arrives, where they share a store; without one, at none.

const DELETE = ['organizations_deleteOrganization', { organization_id: 'org_lumen' }] as const;

const withStore = async () => {
  const redis = await startRedis();
  return { redis, deployment: await startDeployment({ env: { CLERK_TOOLKIT_STORE: redis.url } }) };
};
const pair = ({ replicas }: Deployment) => replicas as [Replica, Replica];
const sentTo = ({ clerk }: Deployment, method: string) => clerk.requests.filter((request) => request.method === method);

/** Asks at one process, and returns the question's state. */
async function ask(one: Pick<Replica, 'send'>, token: string): Promise<string> {
  const { state } = outcomeOf(await one.send(token, modernCall(...DELETE)));
  if (state === undefined) throw new Error('nothing was asked');
  return state;
}

test('asked at one, it is honoured at the other, once', async () => {
  const { deployment } = await withStore();
  const [one, other] = pair(deployment);
  const mira = deployment.token('user_mira');
  const state = await ask(one, mira);
  expect(outcomeOf(await other.send(mira, modernCall(...DELETE, state))).data).toMatchObject({ deleted: true });
  for (const replica of [one, other]) {
    const again = outcomeOf(await replica.send(mira, modernCall(...DELETE, state)));
    expect([again.isError, again.data?.deleted]).toEqual([true, undefined]);
  }
  expect(sentTo(deployment, 'DELETE')).toHaveLength(1);
});

test('of 50 who use it at once, at both, one gets it', async () => {
  const { deployment } = await withStore();
  const mira = deployment.token('user_mira');
  // More than a person may have under way at once, so that all come through.
  const state = await ask(deployment, mira);
  const outcomes: ReturnType<typeof outcomeOf>[] = [];
  await Promise.all(
    Array.from({ length: 50 }, async () => {
      for (;;) {
        const outcome = outcomeOf(await deployment.send(mira, modernCall(...DELETE, state)));
        if (outcome.data?.error?.kind === 'rate_limited' && outcome.data.error.retry_after === 1) continue;
        outcomes.push(outcome);
        return;
      }
    }),
  );
  expect(outcomes.filter(({ data }) => data?.deleted === true)).toHaveLength(1);
  expect(sentTo(deployment, 'DELETE')).toHaveLength(1);
});

test('it is for its person, client and rule, at the other process as well', async () => {
  const { deployment } = await withStore();
  const [one, other] = pair(deployment);
  const state = await ask(one, deployment.token('user_mira'));
  const throughAnother = deployment.token({ userId: 'user_mira', clientId: 'oa_cli' });
  for (const token of [throughAnother, deployment.token('user_theo')])
    expect(outcomeOf(await other.send(token, modernCall(...DELETE, state))).data?.deleted).toBeUndefined();
  expect(sentTo(deployment, 'DELETE')).toEqual([]);
});

test('what changed since is asked about anew', async () => {
  const { deployment } = await withStore();
  const [one, other] = pair(deployment);
  const mira = deployment.token('user_mira');
  const state = await ask(one, mira);
  await deployment.clerk.owner('PATCH /organizations/org_lumen', { name: 'Lumen GmbH' });
  const { state: next, data } = outcomeOf(await other.send(mira, modernCall(...DELETE, state)));
  expect([data?.deleted, typeof next]).toEqual([undefined, 'string']);
  expect(next).not.toBe(state);
});

test('without a store, a yes to another process is refused with words', async () => {
  const deployment = await startDeployment();
  const [one, other] = pair(deployment);
  const mira = deployment.token('user_mira');
  const state = await ask(one, mira);
  const elsewhere = outcomeOf(await other.send(mira, modernCall(...DELETE, state)));
  expect(elsewhere.data?.error).toMatchObject({ kind: 'refused', hint: expect.stringContaining('a store') });
  expect(sentTo(deployment, 'DELETE')).toEqual([]);
  expect(outcomeOf(await one.send(mira, modernCall(...DELETE, state))).data).toMatchObject({ deleted: true });
});

test('processes with other keys of seals honour none of each other', async () => {
  const redis = await startRedis();
  const deployment = await startDeployment({ count: 1, env: { CLERK_TOOLKIT_STORE: redis.url } });
  const other = await deployment.start({ CLERK_TOOLKIT_STORE: redis.url, CLERK_TOOLKIT_SEAL_KEY: 'x'.repeat(32) });
  const mira = deployment.token('user_mira');
  const state = await ask(deployment, mira);
  expect(outcomeOf(await other.send(mira, modernCall(...DELETE, state))).data?.deleted).toBeUndefined();
});

test('a session of 2025 is of the process that opened it, and another says so', async () => {
  const { deployment } = await withStore();
  const [one, other] = pair(deployment);
  const mira = deployment.token('user_mira');
  const session = await openSession(one, mira);
  const call = sessionCall(session, 'users_getUser', { user_id: 'user_theo' });
  expect(outcomeOf(await one.send(mira, call)).data).toMatchObject({ id: 'user_theo' });
  const elsewhere = await other.send(mira, call);
  expect([elsewhere.status, elsewhere.text]).toEqual([404, expect.stringContaining('another process')]);
});
