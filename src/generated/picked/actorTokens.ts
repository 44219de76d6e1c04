// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/actorTokens.ts').then((module) => module.definitions),
  implementations: () => import('../tools/actorTokens.ts').then((module) => module.tools),
};

/** Impersonate a user */
export const actorTokens_create: PickedTool = {
  tool: { name: 'actorTokens.create', tier: 'sensitive', asks: 'always', tokens: 155 } satisfies IndexedTool,
  category,
};

/** Revoke an actor token */
export const actorTokens_revoke: PickedTool = {
  tool: { name: 'actorTokens.revoke', tier: 'destructive', asks: 'always', tokens: 80 } satisfies IndexedTool,
  category,
};
