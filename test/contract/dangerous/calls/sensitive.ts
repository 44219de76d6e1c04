import type { DangerousCall } from '../dangerous-call.ts';

const call = (tool: string, args: Record<string, unknown>, because: string): DangerousCall => ({
  tool,
  args,
  why: 'lets in',
  because,
});

const KEY = 'ak_00000000000000000000000000000001';
const portal = { oauth_application_id: 'oa_portal' };

/** Calls that hand out a credential: some of them are GETs. */
export const sensitiveCalls: DangerousCall[] = [
  call('actorTokens.create', { user_id: 'user_bob', actor: { sub: 'user_eve' } }, 'somebody acts as another user'),
  call('signInTokens.createSignInToken', { user_id: 'user_ann' }, 'whoever has it is signed in'),
  call('signInTokens.createSignInToken', { user_id: 'user_bob', org_id: 'org_acme' }, 'signed in as an admin'),
  call(
    'agentTasks.create',
    {
      agent_name: 'helper',
      on_behalf_of: { identifier: 'ann@acme.example' },
      permissions: '*',
      redirect_url: 'https://app.example.com/done',
      task_description: 'Tidy up',
    },
    'whoever opens the link is signed in',
  ),
  call('sessions.getToken', { session_id: 'sess_1' }, "a user's token"),
  call('sessions.getToken', { session_id: 'sess_1', expires_in_seconds: 315_360_000 }, 'valid for ten years'),
  call('sessions.getTokenFromTemplate', { session_id: 'sess_1', template_name: 'supabase' }, "a user's token"),
  call(
    'sessions.refreshSession',
    {
      session_id: 'sess_1',
      expired_token: 'eyJhbGciOiJSUzI1NiJ9.e30.c2ln',
      refresh_token: 'rt_1',
      request_origin: 'https://app.example.com',
    },
    "a user's token",
  ),
  call('users.getUserOauthAccessToken', { user_id: 'user_ann', provider: 'oauth_github' }, "a user's key elsewhere"),
  call('testingTokens.createTestingToken', {}, 'bots are no longer stopped'),
  call('adminPortalLinkTokens.create', { scopes: ['enterprise_sso'] }, 'whoever has the link sets up sign-in'),

  call('apiKeys.create', { name: 'Spare', subject: 'user_00000000000000000000000long' }, "a key in a user's name"),
  call(
    'apiKeys.create',
    {
      name: 'Spare',
      subject: 'user_00000000000000000000000long',
      scopes: ['deploy', 'admin'],
      claims: { role: 'admin' },
    },
    'with scopes and claims of its own',
  ),
  call('apiKeys.getSecret', { apiKeyID: KEY }, 'a key that is in use'),
  call('machines.create', { name: 'shadow', scoped_machines: ['mch_billing'] }, 'a new machine with a key'),
  call('machines.getSecretKey', { machine_id: 'mch_billing' }, 'a key that is in use'),
  {
    ...call('machines.rotateSecretKey', { machine_id: 'mch_billing', previous_token_ttl: 0 }, 'the old key ends now'),
    why: 'both',
  },
  {
    ...call('machines.rotateSecretKey', { machine_id: 'mch_billing', previous_token_ttl: 28_800 }, 'it ends today'),
    why: 'both',
  },
  call('oauthApplications.create', { name: 'Shadow', redirect_uris: ['https://evil.example'] }, 'a client secret'),
  { ...call('oauthApplications.rotateSecret', portal, 'the old secret ends'), why: 'both' },
  call(
    'directories.createDirectory',
    {
      enterprise_connection_id: 'ent_1',
      provider: 'okta',
      group_role_mappings: [{ directory_group_id: 'everyone', role_id: 'role_owner' }],
    },
    'a key to make users, and a whole group of owners',
  ),
  { ...call('directories.rotateApiKey', { directory_id: 'dir_1' }, 'the old key ends'), why: 'both' },
  call('scimDirectories.createScimDirectory', { enterprise_connection_id: 'ent_1', provider: 'okta' }, 'likewise'),
  { ...call('scimDirectories.rotateApiKey', { scim_directory_id: 'scim_1' }, 'the old key ends'), why: 'both' },
  call('enterpriseConnections.getTestRunList', { enterprise_connection_id: 'ent_1' }, 'what an identity provider sent'),
  call('webhooks.createSvixApp', {}, 'a link into the dashboard of all events'),
  call('webhooks.generateSvixAuthURL', {}, 'likewise'),
];
