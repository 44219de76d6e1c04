import { createClerkClient } from '@clerk/backend';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import { allow, newPkce } from './browser.ts';
import { openTokens } from './tokens.ts';

/** The address at which the clients of the tests are answered. Nobody listens there: the browser of the tests stops before. */
export const CALLBACK = 'http://127.0.0.1:7777/callback';
/** A world with a member of two organizations, somebody banned, a client with a secret and one without. */
export const OAUTH_WORLD = {
  users: [
    { id: 'user_mira', email_address: 'mira@example.com', first_name: 'Mira', last_name: 'Okafor' },
    { id: 'user_theo', email_address: 'theo@example.com', first_name: 'Theo', public_metadata: { plan: 'pro' } },
    { id: 'user_zoe', email_address: 'zoe@example.com', banned: true },
  ],
  organizations: [
    { id: 'org_acme', name: 'Acme Corp', slug: 'acme' },
    { id: 'org_lumen', name: 'Lumen', slug: 'lumen' },
  ],
  organization_memberships: [
    { organization_id: 'org_acme', user_id: 'user_mira', role: 'org:admin' },
    { organization_id: 'org_lumen', user_id: 'user_mira', role: 'org:member' },
  ],
  oauth_applications: [
    { id: 'oa_web', name: 'Web', redirect_uris: [CALLBACK], scopes: 'openid profile email custom:read' },
    { id: 'oa_cli', name: 'CLI', redirect_uris: [CALLBACK], scopes: 'email user:org:read', public: true },
    { id: 'oa_old', name: 'Old', redirect_uris: ['https://old.example/cb'], pkce_required: true },
  ],
};

type Fields = Record<string, string>;

/** Sends a form, and returns the status and the body. */
export async function post(url: string, fields: Fields | URLSearchParams, headers: Fields = {}) {
  const response = await fetch(url, { method: 'POST', headers, body: new URLSearchParams(fields) });
  const text = await response.text();
  // biome-ignore lint/suspicious/noExplicitAny: bodies of many shapes
  return { status: response.status, headers: response.headers, body: (text ? JSON.parse(text) : null) as any };
}

/** Registers a client as clients do by themselves. */
export async function register(sandbox: Pick<Sandbox, 'url'>, metadata: object = {}) {
  const body = JSON.stringify({
    client_name: 'Agent',
    redirect_uris: [CALLBACK],
    token_endpoint_auth_method: 'none',
    ...metadata,
  });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${sandbox.url}/oauth/register`, { method: 'POST', headers, body });
  // biome-ignore lint/suspicious/noExplicitAny: bodies of many shapes
  return { status: response.status, body: (await response.json()) as any };
}

/** Returns the address at which a client asks, with these parameters besides; undefined leaves one out. */
export function askAt(sandbox: Pick<Sandbox, 'url'>, parameters: Record<string, string | undefined>): string {
  const all = { response_type: 'code', redirect_uri: CALLBACK, state: 'st', ...parameters };
  const given = Object.entries(all).filter(([, value]) => value !== undefined) as [string, string][];
  return `${sandbox.url}/oauth/authorize?${new URLSearchParams(given)}`;
}

/** Signs somebody in, from the client's question to its tokens. */
export async function signIn(sandbox: Pick<Sandbox, 'url'>, clientId: string, who: string, parameters: Fields = {}) {
  const { verifier, challenge } = newPkce();
  const answer = await allow(askAt(sandbox, { client_id: clientId, ...challenge, ...parameters }), who);
  const fields: Fields = {
    grant_type: 'authorization_code',
    client_id: clientId,
    code: answer.searchParams.get('code') ?? '',
    redirect_uri: parameters.redirect_uri ?? CALLBACK,
    code_verifier: verifier,
  };
  return { answer, fields, ...(await post(`${sandbox.url}/oauth/token`, fields)) };
}

/** Starts a sandbox with this world, and Clerk's own SDK for it: by the network, and by the key alone. */
export async function openClients(world: object = {}) {
  const { sandbox, clerk } = await openTokens({ world: { ...OAUTH_WORLD, ...world } });
  const { secretKey, publishableKey, jwtKey } = sandbox;
  // An address at which nobody listens: what it verifies, it verifies by the key.
  const apiUrl = 'http://127.0.0.1:9';
  const offline = createClerkClient({ secretKey, publishableKey, jwtKey, apiUrl, telemetry: { disabled: true } });
  const clientIdOf = async (id: string) => (await clerk.oauthApplications.get(id)).clientId;
  return { sandbox, clerk, offline, clientIdOf };
}
