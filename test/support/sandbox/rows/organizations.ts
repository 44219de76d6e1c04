import type { Row } from './row.ts';

const ORG = '/organizations/{organization_id}';
const DOMAIN = `${ORG}/domains/{domain_id}`;
const PERMISSION = '/organization_permissions/{permission_id}';
const ROLE = '/organization_roles/{organization_role_id}';
const SET = '/role_sets/{role_set_key_or_id}';
const PICTURE = new FormData();
PICTURE.set('file', new File(['…'], 'logo.png', { type: 'image/png' }));
const TEXT = new FormData();
TEXT.set('file', new File(['…'], 'logo.txt', { type: 'text/plain' }));
const NO_FILE = new FormData();
NO_FILE.set('uploader_user_id', 'user_2abc');
const guest = { email_address: 'g@example.com', role: 'org:member' };

/** Calls of the endpoints for organizations beyond the everyday ones, for roles, permissions and role sets. */
export const organizations: Row[] = [
  [`PUT ${ORG}/metadata`, 'PUT /organizations/org_456/metadata', 200, { public_metadata: { tier: 'lead' } }],
  [`PUT ${ORG}/metadata`, 'PUT /organizations/org_456/metadata', 422, { public_metadata: null }],
  [`PUT ${ORG}/metadata`, 'PUT /organizations/org_nowhere/metadata', 404, {}],
  [`PUT ${ORG}/logo`, 'PUT /organizations/org_456/logo', 200, PICTURE],
  [`PUT ${ORG}/logo`, 'PUT /organizations/org_456/logo', 400, TEXT],
  [`PUT ${ORG}/logo`, 'PUT /organizations/org_456/logo', 400, NO_FILE],
  [`PUT ${ORG}/logo`, 'PUT /organizations/org_nowhere/logo', 404, PICTURE],
  [`DELETE ${ORG}/logo`, 'DELETE /organizations/org_456/logo', 200],
  [`DELETE ${ORG}/logo`, 'DELETE /organizations/acme-corp/logo', 404],
  [`POST ${ORG}/invitations/bulk`, 'POST /organizations/org_456/invitations/bulk', 200, [guest]],
  [`POST ${ORG}/invitations/bulk`, 'POST /organizations/org_456/invitations/bulk', 400, [guest, guest]],
  [`POST ${ORG}/invitations/bulk`, 'POST /organizations/org_456/invitations/bulk', 422, [{ role: 'org:member' }]],
  ['GET /organization_memberships', 'GET /organization_memberships?order_by=-email_address', 200],
  ['GET /organization_memberships', 'GET /organization_memberships?order_by=role', 422],
  ['GET /organization_invitations', 'GET /organization_invitations?status=pending', 200],
  ['GET /organization_invitations', 'GET /organization_invitations?status=lost', 422],
  ['GET /organization_domains', 'GET /organization_domains?verified=true', 200],
  ['GET /organization_domains', 'GET /organization_domains?enrollment_mode=-automatic', 422],
  [`GET ${ORG}/domains`, 'GET /organizations/org_456/domains', 200],
  [`GET ${ORG}/domains`, 'GET /organizations/org_456/domains?verified=maybe', 422],
  [`POST ${ORG}/domains`, 'POST /organizations/org_456/domains', 200, { name: 'acme.test' }],
  [`POST ${ORG}/domains`, 'POST /organizations/org_456/domains', 422, { name: 'acme' }],
  [`POST ${ORG}/domains`, 'POST /organizations/org_nowhere/domains', 404, { name: 'acme.test' }],
  [`PATCH ${DOMAIN}`, 'PATCH /organizations/org_789/domains/orgdmn_2', 200, { verified: true }],
  [`PATCH ${DOMAIN}`, 'PATCH /organizations/org_456/domains/orgdmn_2', 404, { verified: true }],
  [`PATCH ${DOMAIN}`, 'PATCH /organizations/org_789/domains/orgdmn_2', 422, { enrollment_mode: 'by_hand' }],
  [`DELETE ${DOMAIN}`, 'DELETE /organizations/org_456/domains/orgdmn_1', 200],
  [`DELETE ${DOMAIN}`, 'DELETE /organizations/org_456/domains/orgdmn_2', 404],
  [`POST ${DOMAIN}/verify_ownership`, 'POST /organizations/org_456/domains/orgdmn_1/verify_ownership', 200],
  [`POST ${DOMAIN}/verify_ownership`, 'POST /organizations/org_456/domains/orgdmn_9/verify_ownership', 404],
  ['GET /organization_permissions', 'GET /organization_permissions?limit=20&order_by=key', 200],
  ['GET /organization_permissions', 'GET /organization_permissions?order_by=type', 422],
  ['POST /organization_permissions', 'POST /organization_permissions', 200, { name: 'Run', key: 'org:jobs:run' }],
  ['POST /organization_permissions', 'POST /organization_permissions', 422, { name: 'Run', key: 'org:sys_jobs:run' }],
  [`GET ${PERMISSION}`, 'GET /organization_permissions/perm_read', 200],
  [`GET ${PERMISSION}`, 'GET /organization_permissions/org:invoices:read', 404],
  [`PATCH ${PERMISSION}`, 'PATCH /organization_permissions/perm_read', 200, { description: 'All of them.' }],
  [`PATCH ${PERMISSION}`, 'PATCH /organization_permissions/perm_read', 422, { key: 'org:invoices:pay' }],
  [`DELETE ${PERMISSION}`, 'DELETE /organization_permissions/perm_read', 200],
  [`DELETE ${PERMISSION}`, 'DELETE /organization_permissions/perm_none', 404],
  ['GET /organization_roles', 'GET /organization_roles?query=bill', 200],
  ['GET /organization_roles', 'GET /organization_roles?limit=0', 422],
  ['POST /organization_roles', 'POST /organization_roles', 200, { name: 'Q', key: 'org:q', permissions: ['perm_pay'] }],
  ['POST /organization_roles', 'POST /organization_roles', 404, { name: 'Q', key: 'org:q', permissions: ['perm_x'] }],
  ['POST /organization_roles', 'POST /organization_roles', 422, { name: 'Q', key: 'org:a:b' }],
  [`GET ${ROLE}`, 'GET /organization_roles/role_owner', 200],
  [`GET ${ROLE}`, 'GET /organization_roles/org:owner', 404],
  [`PATCH ${ROLE}`, 'PATCH /organization_roles/role_billing', 200, { description: 'Pays.' }],
  [`PATCH ${ROLE}`, 'PATCH /organization_roles/role_billing', 422, { key: 'org:admin' }],
  [`DELETE ${ROLE}`, 'DELETE /organization_roles/role_billing', 200],
  [`DELETE ${ROLE}`, 'DELETE /organization_roles/role_owner', 422],
  [`POST ${ROLE}/permissions/{permission_id}`, 'POST /organization_roles/role_billing/permissions/perm_pay', 200],
  [`POST ${ROLE}/permissions/{permission_id}`, 'POST /organization_roles/role_billing/permissions/perm_read', 409],
  [`POST ${ROLE}/permissions/{permission_id}`, 'POST /organization_roles/role_billing/permissions/perm_x', 404],
  [`DELETE ${ROLE}/permissions/{permission_id}`, 'DELETE /organization_roles/role_billing/permissions/perm_read', 200],
  [`DELETE ${ROLE}/permissions/{permission_id}`, 'DELETE /organization_roles/role_billing/permissions/perm_pay', 404],
  ['GET /role_sets', 'GET /role_sets?query=pro', 200],
  ['GET /role_sets', 'GET /role_sets?offset=-1', 422],
  [
    'POST /role_sets',
    'POST /role_sets',
    200,
    { name: 'S', default_role_key: 'org:member', creator_role_key: 'org:owner', roles: ['org:member', 'org:owner'] },
  ],
  [
    'POST /role_sets',
    'POST /role_sets',
    422,
    { name: 'S', default_role_key: 'org:member', creator_role_key: 'org:member', roles: ['org:member'] },
  ],
  [
    'POST /role_sets',
    'POST /role_sets',
    404,
    { name: 'S', default_role_key: 'org:none', creator_role_key: 'org:none', roles: ['org:none'] },
  ],
  [`GET ${SET}`, 'GET /role_sets/role_set:pro', 200],
  [`GET ${SET}`, 'GET /role_sets/pro', 404],
  [`PATCH ${SET}`, 'PATCH /role_sets/roleset_pro', 200, { type: 'initial', description: 'Paid.' }],
  [`PATCH ${SET}`, 'PATCH /role_sets/roleset_pro', 422, { type: 'custom' }],
  [`POST ${SET}/replace`, 'POST /role_sets/roleset_pro/replace', 200, { dest_role_set_key: 'role_set:default' }],
  [`POST ${SET}/replace`, 'POST /role_sets/roleset_pro/replace', 404, { dest_role_set_key: 'role_set:pro' }],
  [`POST ${SET}/replace`, 'POST /role_sets/role_set:default/replace', 422, { dest_role_set_key: 'role_set:pro' }],
  [`POST ${SET}/roles`, 'POST /role_sets/roleset_pro/roles', 200, { role_keys: ['org:spare'] }],
  [`POST ${SET}/roles`, 'POST /role_sets/roleset_pro/roles', 422, { role_keys: [] }],
  [`POST ${SET}/roles`, 'POST /role_sets/roleset_pro/roles', 404, { role_keys: ['org:none'] }],
  [
    `POST ${SET}/roles/replace`,
    'POST /role_sets/roleset_pro/roles/replace',
    200,
    { role_key: 'org:billing', to_role_key: 'org:member' },
  ],
  [
    `POST ${SET}/roles/replace`,
    'POST /role_sets/roleset_pro/roles/replace',
    404,
    { role_key: 'org:admin', to_role_key: 'org:member' },
  ],
  [
    `POST ${SET}/roles/replace`,
    'POST /role_sets/roleset_pro/roles/replace',
    422,
    { role_key: 'org:owner', to_role_key: 'org:member' },
  ],
];
