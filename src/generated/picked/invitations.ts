// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/invitations.ts').then((module) => module.definitions),
  implementations: () => import('../tools/invitations.ts').then((module) => module.tools),
};

/** Invite someone to the app */
export const invitations_createInvitation: PickedTool = {
  tool: { name: 'invitations.createInvitation', tier: 'write', asks: 'sometimes', tokens: 158 } satisfies IndexedTool,
  category,
};

/** Invite several people */
export const invitations_createInvitationBulk: PickedTool = {
  tool: { name: 'invitations.createInvitationBulk', tier: 'write', asks: 'sometimes', tokens: 239 } satisfies IndexedTool,
  category,
};

/** List app invitations */
export const invitations_getInvitationList: PickedTool = {
  tool: { name: 'invitations.getInvitationList', tier: 'read', tokens: 156, lists: true } satisfies IndexedTool,
  category,
};

/** Revoke an app invitation */
export const invitations_revokeInvitation: PickedTool = {
  tool: { name: 'invitations.revokeInvitation', tier: 'destructive', asks: 'always', tokens: 83 } satisfies IndexedTool,
  category,
};
