// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/clients.ts').then((module) => module.definitions),
  implementations: () => import('../tools/clients.ts').then((module) => module.tools),
};

/** Get a client */
export const clients_getClient: PickedTool = {
  tool: { name: 'clients.getClient', tier: 'read', tokens: 83 } satisfies IndexedTool,
  category,
};

/** Verify a client token */
export const clients_verifyClient: PickedTool = {
  tool: { name: 'clients.verifyClient', tier: 'read', tokens: 74 } satisfies IndexedTool,
  category,
};
