// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/domains.ts').then((module) => module.definitions),
  implementations: () => import('../tools/domains.ts').then((module) => module.tools),
};

/** Add satellite domain */
export const domains_add: PickedTool = {
  tool: { name: 'domains.add', tier: 'write', asks: 'always', tokens: 123 } satisfies IndexedTool,
  category,
};

/** Delete satellite domain */
export const domains_delete: PickedTool = {
  tool: { name: 'domains.delete', tier: 'destructive', asks: 'always', tokens: 67 } satisfies IndexedTool,
  category,
};

/** List instance domains */
export const domains_list: PickedTool = {
  tool: { name: 'domains.list', tier: 'read', tokens: 51, lists: true } satisfies IndexedTool,
  category,
};

/** Change instance domain */
export const domains_update: PickedTool = {
  tool: { name: 'domains.update', tier: 'destructive', asks: 'always', tokens: 171 } satisfies IndexedTool,
  category,
};
