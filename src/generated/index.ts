// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { Category, Tier } from '../runtime/tool.ts';

export const apiVersion = '2026-05-12';

export const defaultSelection: string[] = [
  'invitations.createInvitation',
  'invitations.getInvitationList',
  'invitations.revokeInvitation',
  'organizations.createOrganization',
  'organizations.createOrganizationInvitation',
  'organizations.createOrganizationMembership',
  'organizations.deleteOrganization',
  'organizations.deleteOrganizationMembership',
  'organizations.getOrganization',
  'organizations.getOrganizationInvitation',
  'organizations.getOrganizationInvitationList',
  'organizations.getOrganizationList',
  'organizations.getOrganizationMembershipList',
  'organizations.revokeOrganizationInvitation',
  'organizations.updateOrganization',
  'organizations.updateOrganizationMembership',
  'organizations.updateOrganizationMembershipMetadata',
  'organizations.updateOrganizationMetadata',
  'sessions.getSession',
  'sessions.getSessionList',
  'sessions.revokeSession',
  'users.createUser',
  'users.getOrganizationMembershipList',
  'users.getUser',
  'users.getUserCount',
  'users.getUserId',
  'users.getUserList',
  'users.updateUser',
  'users.updateUserPublicMetadata',
  'users.updateUserUnsafeMetadata',
];

export const tools: Record<string, { name: string; tier: Tier }> = {
  invitations_createInvitation: { name: 'invitations.createInvitation', tier: 'write' },
  invitations_getInvitationList: { name: 'invitations.getInvitationList', tier: 'read' },
  invitations_revokeInvitation: { name: 'invitations.revokeInvitation', tier: 'destructive' },
  organizations_createOrganization: { name: 'organizations.createOrganization', tier: 'write' },
  organizations_createOrganizationInvitation: { name: 'organizations.createOrganizationInvitation', tier: 'write' },
  organizations_createOrganizationMembership: { name: 'organizations.createOrganizationMembership', tier: 'write' },
  organizations_deleteOrganization: { name: 'organizations.deleteOrganization', tier: 'destructive' },
  organizations_deleteOrganizationMembership: { name: 'organizations.deleteOrganizationMembership', tier: 'destructive' },
  organizations_getOrganization: { name: 'organizations.getOrganization', tier: 'read' },
  organizations_getOrganizationInvitation: { name: 'organizations.getOrganizationInvitation', tier: 'read' },
  organizations_getOrganizationInvitationList: { name: 'organizations.getOrganizationInvitationList', tier: 'read' },
  organizations_getOrganizationList: { name: 'organizations.getOrganizationList', tier: 'read' },
  organizations_getOrganizationMembershipList: { name: 'organizations.getOrganizationMembershipList', tier: 'read' },
  organizations_revokeOrganizationInvitation: { name: 'organizations.revokeOrganizationInvitation', tier: 'destructive' },
  organizations_updateOrganization: { name: 'organizations.updateOrganization', tier: 'write' },
  organizations_updateOrganizationMembership: { name: 'organizations.updateOrganizationMembership', tier: 'write' },
  organizations_updateOrganizationMembershipMetadata: { name: 'organizations.updateOrganizationMembershipMetadata', tier: 'write' },
  organizations_updateOrganizationMetadata: { name: 'organizations.updateOrganizationMetadata', tier: 'write' },
  sessions_getSession: { name: 'sessions.getSession', tier: 'read' },
  sessions_getSessionList: { name: 'sessions.getSessionList', tier: 'read' },
  sessions_revokeSession: { name: 'sessions.revokeSession', tier: 'destructive' },
  users_createUser: { name: 'users.createUser', tier: 'write' },
  users_getOrganizationMembershipList: { name: 'users.getOrganizationMembershipList', tier: 'read' },
  users_getUser: { name: 'users.getUser', tier: 'read' },
  users_getUserCount: { name: 'users.getUserCount', tier: 'read' },
  users_getUserId: { name: 'users.getUserId', tier: 'read' },
  users_getUserList: { name: 'users.getUserList', tier: 'read' },
  users_updateUser: { name: 'users.updateUser', tier: 'write' },
  users_updateUserPublicMetadata: { name: 'users.updateUserPublicMetadata', tier: 'write' },
  users_updateUserUnsafeMetadata: { name: 'users.updateUserUnsafeMetadata', tier: 'write' },
};

export const categories: Record<string, Category> = {
  invitations: {
    definitions: () => import('./catalogue/invitations.ts').then((module) => module.definitions),
    implementations: () => import('./tools/invitations.ts').then((module) => module.tools),
  },
  organizations: {
    definitions: () => import('./catalogue/organizations.ts').then((module) => module.definitions),
    implementations: () => import('./tools/organizations.ts').then((module) => module.tools),
  },
  sessions: {
    definitions: () => import('./catalogue/sessions.ts').then((module) => module.definitions),
    implementations: () => import('./tools/sessions.ts').then((module) => module.tools),
  },
  users: {
    definitions: () => import('./catalogue/users.ts').then((module) => module.definitions),
    implementations: () => import('./tools/users.ts').then((module) => module.tools),
  },
};
