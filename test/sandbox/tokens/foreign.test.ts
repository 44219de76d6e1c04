import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.ts';

const USER = 'user_38fYichBv3K7vAoKKzJoUF06m6x';

let own: Sandbox;
let other: Sandbox;
beforeAll(async () => {
  [own, other] = [await startSandbox(), await startSandbox()];
});
afterAll(async () => {
  await own?.close();
  await other?.close();
});

async function post(sandbox: Sandbox, path: string, body: object) {
  const response = await fetch(`${sandbox.url}/v1${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${sandbox.secretKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

type Made = { id: string | undefined; secret: string | undefined };
type Verify = (sandbox: Sandbox, secret: string | undefined) => Promise<{ status: number }>;

/** Makes a secret of each kind, and asks a sandbox whether it is one of its own. */
const secrets: [name: string, make: (sandbox: Sandbox) => Promise<Made>, verify?: Verify][] = [
  [
    'an opaque OAuth token',
    async (sandbox) => ({ id: 'none', secret: sandbox.oauthToken({ userId: USER, format: 'opaque' }) }),
    (sandbox, access_token) => post(sandbox, '/oauth_applications/access_tokens/verify', { access_token }),
  ],
  [
    'an API key',
    async (sandbox) => {
      const { id, secret } = (await post(sandbox, '/api_keys', { name: 'Foreign', subject: USER })).body;
      return { id, secret };
    },
    (sandbox, secret) => post(sandbox, '/api_keys/verify', { secret }),
  ],
  [
    "a machine's secret key",
    async (sandbox) => {
      const { id, secret_key: secret } = (await post(sandbox, '/machines', { name: 'Foreign' })).body;
      return { id, secret };
    },
  ],
  [
    "an OAuth application's secret",
    async (sandbox) => {
      const { id, client_secret: secret } = (await post(sandbox, '/oauth_applications', { name: 'Foreign' })).body;
      return { id, secret };
    },
  ],
];

test.each(secrets)('%s of one sandbox is foreign to another, and ids are the same', async (_, make, verify) => {
  const [mine, theirs] = [await make(own), await make(other)];
  expect(mine.secret).toMatch(/^\w+_3[A-Za-z\d]{26}$/);
  expect(theirs.id).toBe(mine.id);
  expect(theirs.secret).not.toBe(mine.secret);
  if (!verify) return;
  expect((await verify(own, mine.secret)).status).toBe(200);
  expect((await verify(other, mine.secret)).status).toBe(404);
});
