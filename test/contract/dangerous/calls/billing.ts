import type { DangerousCall } from '../dangerous-call.ts';

const call = (tool: string, args: Record<string, unknown>, because: string): DangerousCall => ({
  tool: `billing.${tool}`,
  args,
  why: 'loses',
  because,
});

const item = { subscription_item_id: 'subi_1' };
const credit = { amount: 100_000, idempotency_key: 'once' };

/** Money: what was given away or taken once is in somebody's books. */
export const billingCalls: DangerousCall[] = [
  call('createPrice', { plan_id: 'plan_1', amount: 0 }, 'a price can never be deleted'),
  call('extendSubscriptionItemFreeTrial', { ...item, extend_to: '2027-01-01T00:00:00Z' }, 'it can never be shortened'),
  call('adjustUserBillingCreditBalance', { user_id: 'user_ann', action: 'decrease', ...credit }, 'their credit goes'),
  call('adjustUserBillingCreditBalance', { user_id: 'user_eve', action: 'increase', ...credit }, 'money is given away'),
  call(
    'adjustOrganizationBillingCreditBalance',
    { organization_id: 'org_acme', action: 'decrease', ...credit },
    'their credit goes',
  ),
  call(
    'adjustOrganizationBillingCreditBalance',
    { organization_id: 'org_acme', action: 'increase', ...credit },
    'money is given away',
  ),
  call('applySubscriptionItemDiscount', { ...item, discount_id: 'disc_1' }, 'money is given away'),
  call('removeSubscriptionItemDiscount', { ...item, discount_id: 'disc_1' }, 'the customer pays more'),
  call('createPriceTransition', { ...item, from_price_id: 'price_1', to_price_id: 'price_2' }, 'another price'),
  call('cancelSubscriptionItem', item, 'what was bought ends'),
  call('cancelSubscriptionItem', { ...item, end_now: true }, 'it ends now'),
];
