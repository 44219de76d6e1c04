import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:https';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { connectLegacy } from '../../support/http/clients.ts';
import { modernCall, openSession, outcomeOf, sessionCall } from '../../support/http/messages.ts';
import { type Deployment, type Replica, startDeployment } from '../../support/http/replicas.ts';
import { YES } from '../../support/process/clients.ts';
import { closedPort } from '../../support/process/closed-port.ts';
import { startHaproxy } from '../../support/process/haproxy.ts';
import { startRedis } from '../../support/redis/redis-server.ts';

// The proxy of compose.yaml, in front of real processes.

async function openDeployed(clientTimeout?: string) {
  const [plain, tls, redis] = await Promise.all([closedPort(), closedPort(), startRedis()]);
  const front = `http://127.0.0.1:${plain}/mcp`;
  const deployment = await startDeployment({ front, env: { CLERK_TOOLKIT_STORE: redis.url } });
  const servers = deployment.replicas.map(({ own }) => Number(new URL(own).port));
  return { deployment, tls, ...(await startHaproxy({ plain, tls, servers, clientTimeout })) };
}

const READ = ['users_getUser', { user_id: 'user_theo' }] as const;
const REMOVE = ['organizations_deleteOrganization', { organization_id: 'org_lumen' }] as const;
const tookPart = ({ replicas }: Deployment) =>
  replicas.map((replica) => replica.log().some(({ event, path }) => event === 'request' && path === '/mcp'));

test('every session stays at the process that opened it', async () => {
  const { deployment } = await openDeployed();
  const mira = deployment.token('user_mira');
  const sessions = await Promise.all(Array.from({ length: 6 }, () => openSession(deployment, mira)));
  for (let round = 0; round < 3; round += 1)
    for (const session of sessions) {
      const sent = await deployment.send(mira, sessionCall(session, ...READ));
      expect(outcomeOf(sent).data).toMatchObject({ id: 'user_theo' });
    }
  await expect.poll(() => tookPart(deployment)).toEqual([true, true]);
});

test('a client of 2025 is asked through it, within the call', async () => {
  const { deployment } = await openDeployed();
  const questions: string[] = [];
  const client = await connectLegacy(deployment.url, deployment.token('user_mira'), {
    answer: async (message) => {
      questions.push(message);
      return YES;
    },
  });
  expect((await client.call(...REMOVE)).structuredContent).toMatchObject({ deleted: true });
  expect(questions).toHaveLength(1);
});

test('what has no session goes to any process, and past one that was killed', async () => {
  const { deployment } = await openDeployed();
  const mira = deployment.token('user_mira');
  const read = async () => outcomeOf(await deployment.send(mira, modernCall(...READ))).data;
  for (let at = 0; at < 4; at += 1) expect(await read()).toMatchObject({ id: 'user_theo' });
  await expect.poll(() => tookPart(deployment)).toEqual([true, true]);
  const [one] = deployment.replicas as [Replica];
  one.child.kill('SIGKILL');
  await one.ended;
  for (let at = 0; at < 6; at += 1) expect(await read()).toMatchObject({ id: 'user_theo' });
});

test('it speaks TLS', async () => {
  const { tls, ca } = await openDeployed();
  const [response] = await once(get(`https://localhost:${tls}/healthz`, { ca }), 'response');
  expect((response as IncomingMessage).statusCode).toBe(200);
});

test('a connection that says nothing is closed, and a response that takes longer is not', async () => {
  const { deployment, tls } = await openDeployed('1s');
  const release = deployment.clerk.hold('/v1/users/user_theo');
  const call = deployment.send(deployment.token('user_mira'), modernCall(...READ));
  await deployment.clerk.waiting(1);
  // Nothing but the handshake of TCP, twice as long as a client may be silent: one after the other.
  for (const _ of [1, 2]) await once(connect(tls, '127.0.0.1').resume(), 'close');
  release();
  expect(outcomeOf(await call).data).toMatchObject({ id: 'user_theo' });
});

test('nobody from outside asks whether a process is ready', async () => {
  const { deployment } = await openDeployed();
  expect((await fetch(new URL('/readyz', deployment.url))).status).toBe(403);
  expect((await fetch(new URL('/healthz', deployment.url))).status).toBe(200);
});
