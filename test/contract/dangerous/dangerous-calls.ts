import { billingCalls } from './calls/billing.ts';
import { contactCalls } from './calls/contacts.ts';
import { enterpriseCalls } from './calls/enterprise.ts';
import { instanceCalls } from './calls/instance.ts';
import { machineCalls } from './calls/machines.ts';
import { membershipCalls } from './calls/memberships.ts';
import { metadataCalls } from './calls/metadata.ts';
import { organizationCalls } from './calls/organizations.ts';
import { roleCalls } from './calls/roles.ts';
import { sensitiveCalls } from './calls/sensitive.ts';
import { userLosses } from './calls/user-losses.ts';
import { userCalls } from './calls/users.ts';
import type { DangerousCall } from './dangerous-call.ts';

/**
 * Every dangerous call that somebody thought of, written from Clerk's spec and not from our own data, so that the data
 * can't excuse itself.
 */
export const dangerousCalls: DangerousCall[] = [
  ...userCalls,
  ...userLosses,
  ...contactCalls,
  ...metadataCalls,
  ...membershipCalls,
  ...organizationCalls,
  ...roleCalls,
  ...enterpriseCalls,
  ...instanceCalls,
  ...machineCalls,
  ...sensitiveCalls,
  ...billingCalls,
];
