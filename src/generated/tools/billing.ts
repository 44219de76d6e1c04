// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  adjustOrganizationBillingCreditBalance: z.strictObject({
    organization_id: z.string(),
    action: z.enum(["increase","decrease"]),
    amount: z.number().int(),
    idempotency_key: z.string(),
    currency: z.string().optional(),
    note: z.string().optional(),
  }),
  adjustUserBillingCreditBalance: z.strictObject({
    user_id: z.string(),
    action: z.enum(["increase","decrease"]),
    amount: z.number().int(),
    idempotency_key: z.string(),
    currency: z.string().optional(),
    note: z.string().optional(),
  }),
  applySubscriptionItemDiscount: z.strictObject({
    subscription_item_id: z.string(),
    discount_id: z.string(),
  }),
  cancelSubscriptionItem: z.strictObject({
    subscription_item_id: z.string(),
    end_now: z.boolean().optional(),
  }),
  createPrice: z.strictObject({
    plan_id: z.string(),
    amount: z.number().int().nullable().optional(),
    annual_monthly_amount: z.number().int().nullable().optional(),
    currency: z.string().optional(),
    description: z.string().optional(),
    supported_billing_periods: z.enum(["month","annual","both"]).optional(),
  }),
  createPriceTransition: z.strictObject({
    subscription_item_id: z.string(),
    from_price_id: z.string(),
    to_price_id: z.string(),
  }),
  extendSubscriptionItemFreeTrial: z.strictObject({
    subscription_item_id: z.string(),
    extend_to: z.iso.datetime({ offset: true }),
  }),
  getOrganizationBillingCreditBalance: z.strictObject({
    organization_id: z.string(),
  }),
  getOrganizationBillingSubscription: z.strictObject({
    organization_id: z.string(),
  }),
  getPlanList: z.strictObject({
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
    payer_type: z.enum(["user","org"]).optional(),
  }),
  getPriceList: z.strictObject({
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
    plan_id: z.string().optional(),
  }),
  getStatement: z.strictObject({
    statementID: z.string(),
  }),
  getStatementList: z.strictObject({
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
  }),
  getStatementPaymentAttemptList: z.strictObject({
    statementID: z.string(),
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
  }),
  getSubscriptionItemList: z.strictObject({
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
    status: z.enum(["active","ended","past_due","upcoming","free_trial"]).optional(),
    payer_type: z.enum(["user","org"]).optional(),
    plan_id: z.string().optional(),
    include_free: z.boolean().optional(),
    query: z.string().optional(),
  }),
  getUserBillingCreditBalance: z.strictObject({
    user_id: z.string(),
  }),
  getUserBillingSubscription: z.strictObject({
    user_id: z.string(),
  }),
  removeSubscriptionItemDiscount: z.strictObject({
    subscription_item_id: z.string(),
    discount_id: z.string(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  adjustOrganizationBillingCreditBalance: {
    input: inputs.adjustOrganizationBillingCreditBalance,
    effects: [{"kind":"loses","because":"it is money, and what the next payment uses or charges is gone"},{"kind":"raises","because":"whoever pays gets more for their money"}],
    own: {"organization_id":"organization"},
    question: {"phrases":[{"argument":"action","is":["increase"],"say":"Give {organization_id} a credit of {amount} cents"},{"argument":"action","is":["decrease"],"say":"Take a credit of {amount} cents from {organization_id}"},{"say":"Change the credit of {organization_id} by {amount} cents"}],"targets":{"organization_id":{"read":"/organizations/{organization_id}?include_members_count=true","name":["name"],"details":{"members":"members_count"}}}},
    response: {"type":"CommerceCreditLedgerResponse"},
    call: (api: Api<paths>, args: Inputs['adjustOrganizationBillingCreditBalance'], init: CallInit) =>
      api.POST('/organizations/{organization_id}/billing/credits', {
        ...init,
        params: {
          path: { organization_id: args.organization_id },
        },
        body: {
          action: args.action,
          amount: args.amount,
          idempotency_key: args.idempotency_key,
          currency: args.currency,
          note: args.note,
        },
      }),
  },
  adjustUserBillingCreditBalance: {
    input: inputs.adjustUserBillingCreditBalance,
    effects: [{"kind":"loses","because":"it is money, and what the next payment uses or charges is gone"},{"kind":"raises","because":"whoever pays gets more for their money"}],
    own: {},
    question: {"phrases":[{"argument":"action","is":["increase"],"say":"Give {user_id} a credit of {amount} cents"},{"argument":"action","is":["decrease"],"say":"Take a credit of {amount} cents from {user_id}"},{"say":"Change the credit of {user_id} by {amount} cents"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}}}},
    response: {"type":"CommerceCreditLedgerResponse"},
    call: (api: Api<paths>, args: Inputs['adjustUserBillingCreditBalance'], init: CallInit) =>
      api.POST('/users/{user_id}/billing/credits', {
        ...init,
        params: {
          path: { user_id: args.user_id },
        },
        body: {
          action: args.action,
          amount: args.amount,
          idempotency_key: args.idempotency_key,
          currency: args.currency,
          note: args.note,
        },
      }),
  },
  applySubscriptionItemDiscount: {
    input: inputs.applySubscriptionItemDiscount,
    effects: [{"kind":"loses","because":"the customer pays less, and a discount that is active is replaced"},{"kind":"raises","because":"whoever pays gets more for their money"}],
    own: {"subscription_item_id.payer":"owner"},
    question: {"phrases":[{"say":"Apply discount {discount_id} to subscription item {subscription_item_id}"}],"targets":{"subscription_item_id":{"read":"/billing/subscription_items?include_free=true&limit=500","match":["id"],"name":["plan.name"],"details":{"of organization":"payer.organization_name","of user":"payer.email","status":"status"}}}},
    response: {"type":"CommerceDiscountRedemptionResponse","changes":["name","status","percent_off","amount_off"]},
    call: (api: Api<paths>, args: Inputs['applySubscriptionItemDiscount'], init: CallInit) =>
      api.POST('/billing/subscription_items/{subscription_item_id}/discounts', {
        ...init,
        params: {
          path: { subscription_item_id: args.subscription_item_id },
        },
        body: { discount_id: args.discount_id },
      }),
  },
  cancelSubscriptionItem: {
    input: inputs.cancelSubscriptionItem,
    owned: {"user_id":[{"read":"/users/{user_id}/billing/subscription","at":"subscription_items.id","argument":"subscription_item_id"}],"organization_id":[{"read":"/organizations/{organization_id}/billing/subscription","at":"subscription_items.id","argument":"subscription_item_id"}]},
    effects: [{"kind":"loses","because":"the customer loses the plan"}],
    question: {"phrases":[{"argument":"end_now","is":[true],"say":"Cancel subscription item {subscription_item_id} at once"},{"say":"Cancel subscription item {subscription_item_id} when its period ends"}],"targets":{"subscription_item_id":{"read":"/billing/subscription_items?include_free=true&limit=500","match":["id"],"name":["plan.name"],"details":{"of organization":"payer.organization_name","of user":"payer.email","status":"status"}}}},
    response: {"type":"CommerceSubscriptionItem","changes":["status","period_end","canceled_at","ended_at"]},
    call: (api: Api<paths>, args: Inputs['cancelSubscriptionItem'], init: CallInit) =>
      api.DELETE('/billing/subscription_items/{subscription_item_id}', {
        ...init,
        params: {
          path: { subscription_item_id: args.subscription_item_id },
          query: { end_now: args.end_now },
        },
      }),
  },
  createPrice: {
    input: inputs.createPrice,
    effects: [{"kind":"loses","because":"no tool deletes a price again"}],
    question: {"phrases":[{"argument":"amount","say":"Create a price of {amount} cents a month for plan {plan_id}, which can't be deleted"},{"say":"Create a price for plan {plan_id}, which can't be deleted"}],"targets":{"plan_id":{"read":"/billing/plans?limit=500","match":["id"],"name":["name"],"details":{"default price":"fee.amount_formatted","for":"for_payer_type"}}}},
    response: {"type":"BillingPriceResponse"},
    call: (api: Api<paths>, args: Inputs['createPrice'], init: CallInit) =>
      api.POST('/billing/prices', {
        ...init,
        body: {
          plan_id: args.plan_id,
          amount: args.amount ?? null,
          annual_monthly_amount: args.annual_monthly_amount,
          currency: args.currency,
          description: args.description,
          supported_billing_periods: args.supported_billing_periods,
        },
      }),
  },
  createPriceTransition: {
    input: inputs.createPriceTransition,
    owned: {"user_id":[{"read":"/users/{user_id}/billing/subscription","at":"subscription_items.id","argument":"subscription_item_id"}],"organization_id":[{"read":"/organizations/{organization_id}/billing/subscription","at":"subscription_items.id","argument":"subscription_item_id"}]},
    effects: [{"kind":"loses","because":"the customer may be charged at once"},{"kind":"raises","because":"whoever pays gets more for their money"}],
    own: {"subscription_item_id.payer":"owner"},
    question: {"phrases":[{"say":"Move subscription item {subscription_item_id} from price {from_price_id} to price {to_price_id}"}],"targets":{"subscription_item_id":{"read":"/billing/subscription_items?include_free=true&limit=500","match":["id"],"name":["plan.name"],"details":{"of organization":"payer.organization_name","of user":"payer.email","status":"status"}},"from_price_id":{"read":"/billing/prices?limit=500","match":["id"],"name":["fee.amount_formatted currency"]},"to_price_id":{"read":"/billing/prices?limit=500","match":["id"],"name":["fee.amount_formatted currency"]}}},
    response: {"type":"CommercePriceTransitionResponse","changes":["transition"]},
    call: (api: Api<paths>, args: Inputs['createPriceTransition'], init: CallInit) =>
      api.POST('/billing/subscription_items/{subscription_item_id}/price_transition', {
        ...init,
        params: {
          path: { subscription_item_id: args.subscription_item_id },
        },
        body: { from_price_id: args.from_price_id, to_price_id: args.to_price_id },
      }),
  },
  extendSubscriptionItemFreeTrial: {
    input: inputs.extendSubscriptionItemFreeTrial,
    owned: {"user_id":[{"read":"/users/{user_id}/billing/subscription","at":"subscription_items.id","argument":"subscription_item_id"}],"organization_id":[{"read":"/organizations/{organization_id}/billing/subscription","at":"subscription_items.id","argument":"subscription_item_id"}]},
    effects: [{"kind":"loses","because":"nobody pays for the days added, and no tool shortens a trial"},{"kind":"raises","because":"whoever pays gets more for their money"}],
    own: {"subscription_item_id.payer":"owner"},
    question: {"phrases":[{"say":"Extend the free trial of subscription item {subscription_item_id} to {extend_to}"}],"targets":{"subscription_item_id":{"read":"/billing/subscription_items?include_free=true&limit=500","match":["id"],"name":["plan.name"],"details":{"of organization":"payer.organization_name","of user":"payer.email","status":"status"}}}},
    response: {"type":"CommerceSubscriptionItem-2","changes":["status","is_free_trial","period_end"]},
    call: (api: Api<paths>, args: Inputs['extendSubscriptionItemFreeTrial'], init: CallInit) =>
      api.POST('/billing/subscription_items/{subscription_item_id}/extend_free_trial', {
        ...init,
        params: {
          path: { subscription_item_id: args.subscription_item_id },
        },
        body: { extend_to: args.extend_to },
      }),
  },
  getOrganizationBillingCreditBalance: {
    input: inputs.getOrganizationBillingCreditBalance,
    response: {"type":"CommerceCreditBalanceResponse"},
    call: (api: Api<paths>, args: Inputs['getOrganizationBillingCreditBalance'], init: CallInit) =>
      api.GET('/organizations/{organization_id}/billing/credits', {
        ...init,
        params: {
          path: { organization_id: args.organization_id },
        },
      }),
  },
  getOrganizationBillingSubscription: {
    input: inputs.getOrganizationBillingSubscription,
    response: {"type":"CommerceSubscription"},
    call: (api: Api<paths>, args: Inputs['getOrganizationBillingSubscription'], init: CallInit) =>
      api.GET('/organizations/{organization_id}/billing/subscription', {
        ...init,
        params: {
          path: { organization_id: args.organization_id },
        },
      }),
  },
  getPlanList: {
    input: inputs.getPlanList,
    response: {"type":"CommercePlan","rows":"data","total":"total_count","paging":{"most":500}},
    call: (api: Api<paths>, args: Inputs['getPlanList'], init: CallInit) =>
      api.GET('/billing/plans', {
        ...init,
        params: {
          query: { limit: args.limit, offset: args.offset, payer_type: args.payer_type },
        },
      }),
  },
  getPriceList: {
    input: inputs.getPriceList,
    response: {"type":"BillingPriceResponse","rows":"data","total":"total_count","paging":{"most":500}},
    call: (api: Api<paths>, args: Inputs['getPriceList'], init: CallInit) =>
      api.GET('/billing/prices', {
        ...init,
        params: {
          query: { limit: args.limit, offset: args.offset, plan_id: args.plan_id },
        },
      }),
  },
  getStatement: {
    input: inputs.getStatement,
    owned: {"user_id":[{"read":"/billing/statements/{statementID}","at":"payer.user_id"}],"organization_id":[{"read":"/billing/statements/{statementID}","at":"payer.organization_id"}]},
    response: {"type":"BillingStatement"},
    call: (api: Api<paths>, args: Inputs['getStatement'], init: CallInit) =>
      api.GET('/billing/statements/{statementID}', {
        ...init,
        params: {
          path: { statementID: args.statementID },
        },
      }),
  },
  getStatementList: {
    input: inputs.getStatementList,
    response: {"type":"BillingStatement","rows":"data","total":"total_count","paging":{"most":500}},
    call: (api: Api<paths>, args: Inputs['getStatementList'], init: CallInit) =>
      api.GET('/billing/statements', {
        ...init,
        params: {
          query: { limit: args.limit, offset: args.offset },
        },
      }),
  },
  getStatementPaymentAttemptList: {
    input: inputs.getStatementPaymentAttemptList,
    owned: {"user_id":[{"read":"/billing/statements/{statementID}","at":"payer.user_id"}],"organization_id":[{"read":"/billing/statements/{statementID}","at":"payer.organization_id"}]},
    response: {"type":"BillingPaymentAttempt","rows":"data","total":"total_count","paging":{"most":500}},
    call: (api: Api<paths>, args: Inputs['getStatementPaymentAttemptList'], init: CallInit) =>
      api.GET('/billing/statements/{statementID}/payment_attempts', {
        ...init,
        params: {
          path: { statementID: args.statementID },
          query: { limit: args.limit, offset: args.offset },
        },
      }),
  },
  getSubscriptionItemList: {
    input: inputs.getSubscriptionItemList,
    response: {"type":"CommerceSubscriptionItem","rows":"data","total":"total_count","paging":{"most":500}},
    call: (api: Api<paths>, args: Inputs['getSubscriptionItemList'], init: CallInit) =>
      api.GET('/billing/subscription_items', {
        ...init,
        params: {
          query: {
            limit: args.limit,
            offset: args.offset,
            status: args.status,
            payer_type: args.payer_type,
            plan_id: args.plan_id,
            include_free: args.include_free,
            query: args.query,
          },
        },
      }),
  },
  getUserBillingCreditBalance: {
    input: inputs.getUserBillingCreditBalance,
    response: {"type":"CommerceCreditBalanceResponse"},
    call: (api: Api<paths>, args: Inputs['getUserBillingCreditBalance'], init: CallInit) =>
      api.GET('/users/{user_id}/billing/credits', {
        ...init,
        params: {
          path: { user_id: args.user_id },
        },
      }),
  },
  getUserBillingSubscription: {
    input: inputs.getUserBillingSubscription,
    response: {"type":"CommerceSubscription"},
    call: (api: Api<paths>, args: Inputs['getUserBillingSubscription'], init: CallInit) =>
      api.GET('/users/{user_id}/billing/subscription', {
        ...init,
        params: {
          path: { user_id: args.user_id },
        },
      }),
  },
  removeSubscriptionItemDiscount: {
    input: inputs.removeSubscriptionItemDiscount,
    effects: [{"kind":"loses","because":"the customer pays the full price again"}],
    question: {"phrases":[{"say":"Take discount {discount_id} from subscription item {subscription_item_id}"}],"targets":{"subscription_item_id":{"read":"/billing/subscription_items?include_free=true&limit=500","match":["id"],"name":["plan.name"],"details":{"of organization":"payer.organization_name","of user":"payer.email","status":"status"}}}},
    response: {"type":"CommerceDiscountRedemptionResponse","changes":["name","status"]},
    call: (api: Api<paths>, args: Inputs['removeSubscriptionItemDiscount'], init: CallInit) =>
      api.DELETE('/billing/subscription_items/{subscription_item_id}/discounts/{discount_id}', {
        ...init,
        params: {
          path: { subscription_item_id: args.subscription_item_id, discount_id: args.discount_id },
        },
      }),
  },
} satisfies ToolModule;
