// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/agentTasks.ts').then((module) => module.definitions),
  implementations: () => import('../tools/agentTasks.ts').then((module) => module.tools),
};

/** Create an agent task */
export const agentTasks_create: PickedTool = {
  tool: { name: 'agentTasks.create', tier: 'sensitive', asks: 'always', tokens: 236 } satisfies IndexedTool,
  category,
};

/** Revoke an agent task */
export const agentTasks_revoke: PickedTool = {
  tool: { name: 'agentTasks.revoke', tier: 'destructive', asks: 'always', tokens: 87 } satisfies IndexedTool,
  category,
};
