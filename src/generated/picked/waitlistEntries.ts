// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/waitlistEntries.ts').then((module) => module.definitions),
  implementations: () => import('../tools/waitlistEntries.ts').then((module) => module.tools),
};

/** Add to the waitlist */
export const waitlistEntries_create: PickedTool = {
  tool: { name: 'waitlistEntries.create', tier: 'write', tokens: 95 } satisfies IndexedTool,
  category,
};

/** Add several to the waitlist */
export const waitlistEntries_createBulk: PickedTool = {
  tool: { name: 'waitlistEntries.createBulk', tier: 'write', tokens: 150 } satisfies IndexedTool,
  category,
};

/** Delete a waitlist entry */
export const waitlistEntries_delete: PickedTool = {
  tool: { name: 'waitlistEntries.delete', tier: 'destructive', asks: 'always', tokens: 78 } satisfies IndexedTool,
  category,
};

/** Invite from the waitlist */
export const waitlistEntries_invite: PickedTool = {
  tool: { name: 'waitlistEntries.invite', tier: 'write', asks: 'always', tokens: 99 } satisfies IndexedTool,
  category,
};

/** List waitlist entries */
export const waitlistEntries_list: PickedTool = {
  tool: { name: 'waitlistEntries.list', tier: 'read', tokens: 155, lists: true } satisfies IndexedTool,
  category,
};

/** Reject a waitlist entry */
export const waitlistEntries_reject: PickedTool = {
  tool: { name: 'waitlistEntries.reject', tier: 'destructive', asks: 'always', tokens: 89 } satisfies IndexedTool,
  category,
};
