// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/organizations.ts').then((module) => module.definitions),
  implementations: () => import('../tools/organizations.ts').then((module) => module.tools),
};

/** Create an organization */
export const organizations_createOrganization: PickedTool = {
  tool: { name: 'organizations.createOrganization', tier: 'write', asks: 'sometimes', tokens: 164, pins: { user_id: 150 }, notDefault: ['user_id'] } satisfies IndexedTool,
  category,
};

/** Add an organization domain */
export const organizations_createOrganizationDomain: PickedTool = {
  tool: { name: 'organizations.createOrganizationDomain', tier: 'write', asks: 'always', tokens: 140 } satisfies IndexedTool,
  category,
};

/** Invite to an organization */
export const organizations_createOrganizationInvitation: PickedTool = {
  tool: { name: 'organizations.createOrganizationInvitation', tier: 'write', asks: 'sometimes', tokens: 215, pins: { user_id: 196, organization_id: 179, "user_id+organization_id": 179 }, notDefault: ['user_id'] } satisfies IndexedTool,
  category,
};

/** Invite several to an organization */
export const organizations_createInvitationBulk: PickedTool = {
  tool: { name: 'organizations.createOrganizationInvitationBulk', tier: 'write', asks: 'sometimes', tokens: 260 } satisfies IndexedTool,
  category,
};

/** Add an organization member */
export const organizations_createOrganizationMembership: PickedTool = {
  tool: { name: 'organizations.createOrganizationMembership', tier: 'write', asks: 'always', tokens: 146 } satisfies IndexedTool,
  category,
};

/** Delete an organization */
export const organizations_deleteOrganization: PickedTool = {
  tool: { name: 'organizations.deleteOrganization', tier: 'destructive', asks: 'always', tokens: 63, pins: { organization_id: 48 } } satisfies IndexedTool,
  category,
};

/** Delete an organization domain */
export const organizations_deleteOrganizationDomain: PickedTool = {
  tool: { name: 'organizations.deleteOrganizationDomain', tier: 'destructive', asks: 'always', tokens: 89, pins: { organization_id: 72, "user_id+organization_id": 72 } } satisfies IndexedTool,
  category,
};

/** Delete an organization's logo */
export const organizations_deleteOrganizationLogo: PickedTool = {
  tool: { name: 'organizations.deleteOrganizationLogo', tier: 'destructive', asks: 'always', tokens: 70, pins: { organization_id: 53, "user_id+organization_id": 53 } } satisfies IndexedTool,
  category,
};

/** Remove an organization member */
export const organizations_deleteOrganizationMembership: PickedTool = {
  tool: { name: 'organizations.deleteOrganizationMembership', tier: 'destructive', asks: 'always', tokens: 90, pins: { user_id: 73, organization_id: 73, "user_id+organization_id": 56 } } satisfies IndexedTool,
  category,
};

/** List all organization domains */
export const organizations_getInstanceDomainList: PickedTool = {
  tool: { name: 'organizations.getInstanceOrganizationDomainList', tier: 'read', tokens: 249, lists: true, pins: { organization_id: 190, "user_id+organization_id": 190 } } satisfies IndexedTool,
  category,
};

/** List all organization invitations */
export const organizations_getInstanceInvitationList: PickedTool = {
  tool: { name: 'organizations.getInstanceOrganizationInvitationList', tier: 'read', tokens: 158, lists: true } satisfies IndexedTool,
  category,
};

/** List all memberships */
export const organizations_getInstanceMembershipList: PickedTool = {
  tool: { name: 'organizations.getInstanceOrganizationMembershipList', tier: 'read', tokens: 131, lists: true } satisfies IndexedTool,
  category,
};

/** Get an organization */
export const organizations_getOrganization: PickedTool = {
  tool: { name: 'organizations.getOrganization', tier: 'read', tokens: 88, pins: { organization_id: 69, "user_id+organization_id": 69 } } satisfies IndexedTool,
  category,
};

/** List an organization's domains */
export const organizations_getOrganizationDomainList: PickedTool = {
  tool: { name: 'organizations.getOrganizationDomainList', tier: 'read', tokens: 153, lists: true, pins: { organization_id: 136, "user_id+organization_id": 136 } } satisfies IndexedTool,
  category,
};

/** Get an organization invitation */
export const organizations_getOrganizationInvitation: PickedTool = {
  tool: { name: 'organizations.getOrganizationInvitation', tier: 'read', tokens: 93, pins: { organization_id: 76 } } satisfies IndexedTool,
  category,
};

/** List an organization's invitations */
export const organizations_getOrganizationInvitationList: PickedTool = {
  tool: { name: 'organizations.getOrganizationInvitationList', tier: 'read', tokens: 182, lists: true, pins: { organization_id: 165 } } satisfies IndexedTool,
  category,
};

/** Find organizations */
export const organizations_getOrganizationList: PickedTool = {
  tool: { name: 'organizations.getOrganizationList', tier: 'read', tokens: 204, lists: true, pins: { user_id: 130, organization_id: 130, "user_id|organization_id": 130 } } satisfies IndexedTool,
  category,
};

/** List an organization's members */
export const organizations_getOrganizationMembershipList: PickedTool = {
  tool: { name: 'organizations.getOrganizationMembershipList', tier: 'read', tokens: 293, lists: true, pins: { user_id: 234, organization_id: 276, "user_id+organization_id": 217 } } satisfies IndexedTool,
  category,
};

/** Replace an organization's metadata */
export const organizations_replaceOrganizationMetadata: PickedTool = {
  tool: { name: 'organizations.replaceOrganizationMetadata', tier: 'destructive', asks: 'always', tokens: 116, pins: { organization_id: 99, "user_id+organization_id": 99 } } satisfies IndexedTool,
  category,
};

/** Revoke an organization invitation */
export const organizations_revokeOrganizationInvitation: PickedTool = {
  tool: { name: 'organizations.revokeOrganizationInvitation', tier: 'destructive', asks: 'always', tokens: 114, pins: { organization_id: 78 } } satisfies IndexedTool,
  category,
};

/** Update an organization */
export const organizations_updateOrganization: PickedTool = {
  tool: { name: 'organizations.updateOrganization', tier: 'write', asks: 'sometimes', tokens: 160, pins: { organization_id: 143, "user_id+organization_id": 143 } } satisfies IndexedTool,
  category,
};

/** Update an organization domain */
export const organizations_updateOrganizationDomain: PickedTool = {
  tool: { name: 'organizations.updateOrganizationDomain', tier: 'write', asks: 'sometimes', tokens: 145 } satisfies IndexedTool,
  category,
};

/** Upload an organization's logo */
export const organizations_updateOrganizationLogo: PickedTool = {
  tool: { name: 'organizations.updateOrganizationLogo', tier: 'write', asks: 'sometimes', tokens: 132, pins: { organization_id: 97, "user_id+organization_id": 97 }, needs: 'files' } satisfies IndexedTool,
  category,
};

/** Change a member's role */
export const organizations_updateOrganizationMembership: PickedTool = {
  tool: { name: 'organizations.updateOrganizationMembership', tier: 'write', asks: 'sometimes', tokens: 112, pins: { user_id: 95, organization_id: 95, "user_id+organization_id": 78 }, notDefault: ['user_id'] } satisfies IndexedTool,
  category,
};

/** Merge a membership's metadata */
export const organizations_updateMembershipMetadata: PickedTool = {
  tool: { name: 'organizations.updateOrganizationMembershipMetadata', tier: 'write', asks: 'sometimes', tokens: 125, pins: { user_id: 108, organization_id: 108, "user_id+organization_id": 91 }, notDefault: ['user_id'] } satisfies IndexedTool,
  category,
};

/** Merge an organization's metadata */
export const organizations_updateOrganizationMetadata: PickedTool = {
  tool: { name: 'organizations.updateOrganizationMetadata', tier: 'write', asks: 'sometimes', tokens: 100, pins: { organization_id: 83, "user_id+organization_id": 83 } } satisfies IndexedTool,
  category,
};

/** Mark domain ownership verified */
export const organizations_verifyDomainOwnership: PickedTool = {
  tool: { name: 'organizations.verifyOrganizationDomainOwnership', tier: 'write', asks: 'always', tokens: 116, pins: { organization_id: 99, "user_id+organization_id": 99 } } satisfies IndexedTool,
  category,
};
