// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/oauthApplications.ts').then((module) => module.definitions),
  implementations: () => import('../tools/oauthApplications.ts').then((module) => module.tools),
};

/** Create an OAuth application */
export const oauthApplications_create: PickedTool = {
  tool: { name: 'oauthApplications.create', tier: 'sensitive', asks: 'always', tokens: 188 } satisfies IndexedTool,
  category,
};

/** Delete an OAuth application */
export const oauthApplications_delete: PickedTool = {
  tool: { name: 'oauthApplications.delete', tier: 'destructive', asks: 'always', tokens: 71 } satisfies IndexedTool,
  category,
};

/** Show an OAuth application */
export const oauthApplications_get: PickedTool = {
  tool: { name: 'oauthApplications.get', tier: 'read', tokens: 82 } satisfies IndexedTool,
  category,
};

/** List OAuth applications */
export const oauthApplications_list: PickedTool = {
  tool: { name: 'oauthApplications.list', tier: 'read', tokens: 128, lists: true } satisfies IndexedTool,
  category,
};

/** Revoke an OAuth token */
export const oauthApplications_revokeToken: PickedTool = {
  tool: { name: 'oauthApplications.revokeToken', tier: 'destructive', asks: 'always', tokens: 95 } satisfies IndexedTool,
  category,
};

/** Rotate an OAuth client secret */
export const oauthApplications_rotateSecret: PickedTool = {
  tool: { name: 'oauthApplications.rotateSecret', tier: 'sensitive', asks: 'always', tokens: 85 } satisfies IndexedTool,
  category,
};

/** Update an OAuth application */
export const oauthApplications_update: PickedTool = {
  tool: { name: 'oauthApplications.update', tier: 'destructive', asks: 'sometimes', tokens: 213 } satisfies IndexedTool,
  category,
};

/** Set an OAuth application's logo */
export const oauthApplications_updateLogo: PickedTool = {
  tool: { name: 'oauthApplications.updateLogo', tier: 'write', asks: 'sometimes', tokens: 128, needs: 'files' } satisfies IndexedTool,
  category,
};
