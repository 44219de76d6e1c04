import { expect, test } from 'vitest';
import { createClerkToolkit } from '../../../src/adapters/ai-sdk/index.ts';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import { openTokens, requestWith } from '../../support/sandbox/tokens.ts';

const CALL = { toolCallId: 'call_1', messages: [] };

/** Signs in as an app does, and returns tools that are confined to who signed in. */
async function toolsFor(make: (sandbox: Sandbox) => string) {
  const { sandbox, clerk } = await openTokens();
  const acceptsToken = ['session_token', 'oauth_token'] as const;
  const state = await clerk.authenticateRequest(requestWith(make(sandbox)), { acceptsToken: [...acceptsToken] });
  const authContext = state.toAuth();
  if (!authContext?.isAuthenticated) throw new Error('nobody is signed in');
  const { secretKey, url: apiUrl } = sandbox;
  const toolkit = await createClerkToolkit({ secretKey, apiUrl, authContext });
  const call = (name: string, args: object) => toolkit.tools()[name]?.execute?.(args as never, CALL);
  return { names: Object.keys(toolkit.tools()), call };
}

test.each<[string, (sandbox: Sandbox) => string]>([
  ['session', ({ sessionToken }) => sessionToken({ userId: 'user_123' })],
  ['OAuth', ({ oauthToken }) => oauthToken({ userId: 'user_123' })],
  ['OAuth, as JWT', ({ oauthToken }) => oauthToken({ userId: 'user_123', format: 'jwt' })],
])('tools for the token of a user reach that user only: %s', async (_, make) => {
  const { names, call } = await toolsFor(make);
  expect([names.includes('users_getUser'), names.includes('users_getUserList')]).toEqual([true, false]);
  expect(await call('users_getUser', {})).toMatchObject({ id: 'user_123' });
  expect(await call('users_getUser', { user_id: 'user_2abc' })).toMatchObject({ error: { kind: 'refused' } });
});

test('tools for a token with an organization reach that organization only', async () => {
  const { names, call } = await toolsFor(({ sessionToken }) => sessionToken({ userId: 'user_123', orgId: 'org_456' }));
  expect(names).toContain('organizations_createOrganizationInvitation');
  const other = { organization_id: 'org_789', email_address: 'new@example.com', role: 'org:member' };
  const refused = await call('organizations_createOrganizationInvitation', other);
  expect(refused).toMatchObject({ error: { kind: 'refused' } });
});
