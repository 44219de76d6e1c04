// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/phoneNumbers.ts').then((module) => module.definitions),
  implementations: () => import('../tools/phoneNumbers.ts').then((module) => module.tools),
};

/** Check a texted code */
export const phoneNumbers_attemptPhoneNumberVerification: PickedTool = {
  tool: { name: 'phoneNumbers.attemptPhoneNumberVerification', tier: 'write', asks: 'always', tokens: 131 } satisfies IndexedTool,
  category,
};

/** Add a phone number */
export const phoneNumbers_createPhoneNumber: PickedTool = {
  tool: { name: 'phoneNumbers.createPhoneNumber', tier: 'write', asks: 'always', tokens: 149, pins: { user_id: 132 } } satisfies IndexedTool,
  category,
};

/** Delete a phone number */
export const phoneNumbers_deletePhoneNumber: PickedTool = {
  tool: { name: 'phoneNumbers.deletePhoneNumber', tier: 'destructive', asks: 'always', tokens: 79, pins: { user_id: 79 } } satisfies IndexedTool,
  category,
};

/** Get a phone number */
export const phoneNumbers_getPhoneNumber: PickedTool = {
  tool: { name: 'phoneNumbers.getPhoneNumber', tier: 'read', tokens: 87, pins: { user_id: 87, "user_id+organization_id": 87 } } satisfies IndexedTool,
  category,
};

/** Send a verification code */
export const phoneNumbers_preparePhoneNumberVerification: PickedTool = {
  tool: { name: 'phoneNumbers.preparePhoneNumberVerification', tier: 'write', tokens: 88 } satisfies IndexedTool,
  category,
};

/** Update a phone number */
export const phoneNumbers_updatePhoneNumber: PickedTool = {
  tool: { name: 'phoneNumbers.updatePhoneNumber', tier: 'destructive', asks: 'sometimes', tokens: 144, pins: { user_id: 144 } } satisfies IndexedTool,
  category,
};
