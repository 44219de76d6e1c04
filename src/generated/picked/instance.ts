// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/instance.ts').then((module) => module.definitions),
  implementations: () => import('../tools/instance.ts').then((module) => module.tools),
};

/** Change production domain */
export const instance_changeDomain: PickedTool = {
  tool: { name: 'instance.changeDomain', tier: 'destructive', asks: 'always', tokens: 94 } satisfies IndexedTool,
  category,
};

/** Get the instance */
export const instance_get: PickedTool = {
  tool: { name: 'instance.get', tier: 'read', tokens: 53 } satisfies IndexedTool,
  category,
};

/** Get SMS settings */
export const instance_getCommunication: PickedTool = {
  tool: { name: 'instance.getCommunication', tier: 'read', tokens: 51 } satisfies IndexedTool,
  category,
};

/** Get OAuth settings */
export const instance_getOAuthApplicationSettings: PickedTool = {
  tool: { name: 'instance.getOAuthApplicationSettings', tier: 'read', tokens: 56 } satisfies IndexedTool,
  category,
};

/** Get organization settings */
export const instance_getOrganizationSettings: PickedTool = {
  tool: { name: 'instance.getOrganizationSettings', tier: 'read', tokens: 55 } satisfies IndexedTool,
  category,
};

/** Get Protect settings */
export const instance_getProtect: PickedTool = {
  tool: { name: 'instance.getProtect', tier: 'read', tokens: 56 } satisfies IndexedTool,
  category,
};

/** Change instance settings */
export const instance_update: PickedTool = {
  tool: { name: 'instance.update', tier: 'destructive', asks: 'sometimes', tokens: 221 } satisfies IndexedTool,
  category,
};

/** Change SMS country blocklist */
export const instance_updateCommunication: PickedTool = {
  tool: { name: 'instance.updateCommunication', tier: 'destructive', asks: 'sometimes', tokens: 107 } satisfies IndexedTool,
  category,
};

/** Change OAuth settings */
export const instance_updateOAuthApplicationSettings: PickedTool = {
  tool: { name: 'instance.updateOAuthApplicationSettings', tier: 'write', asks: 'always', tokens: 219 } satisfies IndexedTool,
  category,
};

/** Change organization settings */
export const instance_updateOrganizationSettings: PickedTool = {
  tool: { name: 'instance.updateOrganizationSettings', tier: 'destructive', asks: 'sometimes', tokens: 207 } satisfies IndexedTool,
  category,
};

/** Change Protect settings */
export const instance_updateProtect: PickedTool = {
  tool: { name: 'instance.updateProtect', tier: 'destructive', asks: 'always', tokens: 88 } satisfies IndexedTool,
  category,
};

/** Change sign-up restrictions */
export const instance_updateRestrictions: PickedTool = {
  tool: { name: 'instance.updateRestrictions', tier: 'destructive', asks: 'always', tokens: 166 } satisfies IndexedTool,
  category,
};
