import { describe, expect, test } from 'vitest';
import { clients, connectLegacy, connectModern } from '../../support/http/clients.ts';
import { clientIdOf, openTestEndpoint } from '../../support/http/endpoint.ts';
import { forge, signers } from '../../support/http/forge.ts';
import { INITIALIZE } from '../../support/http/messages.ts';
import { startWatchedClerk } from '../../support/http/watched-clerk.ts';

const ORGANIZATION = 'user:org:read';

describe.each(clients)('%s', (_name, connect) => {
  test('is kept to the person by `pin: user`', async () => {
    const { url, token } = await openTestEndpoint();
    const client = await connect(url, token('user_theo'));
    const own = await client.call('users_getUser');
    expect(own.structuredContent).toMatchObject({ id: 'user_theo' });
    const other = await client.call('users_getUser', { user_id: 'user_mira' });
    expect(JSON.stringify(other)).not.toContain('mira@example.com');
  });

  test('is kept to the organization that was chosen by `pin: organization`', async () => {
    const rules = [{ name: 'customers', who: { role: 'org:admin' }, pin: 'organization' as const }];
    const { url, token, send } = await openTestEndpoint({ access: { rules } });
    const chosen = (orgId: string) => token({ userId: 'user_mira', scopes: [ORGANIZATION], orgId });
    const client = await connect(url, chosen('org_acme'));
    expect((await client.call('organizations_getOrganization')).structuredContent).toMatchObject({ id: 'org_acme' });
    const other = await client.call('organizations_getOrganization', { organization_id: 'org_lumen' });
    expect(JSON.stringify(other)).not.toContain('Lumen');
    // A member there, and no admin; and with none chosen, no rule fits.
    expect((await send(chosen('org_lumen'))).status).toBe(403);
    expect((await send(token({ userId: 'user_mira', scopes: [ORGANIZATION] }))).status).toBe(403);
  });

  test('finds tools by discovery where the rule has it', async () => {
    const rules = [{ name: 'finder', who: { user: 'user_theo' }, pin: 'user' as const, discover: true }];
    const { url, token } = await openTestEndpoint({ access: { rules } });
    const client = await connect(url, token('user_theo'));
    const names = (await client.list()).map(({ name }) => name);
    expect(names).toContain('search_tools');
    expect(names).not.toContain('users_getUser');
    const found = await client.call('call_read_tool', { tool: 'users_getUser', arguments: {} });
    expect(JSON.stringify(found)).toContain('user_theo');
  });

  test('has tools of the program beside ours, told who asks', async () => {
    const who: object[] = [];
    const { url, token } = await openTestEndpoint({
      register: (server, by) => {
        who.push(by);
        const answer = async () => ({ content: [{ type: 'text', text: by.user }] });
        server.registerTool('whoami', { description: 'Says who you are.' } as never, answer as never);
      },
    });
    const client = await connect(url, token('user_theo'));
    const names = (await client.list()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['whoami', 'users_getUser']));
    expect((await client.call('whoami')).content).toEqual([{ type: 'text', text: 'user_theo' }]);
    expect((await client.call('users_getUser')).structuredContent).toMatchObject({ id: 'user_theo' });
    expect(who[0]).toMatchObject({ user: 'user_theo', rule: 'self' });
  });

  test('learns of the progress of what takes long', async () => {
    const rules = [{ name: 'all', who: { user: 'user_mira' }, tools: ['default', 'lists.query'] }];
    const { url, token } = await openTestEndpoint({ access: { rules } });
    const client = await connect(url, token('user_mira'));
    const progress: number[] = [];
    const result = await client.call('lists_query', { list: 'users_getUserList' }, (now) =>
      progress.push(now.progress),
    );
    expect(result.isError ?? false).toBe(false);
    expect(progress.length).toBeGreaterThan(0);
  });
});

describe('an opaque token', () => {
  const rules = [{ name: 'self', who: { user: 'user_theo' }, pin: 'user' as const }];
  const open = (listed: readonly string[]) =>
    openTestEndpoint({
      access: (clerk) => ({ clients: listed.map((id) => (id === 'oa_web' ? clientIdOf(clerk, id) : id)), rules }),
    });
  const opaque = { userId: 'user_theo', format: 'opaque' as const };

  test('of a client that is listed passes, until it is revoked', async () => {
    const endpoint = await open(['oa_web']);
    const token = endpoint.token(opaque);
    const client = await connectLegacy(endpoint.url, token);
    const modern = await connectModern(endpoint.url, token);
    expect((await client.call('users_getUser')).structuredContent).toMatchObject({ id: 'user_theo' });
    await endpoint.clerk.owner('POST /oauth_applications/oa_web/revoke_token', { token });
    const refused = await endpoint.send(token);
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([
      401,
      expect.stringContaining('error="invalid_token"'),
    ]);
    await expect(client.call('users_getUser')).rejects.toThrow();
    await expect(modern.call('users_getUser')).rejects.toThrow();
  });

  test('that has expired is refused', async () => {
    const { send, token } = await open(['oa_web']);
    expect((await send(token({ ...opaque, expiresInSeconds: -10 }))).status).toBe(401);
  });

  test.each([[[]], [['another']]])('of a client that is not among %j is refused', async (listed) => {
    const { send, token } = await open(listed);
    const { status, text } = await send(token(opaque));
    expect([status, text.includes('names no audience')]).toEqual([401, true]);
    expect((await send(token({ userId: 'user_theo', audience: undefined as never, format: 'jwt' }))).status).toBe(401);
  });

  test('is not refused for good while Clerk does not answer', async () => {
    const endpoint = await open(['oa_web']);
    const token = endpoint.token(opaque);
    await endpoint.clerk.close();
    const { status, headers } = await endpoint.send(token);
    expect([status, headers.get('retry-after'), headers.get('www-authenticate')]).toEqual([503, '5', null]);
    expect(endpoint.notices.join()).not.toContain(token);
  });
});

test('tokens are verified without a request where the public key is given', async () => {
  const clerk = await startWatchedClerk();
  const endpoint = await openTestEndpoint({ clerk, jwtKey: clerk.jwtKey.replaceAll('\n', '\\n') });
  expect((await endpoint.send(endpoint.token('user_theo'), { body: INITIALIZE })).status).toBe(200);
  expect((await endpoint.send(forge(endpoint.token('user_theo'), {}, signers.ownKey))).status).toBe(401);
  expect(clerk.requests.filter(({ url }) => url.includes('jwks'))).toEqual([]);
  await clerk.close();
});
