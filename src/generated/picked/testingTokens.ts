// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/testingTokens.ts').then((module) => module.definitions),
  implementations: () => import('../tools/testingTokens.ts').then((module) => module.tools),
};

/** Create a testing token */
export const testingTokens_createTestingToken: PickedTool = {
  tool: { name: 'testingTokens.createTestingToken', tier: 'sensitive', asks: 'always', tokens: 54 } satisfies IndexedTool,
  category,
};
