// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/signUps.ts').then((module) => module.definitions),
  implementations: () => import('../tools/signUps.ts').then((module) => module.tools),
};

/** Get a sign-up */
export const signUps_get: PickedTool = {
  tool: { name: 'signUps.get', tier: 'read', tokens: 81, pins: { user_id: 81 } } satisfies IndexedTool,
  category,
};

/** Update a sign-up */
export const signUps_update: PickedTool = {
  tool: { name: 'signUps.update', tier: 'write', asks: 'always', tokens: 115 } satisfies IndexedTool,
  category,
};
