// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/betaFeatures.ts').then((module) => module.definitions),
  implementations: () => import('../tools/betaFeatures.ts').then((module) => module.tools),
};

/** Change beta instance settings */
export const betaFeatures_updateInstanceSettings: PickedTool = {
  tool: { name: 'betaFeatures.updateInstanceSettings', tier: 'destructive', asks: 'always', tokens: 143 } satisfies IndexedTool,
  category,
};
