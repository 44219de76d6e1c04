import { createClerkClient } from '@clerk/backend';
import { afterEach } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../../src/sandbox/index.ts';
import { WORLD } from './world.ts';

const open = new Set<Sandbox>();
afterEach(async () => {
  await Promise.all([...open].map((sandbox) => sandbox.close()));
  open.clear();
});

/** Starts a sandbox as the package exports it, with the world of the tests unless given, and Clerk's own client for it. */
export async function openTokens(options: SandboxOptions = { world: WORLD }) {
  const sandbox = await startSandbox(options);
  open.add(sandbox);
  const { secretKey, publishableKey, url: apiUrl } = sandbox;
  // It would tell Clerk over the internet that it is used.
  const clerk = createClerkClient({ secretKey, publishableKey, apiUrl, telemetry: { disabled: true } });
  return { sandbox, clerk };
}

/** Returns a request to an app, with the token that signs in who sends it. */
export function requestWith(token: string): Request {
  return new Request('http://localhost:3000/chat', { headers: { authorization: `Bearer ${token}` } });
}

/** Returns the header and the claims of a JWT. */
export function decode(jwt: string) {
  const [header, claims] = jwt.split('.').map((part) => Buffer.from(part, 'base64url').toString());
  return { header: JSON.parse(header ?? ''), claims: JSON.parse(claims ?? '') };
}

/** Returns the JWT with other claims and the signature that it had. */
export function tamper(jwt: string, claims: object): string {
  const [header, payload = '', signature] = jwt.split('.');
  const changed = { ...JSON.parse(Buffer.from(payload, 'base64url').toString()), ...claims };
  return [header, Buffer.from(JSON.stringify(changed)).toString('base64url'), signature].join('.');
}
