import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Installation } from '../../scripts/check-package/install-package.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import { send } from '../support/http/endpoint.ts';
import { ADA, type Answering, holdOneYes, MIRA, THEO } from '../support/http/hold-one-yes.ts';
import { modernCall, openSession, outcomeOf, sessionCall } from '../support/http/messages.ts';
import { installPackage } from '../support/process/install-package.ts';
import { startRedis } from '../support/redis/redis-server.ts';

// The function as somebody has it who installed the package: its export is called as the platform calls it.

const FOLDER = 'examples/vercel-function';
const PACKAGES = ['@modelcontextprotocol/server', '@clerk/backend', '@redis/client'];
const ENDPOINT = 'https://mcp.example.com/mcp';

let home: Installation;
beforeAll(() => {
  home = installPackage(Object.fromEntries(PACKAGES.map((name) => [name, name])), { files: [FOLDER] });
});
afterAll(() => home.remove());

/** Makes the name of each instance new: a module is run once under one name. */
let opened = 0;

/** Opens two instances of the function, each a module of its own, for one test. */
async function openInstances() {
  const [sandbox, redis] = await Promise.all([startSandbox(), startRedis()]);
  const before = { ...process.env };
  Object.assign(process.env, {
    MCP_URL: ENDPOINT,
    REDIS_URL: redis.url,
    CLERK_SECRET_KEY: sandbox.secretKey,
    CLERK_PUBLISHABLE_KEY: sandbox.publishableKey,
    CLERK_API_URL: sandbox.url,
  });
  onTestFinished(async () => {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
    await sandbox.close();
  });
  const module = pathToFileURL(join(home.folder, FOLDER, 'api/mcp.ts')).href;
  const instances = await Promise.all(
    ['one', 'other'].map(
      async (name): Promise<Answering> => (await import(`${module}?${name}-${++opened}`)).default.fetch,
    ),
  );
  // The owner of the Redis, and the two.
  const connected = async () => String(await redis.command('CLIENT', 'LIST')).match(/^id=/gm)?.length;
  await expect.poll(connected).toBe(3);
  const token = (userId: string) => sandbox.oauthToken({ userId, audience: ENDPOINT });
  return { sandbox, redis, instances, token };
}

test('a yes counts once, at whichever instance it comes to', async () => {
  const { instances, sandbox } = await openInstances();
  await holdOneYes(ENDPOINT, instances, sandbox);
});

test('an operator works, support reads, nobody else is let in', async () => {
  const { instances, sandbox, token } = await openInstances();
  const one = (who: string | undefined, init = {}) => send(ENDPOINT, who && token(who), init, instances[0]);
  const metadata = await one(undefined, { method: 'GET', path: '/../.well-known/oauth-protected-resource/mcp' });
  expect(metadata.body).toMatchObject({ resource: ENDPOINT, authorization_servers: [sandbox.url] });
  const look = modernCall('users_getUser', { user_id: ADA });
  for (const who of [ADA, MIRA]) expect(outcomeOf(await one(who, look)).data).toMatchObject({ first_name: 'Ada' });
  const write = modernCall('users_updateUser', { user_id: ADA, first_name: 'Mia' });
  expect(outcomeOf(await one(MIRA, write)).data?.first_name).toBeUndefined();
  expect([(await one(THEO, look)).status, (await one(undefined, look)).status]).toEqual([403, 401]);
});

test('a session of 2025 is of the instance that opened it, and another says so', async () => {
  const { instances, token } = await openInstances();
  const [one, other] = instances.map((answer) => (who: string, init: object) => send(ENDPOINT, who, init, answer));
  if (!one || !other) throw new Error('there are two');
  const mira = token(MIRA);
  const call = sessionCall(await openSession({ send: one as never }, mira), 'users_getUser', { user_id: ADA });
  expect(outcomeOf(await one(mira, call)).data).toMatchObject({ first_name: 'Ada' });
  expect(await other(mira, call)).toMatchObject({ status: 404, text: expect.stringContaining('another process') });
});

test('without its Redis, what asks is refused, and all else goes on', async () => {
  const { instances, redis, token } = await openInstances();
  await redis.kill();
  const one = (init: object) => send(ENDPOINT, token(ADA), init, instances[0]);
  const asking = modernCall('users_updateUser', { user_id: MIRA, password: 'pelican-harbour-82-quill' });
  expect(outcomeOf(await one(asking))).toMatchObject({ isError: true, state: undefined });
  expect(outcomeOf(await one(modernCall('users_getUser', { user_id: ADA }))).data).toMatchObject({ id: ADA });
});

test('the endpoint and its metadata lead to the function, which is short', () => {
  const { rewrites } = JSON.parse(readFileSync(`${FOLDER}/vercel.json`, 'utf8'));
  const { pathname } = new URL(ENDPOINT);
  expect(rewrites).toEqual(
    [pathname, `/.well-known/oauth-protected-resource${pathname}`].map((source) => ({
      source,
      destination: '/api/mcp',
    })),
  );
  expect(readFileSync(`${FOLDER}/api/mcp.ts`, 'utf8').trim().split('\n').length).toBeLessThan(21);
});
