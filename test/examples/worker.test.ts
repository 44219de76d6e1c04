import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Installation } from '../../scripts/check-package/install-package.ts';
import type { Store } from '../../src/runtime/store/store.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { send } from '../support/http/endpoint.ts';
import { ADA, holdOneYes, MIRA, THEO } from '../support/http/hold-one-yes.ts';
import { modernCall, openSession, outcomeOf, sessionCall } from '../support/http/messages.ts';
import { installPackage } from '../support/process/install-package.ts';
import { windows } from '../support/process/platform.ts';
import { openWorkers, type Workers } from '../support/runtimes/open-workers.ts';
import { holdStore } from '../support/store/hold-store.ts';

// The Worker as somebody has it who installed the package, in Cloudflare's own stand-in for the platform.

const ENDPOINT = 'https://mcp.example.com/mcp';
const FOLDER = 'examples/worker-mcp';

/** A Worker that gives its isolates' store to whoever asks. */
const STORE_WORKER = `import { keyStore } from './store.ts';
export { Key } from './store.ts';
export default {
  async fetch(request, { KEYS }) {
    const [operation, ...args] = await request.json();
    return Response.json({ value: await keyStore(KEYS)[operation](...args) });
  },
};`;

let home: Installation;
let folder: string;
beforeAll(() => {
  const packages = ['@modelcontextprotocol/server', '@clerk/backend'];
  home = installPackage(Object.fromEntries(packages.map((name) => [name, name])), { files: [FOLDER] });
  folder = join(home.folder, FOLDER);
});
afterAll(() => home.remove());

describe.skipIf(windows)('its store', () => {
  let workers: Workers;
  beforeAll(async () => {
    writeFileSync(join(folder, 'store-worker.ts'), STORE_WORKER);
    workers = await openWorkers(folder, { main: 'store-worker.ts' });
  });
  afterAll(() => workers.close());

  // Every operation goes to the next isolate.
  let turn = 0;
  const ask = async (...call: unknown[]) => {
    const answer = workers.isolates[turn++ % 2] as Workers['isolates'][0];
    const response = await answer(new Request('http://worker/', { method: 'POST', body: JSON.stringify(call) }));
    return ((await response.json()) as { value: never }).value;
  };
  holdStore(async (): Promise<Store> => {
    const apart = randomUUID();
    return {
      get: (key) => ask('get', apart + key),
      setOnce: (key, ...rest) => ask('setOnce', apart + key, ...rest),
      take: (key) => ask('take', apart + key),
      count: (key, ...rest) => ask('count', apart + key, ...rest),
      uncount: (key, ...rest) => ask('uncount', apart + key, ...rest),
    };
  });
});

describe.skipIf(windows)('its endpoint', () => {
  let sandbox: Sandbox;
  let workers: Workers;
  beforeAll(async () => {
    sandbox = await startSandbox();
    workers = await openWorkers(folder, {
      vars: {
        MCP_URL: ENDPOINT,
        CLERK_SECRET_KEY: sandbox.secretKey,
        CLERK_PUBLISHABLE_KEY: sandbox.publishableKey,
        CLERK_API_URL: sandbox.url,
      },
    });
  });
  afterAll(async () => {
    await workers.close();
    await sandbox.close();
  });
  const tokenOf = (userId: string) => sandbox.oauthToken({ userId, audience: ENDPOINT });
  const one = (token: string | undefined, init = {}) => send(ENDPOINT, token, init, workers.isolates[0]);

  test('a yes counts once, at whichever isolate it comes to', () => holdOneYes(ENDPOINT, workers.isolates, sandbox));

  test('an operator works, support reads, nobody else is let in', async () => {
    const metadata = await one(undefined, { method: 'GET', path: '/../.well-known/oauth-protected-resource/mcp' });
    expect(metadata.body).toMatchObject({ resource: ENDPOINT, authorization_servers: [sandbox.url] });
    const look = modernCall('users_getUser', { user_id: ADA });
    for (const userId of [ADA, MIRA])
      expect(outcomeOf(await one(tokenOf(userId), look)).data).toMatchObject({ first_name: 'Ada' });
    const write = modernCall('users_updateUser', { user_id: ADA, first_name: 'Mia' });
    expect(outcomeOf(await one(tokenOf(MIRA), write)).data?.first_name).toBeUndefined();
    expect((await one(tokenOf(THEO), look)).status).toBe(403);
    expect((await one(undefined, look)).status).toBe(401);
  });

  test('many at once are answered, each with their own', async () => {
    const ids = [ADA, MIRA, THEO];
    const token = tokenOf(ADA);
    const results = await Promise.all(
      ids.map(async (user_id) => outcomeOf(await one(token, modernCall('users_getUser', { user_id }))).data?.id),
    );
    expect(results).toEqual(ids);
  });

  test('a session of 2025 is of the isolate that opened it, and another says so', async () => {
    const token = tokenOf(MIRA);
    const session = await openSession({ send: one }, token);
    const call = sessionCall(session, 'users_getUser', { user_id: ADA });
    expect(outcomeOf(await one(token, call)).data).toMatchObject({ first_name: 'Ada' });
    const elsewhere = await send(ENDPOINT, token, call, workers.isolates[1]);
    expect([elsewhere.status, elsewhere.text]).toEqual([404, expect.stringContaining('another process')]);
  });
});

test('its files are short', () => {
  const lines = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8').trim().split('\n').length;
  expect([lines('worker.ts') < 21, lines('store.ts') < 71]).toEqual([true, true]);
});
