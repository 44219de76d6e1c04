import { ownCall as call, type OwnCall } from './own-call.ts';

// Calls that let nobody in by themselves, and raise the caller all the same: by what access rules and back ends go by.

const ANN = { user_id: 'user_ann' };
const ACME = { organization_id: 'org_acme' };
const private_metadata = { role: 'superadmin' };

/** A subscription item that Ann or her organization pays. */
const paidBy = (payer: object): Pick<OwnCall, 'there'> => ({
  there: { '/billing/subscription_items': { data: [{ id: 'subi_1', payer, plan: { name: 'Pro' } }], total_count: 1 } },
});
const BY_ANN = paidBy({ user_id: 'user_ann', organization_id: null });
const BY_ACME = paidBy({ organization_id: 'org_acme' });
const ITEM = { subscription_item_id: 'subi_1' };

export const raisingCalls: OwnCall[] = [
  // A plain membership may be all that a rule asks for.
  call('organizations.createOrganizationInvitation', {
    organization_id: 'org_pro',
    email_address: 'ann@home.example',
    role: 'org:member',
  }),
  call('organizations.createOrganizationInvitation', {
    organization_id: 'org_pro',
    email_address: 'Ann+2@home.example',
    role: 'org:member',
  }),
  call('organizations.createOrganizationInvitationBulk', {
    organization_id: 'org_pro',
    items: [{ email_address: 'ann@home.example', role: 'org:member' }],
  }),
  call('users.updateUserMetadata', { ...ANN, private_metadata }),
  call('users.replaceUserMetadata', { ...ANN, private_metadata }),
  call('organizations.updateOrganizationMetadata', { ...ACME, private_metadata }),
  call('organizations.replaceOrganizationMetadata', { ...ACME, private_metadata }),
  call('organizations.updateOrganizationMembershipMetadata', { ...ACME, ...ANN, private_metadata }),
  call('organizations.updateOrganization', { ...ACME, max_allowed_memberships: 100_000 }),
  call('billing.adjustUserBillingCreditBalance', {
    ...ANN,
    amount: 100_000,
    action: 'increase',
    idempotency_key: 'once',
  }),
  call('billing.adjustOrganizationBillingCreditBalance', {
    ...ACME,
    amount: 9,
    action: 'increase',
    idempotency_key: 'once',
  }),
  call('billing.extendSubscriptionItemFreeTrial', { ...ITEM, extend_to: '2036-01-01T00:00:00Z' }, BY_ANN),
  call('billing.extendSubscriptionItemFreeTrial', { ...ITEM, extend_to: '2036-01-01T00:00:00Z' }, BY_ACME),
  call('billing.applySubscriptionItemDiscount', { ...ITEM, discount_id: 'disc_1' }, BY_ANN),
  call('billing.createPriceTransition', { ...ITEM, from_price_id: 'price_1', to_price_id: 'price_2' }, BY_ACME),
];
