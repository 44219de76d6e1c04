// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/enterpriseConnections.ts').then((module) => module.definitions),
  implementations: () => import('../tools/enterpriseConnections.ts').then((module) => module.tools),
};

/** Create enterprise connection */
export const enterpriseConnections_create: PickedTool = {
  tool: { name: 'enterpriseConnections.createEnterpriseConnection', tier: 'write', asks: 'always', tokens: 834 } satisfies IndexedTool,
  category,
};

/** Start connection test */
export const enterpriseConnections_createTestRun: PickedTool = {
  tool: { name: 'enterpriseConnections.createTestRun', tier: 'write', tokens: 91 } satisfies IndexedTool,
  category,
};

/** Delete enterprise connection */
export const enterpriseConnections_delete: PickedTool = {
  tool: { name: 'enterpriseConnections.deleteEnterpriseConnection', tier: 'destructive', asks: 'always', tokens: 76 } satisfies IndexedTool,
  category,
};

/** Get enterprise connection */
export const enterpriseConnections_get: PickedTool = {
  tool: { name: 'enterpriseConnections.getEnterpriseConnection', tier: 'read', tokens: 79, pins: { organization_id: 79, "user_id+organization_id": 79 } } satisfies IndexedTool,
  category,
};

/** List enterprise connections */
export const enterpriseConnections_getList: PickedTool = {
  tool: { name: 'enterpriseConnections.getEnterpriseConnectionList', tier: 'read', tokens: 109, lists: true, pins: { organization_id: 96, "user_id+organization_id": 96 } } satisfies IndexedTool,
  category,
};

/** List connection test runs */
export const enterpriseConnections_getTestRunList: PickedTool = {
  tool: { name: 'enterpriseConnections.getTestRunList', tier: 'sensitive', asks: 'always', tokens: 147, lists: true } satisfies IndexedTool,
  category,
};

/** Change enterprise connection */
export const enterpriseConnections_update: PickedTool = {
  tool: { name: 'enterpriseConnections.updateEnterpriseConnection', tier: 'destructive', asks: 'sometimes', tokens: 847 } satisfies IndexedTool,
  category,
};
