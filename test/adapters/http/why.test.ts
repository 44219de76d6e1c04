import { createClerkClient } from '@clerk/backend';
import * as sdk from '@modelcontextprotocol/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEndpoint } from '../../../src/adapters/http/open-handler.ts';
import { readHandlerOptions } from '../../../src/adapters/http/options/read-options.ts';
import { forge, signers } from '../../support/http/forge.ts';
import { startWatchedClerk, type WatchedClerk } from '../../support/http/watched-clerk.ts';

const URL_OF = 'https://mcp.example.com/mcp';
let clerk: WatchedClerk;
beforeAll(async () => {
  clerk = await startWatchedClerk();
});
afterAll(() => clerk.close());

/** Returns status and reason of a request with this token, and what whoever runs the server was told. */
async function askWith(token: string | undefined, headers: Record<string, string> = {}, scope?: string) {
  const told: string[] = [];
  const { secretKey, publishableKey, apiUrl } = clerk;
  const rules = [{ name: 'theo', who: { user: 'user_theo', ...(scope && { scope }) }, pin: 'user' as const }];
  const options = { url: URL_OF, secretKey, publishableKey, access: { rules }, toolkit: { apiUrl } };
  const read = await readHandlerOptions({ ...options, notice: (line) => void told.push(line) }, {});
  const endpoint = openEndpoint({ ...read, sdk, clerk: { createClerkClient } });
  const authorization = token === undefined ? undefined : { authorization: `Bearer ${token}` };
  const send = () =>
    endpoint.handle(new Request(URL_OF, { method: 'POST', headers: { ...authorization, ...headers }, body: '{}' }));
  const { why, response } = await send();
  await send();
  const { error } = (await response.json()) as { error: { message: string } };
  await endpoint.close();
  return { answer: [response.status, why], message: error.message, told };
}

const jwt = (more: object = {}) =>
  clerk.oauthToken({ userId: 'user_theo', format: 'jwt', audience: URL_OF, ...more } as never);

test.each<[string, () => string | undefined, Record<string, string>, [number, string | undefined]]>([
  ['nothing', () => undefined, {}, [401, 'no_token']],
  ['no token', () => undefined, { authorization: 'Basic abc' }, [400, 'malformed']],
  ['any text', () => 'abc', {}, [401, 'kind']],
  ['a session token', () => clerk.sessionToken({ userId: 'user_theo' }), {}, [401, 'kind']],
  ['a token of another issuer', () => forge(jwt(), { claims: { iss: 'https://a.example' } }), {}, [401, 'issuer']],
  ['a forged token', () => forge(jwt(), { claims: { sub: 'user_mira' } }, signers.ownKey), {}, [401, 'signature']],
  ['a token for another server', () => jwt({ audience: 'https://a.example/mcp' }), {}, [401, 'audience']],
  ['a token for no server', () => jwt({ audience: undefined }), {}, [401, 'no_audience']],
  ['an opaque token', () => clerk.oauthToken({ userId: 'user_theo', format: 'opaque' }), {}, [401, 'no_audience']],
  ['an old token', () => jwt({ expiresInSeconds: -10 }), {}, [401, 'expired']],
  ['a token without a signature', () => forge(jwt(), {}, signers.nothing), {}, [401, 'invalid']],
  ['somebody whom no rule fits', () => jwt({ userId: 'user_mira' }), {}, [403, 'no_rule']],
  ['another page', () => jwt(), { origin: 'https://evil.example' }, [403, 'origin']],
  ['another host', () => jwt(), { host: 'evil.example' }, [421, 'host']],
  ['somebody who is let in', jwt, {}, [415, undefined]],
])('%s', async (_label, token, headers, want) => {
  expect((await askWith(token(), headers)).answer).toEqual(want);
});

test('a scope that some rule asks for is missing', async () => {
  expect((await askWith(jwt({ userId: 'user_mira' }), {}, 'clerk:self')).answer).toEqual([403, 'scope']);
});

test('an opaque token is told what helps', async () => {
  const { message } = await askWith(clerk.oauthToken({ userId: 'user_theo', format: 'opaque' }));
  expect(message).toContain('list its client under `clients`, or have the application issue JWTs');
  expect(message).not.toContain('resource=');
});

test.each([
  ['Internal-7:3000', 'internal-7:3000'],
  ['a b<>', 'a host that cannot be one'],
  [`${'a'.repeat(63)}.${'b'.repeat(63)}.example`, `${'a'.repeat(63)}.${'b'.repeat(36)}`],
])('the host %j is named, and whoever runs the server is told once', async (host, shown) => {
  const { message, told } = await askWith(undefined, { host });
  expect(message).toBe(
    `This server answers for mcp.example.com, and the request was for ${shown}: a proxy in front must pass the Host header on.`,
  );
  expect(told).toEqual([`A request failed: ${message}`]);
});
