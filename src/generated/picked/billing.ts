// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/billing.ts').then((module) => module.definitions),
  implementations: () => import('../tools/billing.ts').then((module) => module.tools),
};

/** Adjust an organization's credits */
export const billing_adjustOrganizationCreditBalance: PickedTool = {
  tool: { name: 'billing.adjustOrganizationBillingCreditBalance', tier: 'write', asks: 'always', tokens: 166, pins: { organization_id: 149, "user_id+organization_id": 149 } } satisfies IndexedTool,
  category,
};

/** Adjust a user's credit */
export const billing_adjustUserBillingCreditBalance: PickedTool = {
  tool: { name: 'billing.adjustUserBillingCreditBalance', tier: 'write', asks: 'always', tokens: 173, pins: { user_id: 156 } } satisfies IndexedTool,
  category,
};

/** Apply a discount */
export const billing_applySubscriptionItemDiscount: PickedTool = {
  tool: { name: 'billing.applySubscriptionItemDiscount', tier: 'destructive', asks: 'always', tokens: 115 } satisfies IndexedTool,
  category,
};

/** Cancel a subscription item */
export const billing_cancelSubscriptionItem: PickedTool = {
  tool: { name: 'billing.cancelSubscriptionItem', tier: 'destructive', asks: 'always', tokens: 102, pins: { user_id: 102, organization_id: 102, "user_id|organization_id": 102 } } satisfies IndexedTool,
  category,
};

/** Create a custom price */
export const billing_createPrice: PickedTool = {
  tool: { name: 'billing.createPrice', tier: 'write', asks: 'always', tokens: 189 } satisfies IndexedTool,
  category,
};

/** Change a subscription's price */
export const billing_createPriceTransition: PickedTool = {
  tool: { name: 'billing.createPriceTransition', tier: 'destructive', asks: 'always', tokens: 140, pins: { user_id: 140, organization_id: 140, "user_id|organization_id": 140 } } satisfies IndexedTool,
  category,
};

/** Extend a free trial */
export const billing_extendSubscriptionItemFreeTrial: PickedTool = {
  tool: { name: 'billing.extendSubscriptionItemFreeTrial', tier: 'write', asks: 'always', tokens: 116, pins: { user_id: 116, organization_id: 116, "user_id|organization_id": 116 } } satisfies IndexedTool,
  category,
};

/** Get an organization's credits */
export const billing_getOrganizationBillingCreditBalance: PickedTool = {
  tool: { name: 'billing.getOrganizationBillingCreditBalance', tier: 'read', tokens: 74, pins: { organization_id: 57, "user_id+organization_id": 57 } } satisfies IndexedTool,
  category,
};

/** Get an organization's subscription */
export const billing_getOrganizationBillingSubscription: PickedTool = {
  tool: { name: 'billing.getOrganizationBillingSubscription', tier: 'read', tokens: 72, pins: { organization_id: 55, "user_id+organization_id": 55 } } satisfies IndexedTool,
  category,
};

/** List billing plans */
export const billing_getPlanList: PickedTool = {
  tool: { name: 'billing.getPlanList', tier: 'read', tokens: 109, lists: true } satisfies IndexedTool,
  category,
};

/** List billing prices */
export const billing_getPriceList: PickedTool = {
  tool: { name: 'billing.getPriceList', tier: 'read', tokens: 98, lists: true } satisfies IndexedTool,
  category,
};

/** Get a billing statement */
export const billing_getStatement: PickedTool = {
  tool: { name: 'billing.getStatement', tier: 'read', tokens: 73, pins: { user_id: 73, organization_id: 73, "user_id|organization_id": 73 } } satisfies IndexedTool,
  category,
};

/** List billing statements */
export const billing_getStatementList: PickedTool = {
  tool: { name: 'billing.getStatementList', tier: 'read', tokens: 82, lists: true } satisfies IndexedTool,
  category,
};

/** List a statement's payment attempts */
export const billing_getStatementPaymentAttemptList: PickedTool = {
  tool: { name: 'billing.getStatementPaymentAttemptList', tier: 'read', tokens: 106, lists: true, pins: { user_id: 106, organization_id: 106, "user_id|organization_id": 106 } } satisfies IndexedTool,
  category,
};

/** List subscription items */
export const billing_getSubscriptionItemList: PickedTool = {
  tool: { name: 'billing.getSubscriptionItemList', tier: 'read', tokens: 187, lists: true } satisfies IndexedTool,
  category,
};

/** Get a user's credit */
export const billing_getUserBillingCreditBalance: PickedTool = {
  tool: { name: 'billing.getUserBillingCreditBalance', tier: 'read', tokens: 75, pins: { user_id: 58, "user_id+organization_id": 58 } } satisfies IndexedTool,
  category,
};

/** Get a user's subscription */
export const billing_getUserBillingSubscription: PickedTool = {
  tool: { name: 'billing.getUserBillingSubscription', tier: 'read', tokens: 74, pins: { user_id: 57, "user_id+organization_id": 57 } } satisfies IndexedTool,
  category,
};

/** Remove a discount */
export const billing_removeSubscriptionItemDiscount: PickedTool = {
  tool: { name: 'billing.removeSubscriptionItemDiscount', tier: 'destructive', asks: 'always', tokens: 111 } satisfies IndexedTool,
  category,
};
