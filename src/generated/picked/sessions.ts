// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/sessions.ts').then((module) => module.definitions),
  implementations: () => import('../tools/sessions.ts').then((module) => module.tools),
};

/** Create a session */
export const sessions_createSession: PickedTool = {
  tool: { name: 'sessions.createSession', tier: 'write', asks: 'always', tokens: 104, pins: { user_id: 68 } } satisfies IndexedTool,
  category,
};

/** Show a session */
export const sessions_getSession: PickedTool = {
  tool: { name: 'sessions.getSession', tier: 'read', tokens: 72, pins: { user_id: 72 } } satisfies IndexedTool,
  category,
};

/** List sessions */
export const sessions_getSessionList: PickedTool = {
  tool: { name: 'sessions.getSessionList', tier: 'read', tokens: 152, lists: true, pins: { user_id: 125 } } satisfies IndexedTool,
  category,
};

/** Create a session token */
export const sessions_getToken: PickedTool = {
  tool: { name: 'sessions.getToken', tier: 'sensitive', asks: 'always', tokens: 109, pins: { user_id: 109 } } satisfies IndexedTool,
  category,
};

/** Create a templated session token */
export const sessions_getTokenFromTemplate: PickedTool = {
  tool: { name: 'sessions.getTokenFromTemplate', tier: 'sensitive', asks: 'always', tokens: 133, pins: { user_id: 133 } } satisfies IndexedTool,
  category,
};

/** Refresh a session */
export const sessions_refreshSession: PickedTool = {
  tool: { name: 'sessions.refreshSession', tier: 'sensitive', asks: 'always', tokens: 194 } satisfies IndexedTool,
  category,
};

/** Revoke a session */
export const sessions_revokeSession: PickedTool = {
  tool: { name: 'sessions.revokeSession', tier: 'destructive', asks: 'always', tokens: 72, pins: { user_id: 72 } } satisfies IndexedTool,
  category,
};
