// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/apiKeys.ts').then((module) => module.definitions),
  implementations: () => import('../tools/apiKeys.ts').then((module) => module.tools),
};

/** Create an API key */
export const apiKeys_create: PickedTool = {
  tool: { name: 'apiKeys.create', tier: 'sensitive', asks: 'always', tokens: 243, pins: { user_id: 185, organization_id: 185, "user_id|organization_id": 219 } } satisfies IndexedTool,
  category,
};

/** Delete an API key */
export const apiKeys_delete: PickedTool = {
  tool: { name: 'apiKeys.delete', tier: 'destructive', asks: 'always', tokens: 101, pins: { user_id: 101, organization_id: 101, "user_id|organization_id": 101 } } satisfies IndexedTool,
  category,
};

/** Show an API key */
export const apiKeys_get: PickedTool = {
  tool: { name: 'apiKeys.get', tier: 'read', tokens: 103, pins: { user_id: 103, organization_id: 103, "user_id|organization_id": 103 } } satisfies IndexedTool,
  category,
};

/** Show an API key's secret */
export const apiKeys_getSecret: PickedTool = {
  tool: { name: 'apiKeys.getSecret', tier: 'sensitive', asks: 'always', tokens: 108, pins: { user_id: 108, organization_id: 108, "user_id|organization_id": 108 } } satisfies IndexedTool,
  category,
};

/** List API keys */
export const apiKeys_list: PickedTool = {
  tool: { name: 'apiKeys.list', tier: 'read', tokens: 178, lists: true, pins: { user_id: 144, organization_id: 144, "user_id|organization_id": 178 } } satisfies IndexedTool,
  category,
};

/** Revoke an API key */
export const apiKeys_revoke: PickedTool = {
  tool: { name: 'apiKeys.revoke', tier: 'destructive', asks: 'always', tokens: 117, pins: { user_id: 117, organization_id: 117, "user_id|organization_id": 117 } } satisfies IndexedTool,
  category,
};

/** Update an API key */
export const apiKeys_update: PickedTool = {
  tool: { name: 'apiKeys.update', tier: 'destructive', asks: 'sometimes', tokens: 248, pins: { user_id: 216, organization_id: 216, "user_id|organization_id": 216 } } satisfies IndexedTool,
  category,
};

/** Verify an API key */
export const apiKeys_verify: PickedTool = {
  tool: { name: 'apiKeys.verify', tier: 'read', tokens: 78 } satisfies IndexedTool,
  category,
};
