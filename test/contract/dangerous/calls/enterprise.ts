import type { DangerousCall } from '../dangerous-call.ts';

const call = (
  tool: string,
  args: Record<string, unknown>,
  why: DangerousCall['why'],
  because: string,
): DangerousCall => ({ tool, args, why, because });

const connection = { enterprise_connection_id: 'ent_1' };
const oidc = {
  client_id: 'evil',
  client_secret: 'evil-secret',
  discovery_url: 'https://evil.example/.well-known/openid-configuration',
};
const created = { name: 'Acme SSO', domains: ['acme.example'], provider: 'oidc_custom' };
const directory = { directory_id: 'dir_1' };
const scim = { scim_directory_id: 'scim_1' };

/** Enterprise connections and directories: whoever runs the identity provider decides who is in. */
export const enterpriseCalls: DangerousCall[] = [
  call(
    'enterpriseConnections.createEnterpriseConnection',
    { ...created, active: true, oidc },
    'both',
    'everybody of that domain signs in through a stranger from now on',
  ),
  call(
    'enterpriseConnections.createEnterpriseConnection',
    {
      name: 'Acme SSO',
      domains: ['acme.example'],
      provider: 'saml_custom',
      active: true,
      saml: { idp_entity_id: 'evil', idp_sso_url: 'https://evil.example/sso', idp_certificate: 'evil' },
    },
    'both',
    'likewise',
  ),
  call(
    'enterpriseConnections.createEnterpriseConnection',
    { ...created, organization_id: 'org_acme', allow_organization_account_linking: true },
    'lets in',
    'accounts are linked by membership',
  ),
  call(
    'enterpriseConnections.updateEnterpriseConnection',
    { ...connection, active: true },
    'both',
    'its domains sign in through it from now on',
  ),
  call('enterpriseConnections.updateEnterpriseConnection', { ...connection, active: false }, 'loses', 'sign-in fails'),
  call(
    'enterpriseConnections.updateEnterpriseConnection',
    { ...connection, oidc },
    'both',
    'another identity provider',
  ),
  call(
    'enterpriseConnections.updateEnterpriseConnection',
    { ...connection, domains: ['acme.example'] },
    'both',
    'the list of domains is replaced',
  ),
  call(
    'enterpriseConnections.updateEnterpriseConnection',
    { ...connection, saml: { allow_subdomains: true } },
    'lets in',
    'subdomains sign in as well',
  ),
  call('enterpriseConnections.deleteEnterpriseConnection', connection, 'loses', 'deleted'),

  call(
    'directories.createGroupRoleMapping',
    { ...directory, directory_group_id: 'everyone', role_id: 'role_owner' },
    'lets in',
    'a whole group gets a role',
  ),
  call(
    'directories.replaceGroupRoleMappings',
    { ...directory, mappings: [{ directory_group_id: 'everyone', role_id: 'role_owner' }] },
    'both',
    'a whole group gets a role, and others lose theirs',
  ),
  call('directories.replaceGroupRoleMappings', { ...directory, mappings: [] }, 'loses', 'all mappings go'),
  call('directories.deleteGroupRoleMapping', { ...directory, mapping_id: 'map_1' }, 'loses', 'deleted'),
  call('directories.updateDirectory', { ...directory, enabled: false }, 'loses', 'users are no longer provisioned'),
  call(
    'directories.updateDirectory',
    { ...directory, group_role_mapping_enabled: true },
    'both',
    'roles follow groups',
  ),
  call(
    'directories.updateDirectory',
    { ...directory, attribute_mapping: { email_address: 'nickname' } },
    'both',
    'addresses come from what users type',
  ),
  call('directories.deleteDirectory', directory, 'loses', 'deleted'),

  call(
    'scimDirectories.createGroupRoleMapping',
    { ...scim, scim_group_id: 'everyone', role_id: 'role_owner' },
    'lets in',
    'a whole group gets a role',
  ),
  call(
    'scimDirectories.replaceGroupRoleMappings',
    { ...scim, mappings: [{ scim_group_id: 'everyone', role_id: 'role_owner' }] },
    'both',
    'a whole group gets a role, and others lose theirs',
  ),
  call('scimDirectories.deleteGroupRoleMapping', { ...scim, mapping_id: 'map_1' }, 'loses', 'deleted'),
  call('scimDirectories.updateScimDirectory', { ...scim, enabled: true }, 'lets in', 'users come in through it'),
  call('scimDirectories.deleteScimDirectory', scim, 'loses', 'deleted'),
  call(
    'adminPortalLinkTokens.revoke',
    { adminPortalLinkTokenID: 'aplt_00000000000000000000000000000001' },
    'loses',
    'the link no longer works',
  ),
];
