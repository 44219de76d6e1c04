import { ownCall as call, dangerous, type OwnCall, withMembership } from './own-call.ts';

const ACME = { organization_id: 'org_acme' };
const connection = (fields: object) => ({
  there: { '/enterprise_connections/ent_1': { id: 'ent_1', domains: [], organization_id: null, ...fields } },
});
const atAcme = connection({ domains: ['other.example', 'acme.example'] });
const ENT = { enterprise_connection_id: 'ent_1' };
const PRO = withMembership({});
const ROLE_SET = { role_set_key_or_id: 'role_set:pro' };

/** Calls about what the caller belongs to, holds, or has an address at. */
export const relatedCalls: OwnCall[] = [
  call('enterpriseConnections.createEnterpriseConnection', {
    name: 'SSO',
    domains: ['acme.example'],
    provider: 'oidc_custom',
  }),
  call('enterpriseConnections.createEnterpriseConnection', {
    name: 'SSO',
    domains: ['evil.example'],
    provider: 'oidc_custom',
    ...ACME,
  }),
  call('enterpriseConnections.deleteEnterpriseConnection', ENT, atAcme),
  call('enterpriseConnections.deleteEnterpriseConnection', ENT, connection({ organization_id: 'org_acme' })),
  call('enterpriseConnections.getTestRunList', ENT, atAcme),
  call('enterpriseConnections.updateEnterpriseConnection', { ...ENT, active: true }, atAcme),
  call('enterpriseConnections.updateEnterpriseConnection', { ...ENT, domains: ['example'] }, connection({})),
  call(
    'organizationPermissions.updateOrganizationPermission',
    { permission_id: 'perm_read', key: 'org:invoices:pay' },
    PRO,
  ),
  call(
    'organizationRoles.assignPermissionToOrganizationRole',
    { organization_role_id: 'role_billing', permission_id: 'perm_pay' },
    PRO,
  ),
  call(
    'organizationRoles.updateOrganizationRole',
    { organization_role_id: 'role_billing', permissions: ['perm_read', 'perm_pay'] },
    PRO,
  ),
  call('organizations.createOrganizationDomain', { organization_id: 'org_pro', name: 'acme.example' }),
  call('organizations.updateOrganizationDomain', {
    ...ACME,
    domain_id: 'orgdmn_1',
    enrollment_mode: 'automatic_invitation',
  }),
  call('organizations.verifyOrganizationDomainOwnership', { ...ACME, domain_id: 'orgdmn_2' }),
  call('organizations.replaceOrganizationMetadata', { ...ACME, public_metadata: { tier: 'platinum' } }),
  call('organizations.updateOrganization', { ...ACME, admin_delete_enabled: true }),
  call('organizations.updateOrganization', { organization_id: 'acme-corp', admin_delete_enabled: true }),
  call('organizations.updateOrganizationMetadata', { ...ACME, public_metadata: { tier: 'platinum' } }),
  call('roleSets.addRolesToRoleSet', { ...ROLE_SET, role_keys: ['org:spare'] }, PRO),
  call('roleSets.replaceRoleInRoleSet', { ...ROLE_SET, role_key: 'org:billing', to_role_key: 'org:owner' }, PRO),
  call('roleSets.replaceRoleSet', dangerous('roleSets.replaceRoleSet'), PRO),
  call('roleSets.updateRoleSet', { role_set_key_or_id: 'roleset_pro', default_role_key: 'org:owner' }, PRO),
  call(
    'roleSets.updateRoleSet',
    { ...ROLE_SET, creator_role_key: 'org:admin' },
    withMembership({ organization: { id: 'org_pro' } }),
  ),
];
