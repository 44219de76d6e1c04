import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { auth as authOfClient } from '@modelcontextprotocol/client';
import { auth as authOfSdk } from '@modelcontextprotocol/sdk/client/auth.js';
import { afterEach, expect, test } from 'vitest';
import { allow } from '../../support/sandbox/browser.ts';
import { openClients } from '../../support/sandbox/oauth-client.ts';
import { newProvider } from '../../support/sandbox/oauth-provider.ts';
import { decode, requestWith } from '../../support/sandbox/tokens.ts';

// The OAuth clients of both MCP SDKs, which most MCP clients are built on, sign in here by themselves.

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Serves the metadata of a protected MCP server (RFC 9728), whose people the sandbox signs in. */
async function serveResource(issuer: string): Promise<string> {
  const server = createServer(({ url, headers: { host } }, response) => {
    const isThere = url === '/.well-known/oauth-protected-resource/mcp';
    response.writeHead(isThere ? 200 : 404, { 'content-type': 'application/json' });
    const scopes_supported = ['profile', 'user:org:read'];
    response.end(
      JSON.stringify(
        isThere ? { resource: `http://${host}/mcp`, authorization_servers: [issuer], scopes_supported } : {},
      ),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`;
}

const CLIENTS = { client: authOfClient, sdk: authOfSdk as unknown as typeof authOfClient };

test.each([
  ['client', 'none'],
  ['client', 'client_secret_basic'],
  ['sdk', 'none'],
  ['sdk', 'client_secret_post'],
] as const)('@modelcontextprotocol/%s registers, signs in and refreshes: %s', async (name, method) => {
  const { sandbox, offline } = await openClients();
  const serverUrl = await serveResource(sandbox.url);
  const { provider, kept } = newProvider(method);
  const auth = CLIENTS[name];
  expect(await auth(provider, { serverUrl })).toBe('REDIRECT');
  const { searchParams } = await allow(kept.url, 'user_mira/org_acme');
  const [authorizationCode = '', iss = ''] = [searchParams.get('code') ?? '', searchParams.get('iss') ?? ''];
  expect(await auth(provider, { serverUrl, authorizationCode, iss })).toBe('AUTHORIZED');
  const first = kept.tokens;
  const want = { iss: sandbox.url, aud: serverUrl, org_id: 'org_acme', scope: 'profile user:org:read' };
  expect(decode(first.access_token).claims).toMatchObject(want);
  expect(await auth(provider, { serverUrl })).toBe('AUTHORIZED');
  expect(kept.tokens.access_token).not.toBe(first.access_token);
  expect(decode(kept.tokens.access_token).claims).toMatchObject(want);
  const state = await offline.authenticateRequest(requestWith(kept.tokens.access_token), {
    acceptsToken: 'oauth_token',
  });
  expect(state.toAuth()).toMatchObject({ isAuthenticated: true, userId: 'user_mira' });
});

test('@modelcontextprotocol/client refuses the answer of another issuer', async () => {
  const { sandbox } = await openClients();
  const serverUrl = await serveResource(sandbox.url);
  const { provider, kept } = newProvider('none');
  await authOfClient(provider, { serverUrl });
  const { searchParams } = await allow(kept.url, 'user_mira');
  const authorizationCode = searchParams.get('code') ?? '';
  const answer = authOfClient(provider, { serverUrl, authorizationCode, iss: 'http://127.0.0.1:1' });
  await expect(answer).rejects.toThrow('Issuer mismatch');
});
