import { afterEach } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/server.ts';
import { startTestSandbox } from './world.ts';

/** A response of the sandbox; its body is parsed JSON of any shape. */
export interface SandboxResponse {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into bodies of many shapes, and says what it expects
  body: any;
}

const open = new Set<Sandbox>();
afterEach(async () => {
  await Promise.all([...open].map((sandbox) => sandbox.close()));
  open.clear();
});

/** Starts a sandbox that is closed after the test; `call` sends it a request over its socket. */
export async function openSandbox() {
  const sandbox = await startTestSandbox();
  open.add(sandbox);
  return { sandbox, state: sandbox.state, call: (request: string, body?: unknown) => send(sandbox, request, body) };
}

/** Sends a request written as `GET /users?limit=2`, with a body if one is given: a form, or else JSON. */
async function send(sandbox: Sandbox, request: string, body?: unknown): Promise<SandboxResponse> {
  const [method = '', path = ''] = request.split(' ');
  const response = await fetch(`${sandbox.url}/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer ${sandbox.secretKey}`,
      ...(!(body instanceof FormData) && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: body instanceof FormData ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text) };
}
