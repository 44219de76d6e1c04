// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/m2m.ts').then((module) => module.definitions),
  implementations: () => import('../tools/m2m.ts').then((module) => module.tools),
};

/** List M2M tokens */
export const m2m_list: PickedTool = {
  tool: { name: 'm2m.list', tier: 'read', tokens: 163, lists: true } satisfies IndexedTool,
  category,
};

/** Revoke an M2M token */
export const m2m_revokeToken: PickedTool = {
  tool: { name: 'm2m.revokeToken', tier: 'destructive', asks: 'always', tokens: 119 } satisfies IndexedTool,
  category,
};

/** Verify an M2M token */
export const m2m_verify: PickedTool = {
  tool: { name: 'm2m.verify', tier: 'read', tokens: 78 } satisfies IndexedTool,
  category,
};
