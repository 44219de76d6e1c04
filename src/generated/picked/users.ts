// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/users.ts').then((module) => module.definitions),
  implementations: () => import('../tools/users.ts').then((module) => module.tools),
};

/** Ban a user */
export const users_banUser: PickedTool = {
  tool: { name: 'users.banUser', tier: 'destructive', asks: 'always', tokens: 85, pins: { user_id: 68 } } satisfies IndexedTool,
  category,
};

/** Ban several users */
export const users_banUserBulk: PickedTool = {
  tool: { name: 'users.banUserBulk', tier: 'destructive', asks: 'always', tokens: 98, pins: { user_id: 65 } } satisfies IndexedTool,
  category,
};

/** Create a user */
export const users_createUser: PickedTool = {
  tool: { name: 'users.createUser', tier: 'write', asks: 'sometimes', tokens: 478 } satisfies IndexedTool,
  category,
};

/** Delete a user */
export const users_deleteUser: PickedTool = {
  tool: { name: 'users.deleteUser', tier: 'destructive', asks: 'always', tokens: 69, pins: { user_id: 54 } } satisfies IndexedTool,
  category,
};

/** Delete a user's backup codes */
export const users_deleteUserBackupCodes: PickedTool = {
  tool: { name: 'users.deleteUserBackupCodes', tier: 'destructive', asks: 'always', tokens: 77, pins: { user_id: 60 } } satisfies IndexedTool,
  category,
};

/** Disconnect a user's external account */
export const users_deleteUserExternalAccount: PickedTool = {
  tool: { name: 'users.deleteUserExternalAccount', tier: 'destructive', asks: 'always', tokens: 92, pins: { user_id: 75 } } satisfies IndexedTool,
  category,
};

/** Delete a user's passkey */
export const users_deleteUserPasskey: PickedTool = {
  tool: { name: 'users.deleteUserPasskey', tier: 'destructive', asks: 'always', tokens: 101, pins: { user_id: 84 } } satisfies IndexedTool,
  category,
};

/** Delete a profile image */
export const users_deleteUserProfileImage: PickedTool = {
  tool: { name: 'users.deleteUserProfileImage', tier: 'destructive', asks: 'always', tokens: 79, pins: { user_id: 62 } } satisfies IndexedTool,
  category,
};

/** Delete a user's TOTP */
export const users_deleteUserTOTP: PickedTool = {
  tool: { name: 'users.deleteUserTOTP', tier: 'destructive', asks: 'always', tokens: 82, pins: { user_id: 65 } } satisfies IndexedTool,
  category,
};

/** Delete a user's wallet */
export const users_deleteUserWeb3Wallet: PickedTool = {
  tool: { name: 'users.deleteUserWeb3Wallet', tier: 'destructive', asks: 'always', tokens: 101, pins: { user_id: 84 } } satisfies IndexedTool,
  category,
};

/** Disable a user's MFA */
export const users_disableUserMFA: PickedTool = {
  tool: { name: 'users.disableUserMFA', tier: 'destructive', asks: 'always', tokens: 83, pins: { user_id: 66 } } satisfies IndexedTool,
  category,
};

/** List a user's organization invitations */
export const users_getOrganizationInvitationList: PickedTool = {
  tool: { name: 'users.getOrganizationInvitationList', tier: 'read', tokens: 135, lists: true, pins: { user_id: 118 } } satisfies IndexedTool,
  category,
};

/** List a user's organizations */
export const users_getOrganizationMembershipList: PickedTool = {
  tool: { name: 'users.getOrganizationMembershipList', tier: 'read', tokens: 103, lists: true, pins: { user_id: 86 } } satisfies IndexedTool,
  category,
};

/** Get a user */
export const users_getUser: PickedTool = {
  tool: { name: 'users.getUser', tier: 'read', tokens: 73, pins: { user_id: 56, organization_id: 73, "user_id+organization_id": 56 } } satisfies IndexedTool,
  category,
};

/** Count users */
export const users_getUserCount: PickedTool = {
  tool: { name: 'users.getUserCount', tier: 'read', tokens: 334, pins: { organization_id: 174 } } satisfies IndexedTool,
  category,
};

/** Find users */
export const users_getUserList: PickedTool = {
  tool: { name: 'users.getUserList', tier: 'read', tokens: 469, lists: true, pins: { organization_id: 256 } } satisfies IndexedTool,
  category,
};

/** Get a user's OAuth tokens */
export const users_getUserOauthAccessToken: PickedTool = {
  tool: { name: 'users.getUserOauthAccessToken', tier: 'sensitive', asks: 'always', tokens: 120, lists: true, pins: { user_id: 103 } } satisfies IndexedTool,
  category,
};

/** List a user's trusted devices */
export const users_getUserTrustedDeviceList: PickedTool = {
  tool: { name: 'users.getUserTrustedDeviceList', tier: 'read', tokens: 78, lists: true, pins: { user_id: 61, "user_id+organization_id": 61 } } satisfies IndexedTool,
  category,
};

/** Lock a user */
export const users_lockUser: PickedTool = {
  tool: { name: 'users.lockUser', tier: 'destructive', asks: 'always', tokens: 88, pins: { user_id: 71 } } satisfies IndexedTool,
  category,
};

/** Remove a user's password */
export const users_removePassword: PickedTool = {
  tool: { name: 'users.removePassword', tier: 'destructive', asks: 'always', tokens: 114, pins: { user_id: 97 } } satisfies IndexedTool,
  category,
};

/** Replace all email addresses */
export const users_replaceUserEmailAddress: PickedTool = {
  tool: { name: 'users.replaceUserEmailAddress', tier: 'destructive', asks: 'always', tokens: 165, pins: { user_id: 148 } } satisfies IndexedTool,
  category,
};

/** Replace a user's metadata */
export const users_replaceUserMetadata: PickedTool = {
  tool: { name: 'users.replaceUserMetadata', tier: 'destructive', asks: 'always', tokens: 124, pins: { user_id: 107 } } satisfies IndexedTool,
  category,
};

/** Replace all phone numbers */
export const users_replaceUserPhoneNumber: PickedTool = {
  tool: { name: 'users.replaceUserPhoneNumber', tier: 'destructive', asks: 'always', tokens: 145, pins: { user_id: 128 } } satisfies IndexedTool,
  category,
};

/** Revoke a trusted device */
export const users_revokeUserTrustedDevice: PickedTool = {
  tool: { name: 'users.revokeUserTrustedDevice', tier: 'destructive', asks: 'always', tokens: 102, pins: { user_id: 85 } } satisfies IndexedTool,
  category,
};

/** Mark a password as compromised */
export const users_setPasswordCompromised: PickedTool = {
  tool: { name: 'users.setPasswordCompromised', tier: 'destructive', asks: 'always', tokens: 103, pins: { user_id: 86 } } satisfies IndexedTool,
  category,
};

/** Unban a user */
export const users_unbanUser: PickedTool = {
  tool: { name: 'users.unbanUser', tier: 'write', asks: 'always', tokens: 79, pins: { user_id: 62 } } satisfies IndexedTool,
  category,
};

/** Unban several users */
export const users_unbanUserBulk: PickedTool = {
  tool: { name: 'users.unbanUserBulk', tier: 'write', asks: 'always', tokens: 95, pins: { user_id: 62 } } satisfies IndexedTool,
  category,
};

/** Unlock a user */
export const users_unlockUser: PickedTool = {
  tool: { name: 'users.unlockUser', tier: 'write', asks: 'always', tokens: 85, pins: { user_id: 68 } } satisfies IndexedTool,
  category,
};

/** Unmark a compromised password */
export const users_unsetPasswordCompromised: PickedTool = {
  tool: { name: 'users.unsetPasswordCompromised', tier: 'write', asks: 'always', tokens: 83, pins: { user_id: 66 } } satisfies IndexedTool,
  category,
};

/** Update a user */
export const users_updateUser: PickedTool = {
  tool: { name: 'users.updateUser', tier: 'write', asks: 'sometimes', tokens: 422, pins: { user_id: 391 } } satisfies IndexedTool,
  category,
};

/** Update a user's metadata */
export const users_updateUserMetadata: PickedTool = {
  tool: { name: 'users.updateUserMetadata', tier: 'write', asks: 'sometimes', tokens: 129, pins: { user_id: 112 } } satisfies IndexedTool,
  category,
};

/** Set a profile image */
export const users_updateUserProfileImage: PickedTool = {
  tool: { name: 'users.updateUserProfileImage', tier: 'write', asks: 'sometimes', tokens: 108, pins: { user_id: 91 }, needs: 'files' } satisfies IndexedTool,
  category,
};

/** Update a user's public metadata */
export const users_updateUserPublicMetadata: PickedTool = {
  tool: { name: 'users.updateUserPublicMetadata', tier: 'write', asks: 'always', tokens: 101, pins: { user_id: 84 }, notDefault: ['user_id'] } satisfies IndexedTool,
  category,
};

/** Update a user's unsafe metadata */
export const users_updateUserUnsafeMetadata: PickedTool = {
  tool: { name: 'users.updateUserUnsafeMetadata', tier: 'write', asks: 'sometimes', tokens: 98, pins: { user_id: 81 } } satisfies IndexedTool,
  category,
};

/** Check a user's password */
export const users_verifyPassword: PickedTool = {
  tool: { name: 'users.verifyPassword', tier: 'write', tokens: 109, pins: { user_id: 92 } } satisfies IndexedTool,
  category,
};

/** Check a user's TOTP code */
export const users_verifyTOTP: PickedTool = {
  tool: { name: 'users.verifyTOTP', tier: 'write', asks: 'always', tokens: 120, pins: { user_id: 103 } } satisfies IndexedTool,
  category,
};
