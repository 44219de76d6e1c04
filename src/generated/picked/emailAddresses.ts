// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/emailAddresses.ts').then((module) => module.definitions),
  implementations: () => import('../tools/emailAddresses.ts').then((module) => module.tools),
};

/** Check an emailed code */
export const emailAddresses_attemptVerification: PickedTool = {
  tool: { name: 'emailAddresses.attemptEmailAddressVerification', tier: 'write', asks: 'always', tokens: 129 } satisfies IndexedTool,
  category,
};

/** Add an email address */
export const emailAddresses_createEmailAddress: PickedTool = {
  tool: { name: 'emailAddresses.createEmailAddress', tier: 'write', asks: 'always', tokens: 148, pins: { user_id: 131 } } satisfies IndexedTool,
  category,
};

/** Delete an email address */
export const emailAddresses_deleteEmailAddress: PickedTool = {
  tool: { name: 'emailAddresses.deleteEmailAddress', tier: 'destructive', asks: 'always', tokens: 76, pins: { user_id: 76 } } satisfies IndexedTool,
  category,
};

/** Get an email address */
export const emailAddresses_getEmailAddress: PickedTool = {
  tool: { name: 'emailAddresses.getEmailAddress', tier: 'read', tokens: 86, pins: { user_id: 86, "user_id+organization_id": 86 } } satisfies IndexedTool,
  category,
};

/** Email a verification code */
export const emailAddresses_prepareVerification: PickedTool = {
  tool: { name: 'emailAddresses.prepareEmailAddressVerification', tier: 'write', tokens: 84 } satisfies IndexedTool,
  category,
};

/** Update an email address */
export const emailAddresses_updateEmailAddress: PickedTool = {
  tool: { name: 'emailAddresses.updateEmailAddress', tier: 'write', asks: 'sometimes', tokens: 134, pins: { user_id: 134 } } satisfies IndexedTool,
  category,
};
