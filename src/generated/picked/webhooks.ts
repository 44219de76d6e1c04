// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/webhooks.ts').then((module) => module.definitions),
  implementations: () => import('../tools/webhooks.ts').then((module) => module.tools),
};

/** Set up webhooks */
export const webhooks_createSvixApp: PickedTool = {
  tool: { name: 'webhooks.createSvixApp', tier: 'sensitive', asks: 'always', tokens: 63 } satisfies IndexedTool,
  category,
};

/** Delete the webhooks app */
export const webhooks_deleteSvixApp: PickedTool = {
  tool: { name: 'webhooks.deleteSvixApp', tier: 'destructive', asks: 'always', tokens: 49 } satisfies IndexedTool,
  category,
};

/** Open the webhooks dashboard */
export const webhooks_generateSvixAuthURL: PickedTool = {
  tool: { name: 'webhooks.generateSvixAuthURL', tier: 'sensitive', asks: 'always', tokens: 69 } satisfies IndexedTool,
  category,
};
