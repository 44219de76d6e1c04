// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/proxyChecks.ts').then((module) => module.definitions),
  implementations: () => import('../tools/proxyChecks.ts').then((module) => module.tools),
};

/** Check a domain's proxy */
export const proxyChecks_verify: PickedTool = {
  tool: { name: 'proxyChecks.verify', tier: 'read', tokens: 97 } satisfies IndexedTool,
  category,
};
